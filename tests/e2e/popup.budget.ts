/** How soon the popup tells what it knows, and that nothing in it jumps meanwhile. Run alone, for it measures time. */
import { expect, it } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { crowding, median, quantile } from './harness/figures.ts';
import { marks } from './harness/page.ts';
import { describeIn, type Stage } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { COURIER } from './harness/world.ts';

/** From the opening until cast and coverage are drawn, the worker awake, in ms; the median. More than that is felt as a wait. */
const TOLD_MS = 100;

/** A median needs as many. */
const RUNS = 11;

const ARTICLE = `${COURIER}/harbour-courier.html`;

describeIn(['chromium'], 'the popup', (stage) => {
  it('tells what it knows at once, and nothing in it jumps', { timeout: 120_000 }, async () => {
    const page = await stage.browser.open(ARTICLE);
    await marks(page, ['KFOR']);
    const address = await (stage.browser as Chromium).addressAbout(page, '/popup.html');
    const runs: Opening[] = [];
    const crowds: number[] = [];
    for (let run = 0; run <= RUNS; run++) {
      runs.push(await timeOpening(stage, address));
      crowds.push(crowding());
    }
    // The first wakes the worker, and the browser compiles what it will have ready for the others.
    const [, ...warm] = runs;
    const told = warm.map(({ told }) => told);
    const crowd = median(crowds);
    const [least, middle, most] = [0, 0.5, 1].map((part) => quantile(told, part).toFixed(1));
    console.warn(
      `the popup's content: median ${middle} ms, ${least} to ${most}, of ${told.length}; crowding ${crowd.toFixed(1)}`,
    );
    expect(median(told)).toBeLessThanOrEqual(TOLD_MS * crowd);
    expect(runs.flatMap(({ shifts }) => shifts)).toEqual([]);
    await page.close();
  });
});

interface Opening {
  /** In ms from the opening. */
  told: number;
  /** What has moved, as the browser scores it. */
  shifts: number[];
}

async function timeOpening({ browser }: Stage, address: string): Promise<Opening> {
  const popup = await browser.open('about:blank');
  await popup.evaluateOnNewDocument(inTakeTime);
  await popup.goto(address);
  const seen = () => popup.evaluate(() => (globalThis as unknown as { opening: Opening }).opening);
  await until('the popup to tell', async () => (await seen()).told > 0);
  const opening = await seen();
  await popup.close();
  return opening;
}

/** Notes when what the popup tells is drawn, counted from the opening, and what moves until then. */
function inTakeTime(): void {
  const opening: Opening = { told: 0, shifts: [] };
  Object.assign(globalThis, { opening });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) opening.shifts.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
  const watch = new MutationObserver(() => {
    if (document.querySelector('main[aria-busy="false"]') === null) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => (opening.told = performance.now())));
  });
  watch.observe(document, { childList: true, subtree: true, attributes: true });
}

/** How soon the popup tells what it knows, and that nothing in it jumps meanwhile. Run alone, for it measures time. */
import { expect, it } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { crowding, median, quantile } from './harness/figures.ts';
import { marks } from './harness/page.ts';
import { describeIn, type Stage } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { COURIER } from './harness/world.ts';

/**
 * Until cast and coverage are drawn, the worker awake, in ms; the median, counted from when the browser has drawn the simplest page of ours:
 * it takes its time to open any. More than this is felt as a wait.
 */
const TOLD_MS = 100;

/** The simplest page of ours: a picture of 16 pixels. */
const SIMPLEST = '/icon/16.png';

/** A median needs as many. */
const RUNS = 11;

const ARTICLE = `${COURIER}/harbour-courier.html`;

describeIn(['chromium'], 'the popup', (stage) => {
  it('tells what it knows at once, and nothing in it jumps', { timeout: 120_000 }, async () => {
    const page = await stage.browser.open(ARTICLE);
    await marks(page, ['KFOR']);
    const address = await (stage.browser as Chromium).addressAbout(page, '/popup.html');
    const simplest = new URL(SIMPLEST, address).href;
    // The first wakes the worker, and the browser compiles what it will have ready for the others.
    await timeOpening(stage, address);
    const [floors, openings, crowds]: [number[], Opening[], number[]] = [[], [], []];
    for (let run = 0; run < RUNS; run++) {
      floors.push(await timeSimplest(stage, simplest));
      openings.push(await timeOpening(stage, address));
      crowds.push(crowding());
    }
    const told = openings.map(({ told }) => told);
    const [floor, crowd] = [median(floors), median(crowds)];
    const [least, middle, most] = [0, 0.5, 1].map((part) => quantile(told, part).toFixed(0));
    console.warn(
      `popup: told after ${middle} ms (${least} to ${most}), a bare page ${floor.toFixed(0)}; crowding ${crowd.toFixed(1)}`,
    );
    expect(median(told) - floor).toBeLessThanOrEqual(TOLD_MS * crowd);
    expect(openings.flatMap(({ shifts }) => shifts)).toEqual([]);
    await page.close();
  });
});

interface Opening {
  /** In ms from the opening. */
  told: number;
  /** What has moved, as the browser scores it. */
  shifts: number[];
}

async function timeSimplest({ browser }: Stage, address: string): Promise<number> {
  const bare = await browser.open('about:blank');
  await bare.goto(address);
  const painted = () => bare.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null);
  const took = await until('the bare page to be drawn', painted);
  await bare.close();
  return took;
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

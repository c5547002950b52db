/** Twenty thousand mentions on one page: marked soon, and the page stays usable. Run alone, for it measures time. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { median } from './harness/figures.ts';
import { hover, readCard } from './harness/page.ts';
import { BOTH, describeIn } from './harness/suite.ts';
import { sleep, until } from './harness/until.ts';
import { HOSTILE_HOST } from './harness/world.ts';

/** First marks after the page has loaded; about 1 s on two idle cores of 2026. */
const MARKED_MS = 3_000;

/**
 * The longest that the page may be kept from its own work at a stretch; the median of all runs, about 0.15 s there: a single pause is often
 * somebody else's, who wanted the core. More than this is felt as a hang.
 */
const HITCH_MS = 300;

/** How long the page's pulse is watched: all slices of reading and linking are over by then. */
const WATCH_MS = 2_000;

/** A median needs as many. */
const RUNS = 5;

describeIn(BOTH, 'twenty thousand mentions', (stage) => {
  it('are marked soon, the page keeps its pulse, and a card opens', { timeout: 120_000 }, async () => {
    const hitches: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await stage.browser.open('about:blank');
      hitches.push(await watchPulse(page));
      await hover(page, 'KFOR');
      expect((await readCard(stage.browser, page)).name).toBe('KFOR');
      await page.close();
    }
    console.warn(`${stage.browser.name}: longest hitch ${median(hitches).toFixed(0)} ms (${hitches.map(Math.round).join(', ')})`);
    expect(median(hitches)).toBeLessThan(HITCH_MS);
  });
});

/** Opens the crowded page; the longest pause of its pulse in ms. */
async function watchPulse(page: Page): Promise<number> {
  await page.evaluateOnNewDocument(inTakePulse);
  await page.goto(`${HOSTILE_HOST}/many.html`);
  const marked = () => page.evaluate(() => (CSS.highlights.get('newsgloss')?.size ?? 0) > 0);
  await until('marks', marked, MARKED_MS);
  await sleep(WATCH_MS);
  return page.evaluate(() => (globalThis as unknown as { longestGap: number }).longestGap);
}

/** Beats every 10 ms from `load` on, and remembers the longest pause between two beats. */
function inTakePulse(): void {
  const seen = Object.assign(globalThis, { longestGap: 0 });
  addEventListener('load', () => {
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      seen.longestGap = Math.max(seen.longestGap, now - last);
      last = now;
    }, 10);
  });
}

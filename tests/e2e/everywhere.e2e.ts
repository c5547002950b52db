/** The card of a name is in sight wherever the name stands: whole, over all else, beside its word. */
import type { Page } from 'puppeteer-core';
import { it } from 'vitest';
import { marks, readCard } from './harness/page.ts';
import { NAMES, openPlace, PLACES, RIVAL_PLACE } from './harness/places.ts';
import { inScrollTo, pointAt } from './harness/point.ts';
import { expectInSight } from './harness/sight.ts';
import { BOTH, describeIn, type Stage } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { HOSTILE_HOST } from './harness/world.ts';

/** The size of a name on the card, in px. */
const NAME_PX = 22;

describeIn(BOTH, 'the card is in sight', (stage) => {
  it.each(PLACES)('on $title', async (place) => {
    const page = await openPlace(stage, place);
    await place.prepare?.(page, stage.browser);
    const { words = NAMES, least, enlarged = 1 } = place;
    // Chromium enlarges only text that sets no size, and the card sets its own.
    const nameSize = `${NAME_PX * (stage.browser.name === 'firefox' ? enlarged : 1)}px`;
    await marks(page, words);
    for (const text of words) {
      await pointAt(page, text);
      await expectInSight(stage, page, text, `${place.title} ${text}`, { nameSize, ...(least === undefined ? {} : { least }) });
    }
    await stage.browser.zoom(page, 1);
    await page.close();
  });

  it('on a page that unsets all style', async () => {
    const page = await stage.browser.open(`${HOSTILE_HOST}/unset.html`);
    await marks(page, NAMES);
    await pointAt(page, 'KFOR');
    await expectInSight(stage, page, 'KFOR', 'unset');
    await page.close();
  });
});
describeIn(BOTH, 'what comes into the top layer', (stage) => {
  it('full screen: the card of a name in it is above it', async () => {
    const page = await openPlace(stage, RIVAL_PLACE);
    await marks(page, NAMES);
    await page.click('#full');
    await until('full screen', () => page.evaluate(() => document.fullscreenElement !== null));
    for (const text of NAMES) {
      await pointAt(page, text);
      await expectInSight(stage, page, text, `full screen ${text}`);
    }
    await page.close();
  });

  it.each([
    { id: 'full', opened: 'article:fullscreen' },
    { id: 'popover', opened: ':popover-open:not([popover="manual"])' },
    { id: 'modal', opened: 'dialog:modal' },
  ])('$id: a card that is pinned stays above it', async ({ id, opened }) => {
    const page = await openPlace(stage, RIVAL_PLACE);
    await marks(page, NAMES);
    await pin(stage, page, 'KFOR');
    // A click beside the word would find the card in its way.
    await page.evaluate((button) => document.getElementById(button)?.focus(), id);
    await page.keyboard.press('Enter');
    await page.waitForSelector(opened);
    await expectInSight(stage, page, 'KFOR', `pinned, then ${id}`);
    if (id === 'modal') {
      await page.evaluate(() => document.querySelector('dialog')?.close());
      await until('the card back on the page', () => page.evaluate(() => document.querySelector('html > [popover]') !== null));
      await expectInSight(stage, page, 'KFOR', 'pinned, after a dialog');
    }
    await page.close();
  });
});
/** Clicks a word, so that its card stays. */
async function pin(stage: Stage, page: Page, text: string): Promise<void> {
  await pointAt(page, text);
  await readCard(stage.browser, page);
  const place = await page.evaluate(inScrollTo, text);
  await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
  await until('the card to be pinned', () =>
    stage.browser.inCard(page, (root) => root.querySelector('[aria-pressed="true"]') !== null),
  );
}

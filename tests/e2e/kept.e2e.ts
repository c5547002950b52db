/** Cards that stay: pinned by a click or its button, opened by a finger, met in the tour. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { hasHost, marks, pressInCard, readCard } from './harness/page.ts';
import { NAMES, openPlace } from './harness/places.ts';
import { inScrollTo, pointAt } from './harness/point.ts';
import { press } from './harness/popup.ts';
import { expectInSight } from './harness/sight.ts';
import { BOTH, describeIn, type Stage } from './harness/suite.ts';
import { sleep, until } from './harness/until.ts';

/** Longer than a card takes to close that is left. */
const LEFT_MS = 900;

describeIn(BOTH, 'a card that stays', (stage) => {
  it('pinned by a click: it stays without the pointer and follows its word, to the edge of the window and back', async () => {
    const page = await openMarked(stage);
    await pointAt(page, 'KFOR');
    await readCard(stage.browser, page);
    await clickWord(page, 'KFOR');
    await until('the card to be pinned', () => isPinned(stage, page));
    await page.mouse.move(1, 1);
    await page.mouse.click(1, 1);
    await sleep(LEFT_MS);
    const { card } = await expectInSight(stage, page, 'KFOR', 'pinned, the pointer elsewhere');

    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await until('the card to follow', async () => (await topOf(stage, page)) !== card.top);
    await expectInSight(stage, page, 'KFOR', 'pinned, scrolled a little');
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await sleep(LEFT_MS);
    await expectInSight(stage, page, 'KFOR', 'pinned, its word out of sight', { beside: false });
    await page.evaluate(inScrollTo, 'KFOR');
    await sleep(LEFT_MS);
    await expectInSight(stage, page, 'KFOR', 'pinned, its word in sight again');

    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await hasHost(stage.browser, page)));
    await page.close();
  });

  it('pinned by its button: other names open nothing, until it is let go', async () => {
    const page = await openMarked(stage);
    await pointAt(page, 'KFOR');
    await readCard(stage.browser, page);
    await pressInCard(stage.browser, page, 'Keep open');
    await until('the card to be pinned', () => isPinned(stage, page));
    const other = await page.evaluate(inScrollTo, 'Serbia');
    await page.mouse.move(other?.x ?? 0, other?.y ?? 0, { steps: 4 });
    await sleep(LEFT_MS);
    expect((await readCard(stage.browser, page)).name).toBe('KFOR');
    await pressInCard(stage.browser, page, 'Keep open');
    await until('the card to be let go', async () => !(await isPinned(stage, page)));
    const next = await page.evaluate(inScrollTo, 'NATO');
    await page.mouse.move(next?.x ?? 0, next?.y ?? 0, { steps: 4 });
    await readCard(stage.browser, page, /^NATO$/);
    await page.close();
  });

  it('a card that turns to another actor leads back, and stands where it stood', async () => {
    const page = await openMarked(stage);
    await pointAt(page, 'Albin Kurti');
    await readCard(stage.browser, page);
    const top = await topOf(stage, page);
    await pressInCard(stage.browser, page, 'Kosovo');
    await readCard(stage.browser, page, /^Kosovo/);
    await expectInSight(stage, page, 'Albin Kurti', 'turned to another actor');
    await until('the way back', () =>
      stage.browser.inCard(page, (root) => {
        root.querySelector<HTMLElement>('.card-back')?.click();
        return true;
      }),
    );
    await readCard(stage.browser, page, /Kurti/);
    expect(Math.abs(((await topOf(stage, page)) ?? 0) - (top ?? 0))).toBeLessThan(3);
    await page.close();
  });

  it('a finger: a tap opens, a second one pins, one beside closes only what is not pinned', async () => {
    const page = await openMarked(stage);
    await tap(page, 'KFOR');
    await expectInSight(stage, page, 'KFOR', 'by touch');
    expect(await isPinned(stage, page)).toBe(false);
    await page.touchscreen.tap(5, 5);
    await until('the card to close', async () => !(await hasHost(stage.browser, page)));

    await tap(page, 'KFOR');
    await readCard(stage.browser, page);
    await tap(page, 'KFOR');
    await until('the card to be pinned', () => isPinned(stage, page));
    await page.touchscreen.tap(5, 5);
    await sleep(LEFT_MS);
    expect(await isPinned(stage, page)).toBe(true);
    await page.close();
  });

  it('the tour: its card stands beside each name in turn', async () => {
    const page = await openMarked(stage);
    const popup = await stage.browser.openPopup(page);
    await press(popup, 'Walk through the names');
    await popup.close();
    await until('the tour', () => hasHost(stage.browser, page));
    await page.keyboard.press('Enter');
    for (const text of ['KFOR', 'NATO', 'Kosovo']) {
      await readCard(stage.browser, page, new RegExp(`^${text}$`));
      await expectInSight(stage, page, text, `the tour at ${text}`);
      await page.keyboard.press('n');
    }
    await page.close();
  });
});

async function openMarked(stage: Stage): Promise<Page> {
  const page = await openPlace(stage, { title: 'cards that stay' });
  await marks(page, NAMES);
  return page;
}

async function clickWord(page: Page, text: string): Promise<void> {
  const place = await page.evaluate(inScrollTo, text);
  await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
}

async function tap(page: Page, text: string): Promise<void> {
  // Scrolls to it first; a page that scrolls takes no tap for one.
  await page.evaluate(inScrollTo, text);
  await sleep(LEFT_MS);
  const place = await page.evaluate(inScrollTo, text);
  await page.touchscreen.tap(place?.x ?? 0, place?.y ?? 0);
}

async function isPinned({ browser }: Stage, page: Page): Promise<boolean> {
  return (await browser.inCard(page, (root) => root.querySelector('.card-pin[aria-pressed="true"]') !== null)) ?? false;
}

async function topOf({ browser }: Stage, page: Page): Promise<number | null> {
  return browser.inCard(page, (root) => root.host.getBoundingClientRect().top);
}

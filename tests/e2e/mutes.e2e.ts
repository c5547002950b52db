/** The reader says that a mark is wrong: it goes at once in every tab that it concerns, comes back at once, and is kept for good. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeProfile, type Popup, type TestBrowser } from './harness/browser.ts';
import { cardLine, hover, marks, pressInCard, readCard } from './harness/page.ts';
import { press, readPopup, readWholePopup } from './harness/popup.ts';
import { BOTH, LAUNCH } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { COURIER, RADIO, startWorld, type World } from './harness/world.ts';

const ARTICLE = `${COURIER}/harbour-courier.html`;
/** A page of the same site. */
const EXPLAINED = `${COURIER}/courier-explained.html`;
const ELSEWHERE = `${RADIO}/radio-bregu.html`;

describe.each(BOTH)('what a reader mutes, in %s', (name) => {
  let world: World;
  let profile: Awaited<ReturnType<typeof makeProfile>>;
  let browser: TestBrowser;

  const launch = () => LAUNCH[name]({ behind: world, profile: profile.path });
  const openCard = async (page: Page, text: string) => {
    await page.bringToFront();
    await marks(page, [text]);
    await hover(page, text);
    return readCard(browser, page);
  };
  const gone = (page: Page, text: string) =>
    until(`the marks on ${text} to go`, async () => {
      const found = await marks(page);
      return found.length > 0 && !found.includes(text);
    });
  const castOf = async (popup: Popup) => (await readWholePopup(popup)).cast.map((member) => member.name);
  const mutedIn = (popup: Popup) =>
    popup.inside((document) => [...document.querySelectorAll('.muted-entry p')].map((line) => line.textContent));

  beforeAll(async () => {
    world = await startWorld();
    profile = await makeProfile();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await profile?.remove();
    await world?.close();
    expect(world?.strangers()).toEqual([]);
  });

  it('on a page: in all tabs of that page, until it is undone on the card', async () => {
    const page = await browser.open(ARTICLE);
    const same = await browser.open(`${ARTICLE}?utm_source=home#top`);
    const other = await browser.open(EXPLAINED);
    for (const each of [same, other]) await marks(each, ['KFOR']);
    await openCard(page, 'KFOR');
    await pressInCard(browser, page, 'Not on this page');
    expect(await cardLine(browser, page, 'Muted')).toBe('Muted on this page.');
    for (const each of [page, same]) await gone(each, 'KFOR');
    expect(await marks(other)).toContain('KFOR');

    await page.bringToFront();
    await pressInCard(browser, page, 'Undo');
    expect((await readCard(browser, page, /KFOR/)).name).toBe('KFOR');
    for (const each of [page, same]) await marks(each, ['KFOR']);
    for (const each of [page, same, other]) await each.close();
  });

  it('on a site: in its other tabs and later pages, though the background was stopped, until it is undone in the popup', async () => {
    const page = await browser.open(ARTICLE);
    const other = await browser.open(EXPLAINED);
    const elsewhere = await browser.open(ELSEWHERE);
    for (const each of [other, elsewhere]) await marks(each, ['Albin Kurti']);
    await openCard(page, 'Albin Kurti');
    await browser.stopBackground();
    await pressInCard(browser, page, 'Not on this site');
    await cardLine(browser, page, 'Muted on this site.');
    for (const each of [page, other]) await gone(each, 'Albin Kurti');
    expect(await marks(elsewhere)).toContain('Albin Kurti');

    await browser.stopBackground();
    const later = await browser.open(ARTICLE);
    await marks(later, ['KFOR']);
    expect(await marks(later)).not.toContain('Albin Kurti');
    const popup = await browser.openPopup(later);
    expect(await castOf(popup)).not.toContain('Albin Kurti');
    expect(await mutedIn(popup)).toEqual(['Albin Kurti on this site']);
    await press(popup, 'Mark again');
    await until('the popup to have him again', async () => (await castOf(popup)).includes('Albin Kurti'));
    expect(await mutedIn(popup)).toEqual([]);
    await popup.close();
    for (const each of [page, other, later]) await marks(each, ['Albin Kurti']);
    for (const each of [page, other, elsewhere, later]) await each.close();
  });

  it('by a name: everywhere and under that name alone, also when the browser starts again', async () => {
    const page = await browser.open(ARTICLE);
    await marks(page, ['Gabriel Escobar']);
    await openCard(page, 'Escobar');
    await pressInCard(browser, page, 'Never “Escobar”');
    await cardLine(browser, page, '“Escobar” is muted everywhere.');
    await gone(page, 'Escobar');
    expect(await marks(page)).toContain('Gabriel Escobar');
    await browser.close();

    browser = await launch();
    const after = await browser.open(ARTICLE);
    await marks(after, ['Gabriel Escobar']);
    expect(await marks(after)).not.toContain('Escobar');
    const popup = await browser.openPopup(after);
    await readPopup(popup);
    expect(await mutedIn(popup)).toEqual(['Gabriel Escobar as “Escobar”, everywhere']);
    await press(popup, 'Mark again');
    await marks(after, ['Escobar']);
    await popup.close();
    await after.close();
  });

  describe('the report', () => {
    const LINES = ['Site: www.harbourcourier.example', 'In the text: Escobar', 'Marked as: gabriel-escobar (name)'];
    /** What the report says, and what is said of it. */
    const readReport = (page: Page) =>
      until('something to be said of the report', async () => {
        const report = await browser.inCard(page, (root) => ({
          text: root.querySelector('.report .text-box')?.textContent ?? '',
          said: root.querySelector('.report [role="status"]')?.textContent ?? '',
        }));
        return report?.said ? report : null;
      });
    const withControl = async (page: Page, key: 'c' | 'v') => {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    };
    /** What is on the clipboard. */
    const pasteInto = async (page: Page) => {
      await page.evaluate(() => {
        document.body.appendChild(document.createElement('textarea')).id = 'paste';
      });
      await page.focus('#paste');
      await withControl(page, 'v');
      return page.$eval('#paste', (field) => (field as HTMLTextAreaElement).value);
    };

    it('has no address and no text of the page, and is selected where the browser does not copy for this page', async () => {
      const page = await browser.open(`${ARTICLE}?secret=1`);
      await openCard(page, 'Escobar');
      await pressInCard(browser, page, 'Copy the report');
      const report = await readReport(page);
      for (const line of LINES) expect(report.text.split('\n')).toContain(line);
      expect(report.text).not.toMatch(/secret|harbour-courier\.html/);
      expect(report.said).toContain('press Ctrl+C');
      await withControl(page, 'c');
      expect(await pasteInto(page)).toBe(report.text);
      await page.close();
    });

    it('is copied where the browser lets it be', async () => {
      const page = await browser.open(`${world.trusted}/soft.html`);
      await openCard(page, 'KFOR');
      await pressInCard(browser, page, 'Copy the report');
      const report = await readReport(page);
      expect(report.said).toBe('Copied.');
      expect(await pasteInto(page)).toBe(report.text);
      await page.close();
    });
  });
});

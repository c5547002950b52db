/** The popup on pages that are not simply marked: it says what is the matter, and what the reader can do about it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import { hasHost, marks, readCard } from './harness/page.ts';
import { press, readPopup, readWholePopup, setSwitch } from './harness/popup.ts';
import { BOTH, describeIn, LAUNCH } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { COURIER, RADIO, startWorld } from './harness/world.ts';

describeIn(BOTH, 'the popup', (stage) => {
  it('not news: says so, and marks the page when asked', async () => {
    const page = await stage.browser.open(`${COURIER}/courier-map-room.html`);
    expect(await marks(page)).toEqual([]);
    const popup = await stage.browser.openPopup(page);
    expect(await readPopup(popup)).toMatchObject({ switch: 'on', notice: 'Not a news article', cast: [] });
    await press(popup, 'Mark this page anyway');
    await marks(page, ['Kosovo', 'Serbia', 'NATO']);
    await popup.close().catch(() => {}); // It may have closed itself.
    const again = await stage.browser.openPopup(page);
    expect((await readPopup(again)).cast.map(({ name }) => name).toSorted()).toEqual(['Kosovo', 'NATO', 'Serbia']);
    await again.close();
    await page.close();
  });

  it('choosing a name shows it in the text, with its card', async () => {
    const page = await stage.browser.open(`${COURIER}/harbour-courier.html`);
    await marks(page, ['Albin Kurti']);
    const popup = await stage.browser.openPopup(page);
    await readWholePopup(popup);
    await press(popup, 'Albin Kurti');
    expect((await readCard(stage.browser, page)).name).toBe('Albin Kurti');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.close();
  });

  it('site off: says so and can be switched on again', async () => {
    const page = await stage.browser.open(`${RADIO}/radio-bregu.html`);
    await marks(page, ['Albin Kurti']);
    const popup = await stage.browser.openPopup(page);
    await setSwitch(popup, false);
    await popup.close();
    const again = await stage.browser.openPopup(page);
    expect(await readPopup(again)).toMatchObject({ switch: 'off', notice: 'Newsgloss is off here', cast: [] });
    await setSwitch(again, true);
    await until('the cast', async () => (await readPopup(again)).cast.length > 0);
    await again.close();
    await page.close();
  });

  it('nothing known here: says so', async () => {
    const page = await stage.browser.open(`${COURIER}/courier-football.html`);
    await marks(page);
    const popup = await stage.browser.openPopup(page);
    expect(await readPopup(popup)).toMatchObject({ switch: 'on', notice: 'No name known here' });
    await popup.close();
    await page.close();
  });

  it('a page that the browser keeps to itself: says so, without a switch', async () => {
    const page = await stage.browser.open('about:blank');
    const popup = await stage.browser.openPopup(page);
    expect(await readPopup(popup)).toMatchObject({ switch: 'disabled', notice: 'This page can’t be read' });
    await popup.close();
    await page.close();
  });

  it('comes by the key of the tour where there is nothing to walk, and says why', async () => {
    const page = await stage.browser.open(`${COURIER}/courier-map-room.html`);
    expect(await marks(page)).toEqual([]);
    await stage.browser.pressTourKey(page);
    const popup = await stage.browser.openedPopup();
    expect((await readPopup(popup)).notice).toBe('Not a news article');
    await popup.close();
    await page.close();
  });

  it('leaves no card behind when the popup is closed', async () => {
    const page = await stage.browser.open(`${COURIER}/harbour-courier.html`);
    await marks(page, ['KFOR']);
    const popup = await stage.browser.openPopup(page);
    await readPopup(popup);
    await popup.close();
    expect(await hasHost(stage.browser, page)).toBe(false);
    await page.close();
  });
});

describe.each(BOTH)('a tab that is older than the installation, in %s', (name) => {
  async function inOldTab(act: (browser: TestBrowser, page: Page) => Promise<void>): Promise<void> {
    const world = await startWorld();
    const browser = await LAUNCH[name]({ behind: world, extension: false });
    try {
      const page = await browser.open(`${COURIER}/harbour-courier.html`);
      await browser.install();
      await act(browser, page);
      await marks(page, ['KFOR', 'Albin Kurti']);
    } finally {
      await browser.close();
      await world.close();
    }
    expect(world.strangers()).toEqual([]);
  }

  it('is marked when asked, without a reload', () =>
    inOldTab(async (browser, page) => {
      // Firefox puts page scripts into open tabs by itself; Chromium leaves that to the reader's word.
      if (name === 'firefox') return;
      const popup = await browser.openPopup(page);
      expect(await readPopup(popup)).toMatchObject({ switch: 'on', notice: 'This tab was open before Newsgloss' });
      await press(popup, 'Mark now');
    }));

  it('is marked and walked by the key of the tour, pressed once', () =>
    inOldTab(async (browser, page) => {
      await browser.pressTourKey(page);
      const said = () => browser.inCard(page, (root) => root.querySelector('[role="status"]')?.textContent ?? '');
      await until('the tour to say where it is', async () => /1 of \d+/.test((await said()) ?? ''));
    }));
});

/** The page is left alone: its DOM is equal, byte for byte, before, while marked, after a card, and after switching off. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium } from './harness/chromium.ts';
import { hasHost, hover, hoverAny, marks, readCard } from './harness/page.ts';
import { setSwitch } from './harness/popup.ts';
import { sharedFolder } from './harness/shared.ts';
import { BOTH, describeIn, LAUNCH } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { COURIER, RADIO, VIDIK } from './harness/world.ts';

/** The page's DOM, and what of style and highlights could be seen from the page. */
const snapshot = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const traces = (page: Page) =>
  page.evaluate(() => ({ sheets: document.adoptedStyleSheets.length, highlights: CSS.highlights.size }));

describeIn(BOTH, 'sample pages', (stage) => {
  let bare: TestBrowser;
  beforeAll(async () => {
    bare = await LAUNCH[stage.browser.name]({ behind: stage.world, extension: false });
  });
  afterAll(() => bare.close());

  it.each([`${COURIER}/harbour-courier.html`, `${VIDIK}/vidik.html`, `${RADIO}/radio-bregu.html`])('%s', async (address) => {
    const before = await snapshot(await bare.open(address));
    const page = await stage.browser.open(address);
    const [first = ''] = await marks(page, [address.startsWith(VIDIK) ? 'Александар Вучић' : 'Albin Kurti']);
    expect(await snapshot(page)).toBe(before);
    await hover(page, first);
    await readCard(stage.browser, page);
    await leaveCard(stage.browser, page);
    expect(await snapshot(page)).toBe(before);
    await switchSite(stage.browser, page, false);
    await until('the marks to go', async () => (await traces(page)).highlights === 0);
    expect(await snapshot(page)).toBe(before);
    expect(await traces(page)).toEqual({ sheets: 0, highlights: 0 });
    await switchSite(stage.browser, page, true);
    await page.close();
  });

  it('leaves no trace on a page that is no news', async () => {
    const page = await stage.browser.open(`${COURIER}/courier-map-room.html`);
    await marks(page);
    expect(await traces(page)).toEqual({ sheets: 0, highlights: 0 });
    await page.close();
  });
});

const saved = sharedFolder('pages');

/** So many tabs are open at a time: a switch is live in all of them at once. */
const TABS = 8;

describe.skipIf(saved === null)('saved pages of real sites (skipped where ../shared/pages is missing)', () => {
  const names = saved === null ? [] : readdirSync(saved).filter((name) => name.endsWith('.html.gz'));
  const batches = Array.from({ length: Math.ceil(names.length / TABS) }, (_, index) =>
    names.slice(index * TABS, (index + 1) * TABS),
  );

  describeIn(['chromium'], 'saved pages', (stage) => {
    let bare: TestBrowser;
    const address = (name: string) => `http://saved.example/${name}`;
    beforeAll(async () => {
      for (const name of names) {
        // Only the page itself: its scripts, pictures and frames would make it another page each time.
        const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
        stage.world.put(address(name), { body: gunzipSync(readFileSync(join(saved ?? '', name))), headers });
      }
      bare = await launchChromium({ behind: stage.world, extension: false });
    });
    afterAll(() => bare.close());

    let cards = 0;
    it.each(batches)('%s and its neighbours', { timeout: 120_000 }, async (...batch) => {
      const tabs = await Promise.all(
        batch.map(async (name) => {
          const [reference, page] = await Promise.all([bare.open(address(name)), stage.browser.open(address(name))]);
          const before = await snapshot(reference);
          await reference.close();
          return { name, before, page, found: await marks(page) };
        }),
      );
      for (const { name, before, page, found } of tabs) {
        expect(await snapshot(page), `${name} while marked`).toBe(before);
        if (found.length === 0) continue;
        await page.bringToFront();
        if (!(await hoverAny(page))) continue;
        await readCard(stage.browser, page);
        cards++;
        await leaveCard(stage.browser, page);
        expect(await snapshot(page), `${name} after a card`).toBe(before);
      }
      const last = tabs.at(-1);
      if (!last) throw new Error('an empty batch');
      await switchSite(stage.browser, last.page, false);
      for (const { name, before, page } of tabs) {
        await until(`no marks on ${name}`, async () => (await traces(page)).highlights === 0);
        expect(await snapshot(page), `${name} after switching off`).toBe(before);
        expect(await traces(page)).toEqual({ sheets: 0, highlights: 0 });
      }
      await switchSite(stage.browser, last.page, true);
      await Promise.all(tabs.map(({ page }) => page.close()));
    });

    it('opened cards on a good part of them', () => {
      expect(cards).toBeGreaterThan(names.length / 4);
    });
  });
});

async function leaveCard(browser: TestBrowser, page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await until('the card to close', async () => !(await hasHost(browser, page)));
}

async function switchSite(browser: TestBrowser, page: Page, on: boolean): Promise<void> {
  const popup = await browser.openPopup(page);
  await setSwitch(popup, on);
  await popup.close();
}

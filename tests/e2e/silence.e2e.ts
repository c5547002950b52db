/** Nothing leaves the browser: a reader's whole walk asks for the pages that were opened, and for nothing else. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { cardLine, hover, marks, pressInCard, readCard } from './harness/page.ts';
import { press, readPopup, setSwitch } from './harness/popup.ts';
import { BOTH, LAUNCH } from './harness/suite.ts';
import { sleep, until } from './harness/until.ts';
import { COURIER, hostOf, RADIO, startWorld, VIDIK, type World } from './harness/world.ts';

const ADDRESSES = [
  `${COURIER}/harbour-courier.html`,
  `${VIDIK}/vidik.html`,
  `${RADIO}/radio-bregu.html`,
  `${COURIER}/courier-map-room.html`,
];

/** What might be asked late: a report at the end, a list fetched when all is quiet. */
const AFTERMATH_MS = 3_000;

describe.each(BOTH)('silence, in %s', (name) => {
  let world: World;
  let browser: TestBrowser;
  beforeAll(async () => {
    world = await startWorld();
    browser = await LAUNCH[name]({ behind: world });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('a walk with cards, mutes, popup, switch and tour asks for nothing but the pages', { timeout: 120_000 }, async () => {
    expect(await walk(browser)).toBeGreaterThan(0);
    await sleep(AFTERMATH_MS);
    expect(world.strangers()).toEqual([]);
    const asked = world.requests.filter((request) => /\.example$/.test(hostOf(request)));
    const extras = asked.filter((request) => !ADDRESSES.includes(request) && !/\/(favicon\.ico|courier\.css)$/.test(request));
    expect(extras).toEqual([]);
    expect(new Set(asked.filter((request) => ADDRESSES.includes(request)))).toEqual(new Set(ADDRESSES));
  });

  it('asks no host that the same browser without us does not ask', { timeout: 120_000 }, async () => {
    const bareWorld = await startWorld();
    const bare = await LAUNCH[name]({ behind: bareWorld, extension: false });
    for (const address of ADDRESSES) await bare.open(address);
    await sleep(AFTERMATH_MS);
    await bare.close();
    await bareWorld.close();
    const hosts = (of: World) => [...new Set(of.requests.map(hostOf))];
    const ours = hosts(world).filter((host) => !hosts(bareWorld).includes(host));
    expect(ours).toEqual([]);
  });
});

/** A page whose rules have the browser fetch every link that it finds, at once; with one link of its own, the control. */
const EAGER_PAGE = `<!doctype html><html lang="en"><head><title>Eager</title>
  <meta property="og:type" content="article"><meta property="article:published_time" content="2022-12-16">
  <script type="speculationrules">{ "prefetch": [{ "source": "document", "where": { "and": [] }, "eagerness": "immediate" }] }</script>
  </head><body><article><h1>At the bridge</h1><p>Albin Kurti spoke of KFOR.</p><div style="height: 400px"></div>
  <p><a href="/own">A page of the same site</a></p></article></body></html>`;

describe('a page that has links fetched ahead, in chromium', () => {
  let world: World;
  let browser: Chromium;
  /** Chromium fetches nothing ahead for a page without TLS, but on loopback. */
  const at = (path: string) => `${world.trusted}/${path}`;
  beforeAll(async () => {
    world = await startWorld();
    world.put(at('eager'), { body: EAGER_PAGE });
    browser = await launchChromium({ behind: world });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('gets none of a card: not when it opens, nor under the pointer, nor with focus', { timeout: 120_000 }, async () => {
    const page = await browser.open(at('eager'));
    const tried = await watchFetchesAhead(page);
    await until('the page’s own link to be fetched', async () => world.requests.includes(at('own')));
    await marks(page, ['Albin Kurti']);
    await hover(page, 'Albin Kurti');
    const { links } = await readCard(browser, page);
    await pressInCard(browser, page, 'Keep open');
    for (const place of await until('links', () => browser.inCard(page, inPlaceLinks))) {
      await page.mouse.move(place.x, place.y, { steps: 3 });
      await sleep(HOVER_MS);
    }
    for (let nth = 0; nth < links.length; nth++) {
      await browser.inCard(page, (root, nth) => root.querySelectorAll('a')[nth]?.focus(), nth);
      await sleep(HOVER_MS);
    }
    expect(links.length).toBeGreaterThan(3);
    expect(tried()).toEqual([at('own')]);
    expect(world.strangers()).toEqual([]);
    await page.close();
  });
});

describe.each(BOTH)('a link of a card, in %s', (name) => {
  it('is asked for when the reader follows it, and opens a tab', { timeout: 120_000 }, async () => {
    const world = await startWorld();
    const browser = await LAUNCH[name]({ behind: world });
    const page = await browser.open(ADDRESSES[0] ?? '');
    await marks(page, ['KFOR']);
    await hover(page, 'KFOR');
    const { links } = await readCard(browser, page);
    const [place] = await until('links', () => browser.inCard(page, inPlaceLinks));
    if (!place) throw new Error('no link in sight');
    const host = new URL(links[place.nth]?.href ?? '').host;
    const asked = () => world.requests.filter((request) => hostOf(request).split(':')[0] === host);
    expect(asked()).toEqual([]);
    await page.mouse.click(place.x, place.y);
    await until(`a request for ${host}`, async () => asked().length > 0);
    await browser.close();
    await world.close();
  });
});

/** Longer than Chromium waits before it fetches what the pointer is on. */
const HOVER_MS = 250;

/** The addresses that the page's rules have matched so far, whether they were fetched or the browser thought better of it. */
async function watchFetchesAhead(page: Page): Promise<() => string[]> {
  const client = await page.createCDPSession();
  const addresses = new Set<string>();
  client.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
    for (const { key } of preloadingAttemptSources) addresses.add(key.url);
  });
  client.on('Preload.prefetchStatusUpdated', ({ prefetchUrl }) => addresses.add(prefetchUrl));
  await client.send('Preload.enable');
  return () => [...addresses];
}

/** The links of a card that are in sight, by their order among all. */
function inPlaceLinks(root: ShadowRoot): { x: number; y: number; nth: number }[] {
  return [...root.querySelectorAll('a')].flatMap((link, nth) => {
    const box = link.getClientRects()[0];
    if (!box) return [];
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return root.elementFromPoint(x, y)?.closest('a') === link ? [{ x, y, nth }] : [];
  });
}

/** Does what a reader may do on each page; how many cards were opened. */
async function walk(browser: TestBrowser): Promise<number> {
  let cards = 0;
  for (const address of ADDRESSES) {
    const page = await browser.open(address);
    const [first] = await marks(page);
    if (first) {
      await hover(page, first);
      await readCard(browser, page);
      cards++;
      await pressInCard(browser, page, 'Copy the report');
      await pressInCard(browser, page, 'Not on this page');
      await cardLine(browser, page, 'Muted');
      await pressInCard(browser, page, 'Undo');
      await readCard(browser, page, /./);
    }
    const popup = await browser.openPopup(page);
    const { cast } = await readPopup(popup);
    if (cast[0]) await press(popup, cast[0].name);
    await popup.close().catch(() => {}); // Choosing a name may have closed it.
    const again = await browser.openPopup(page);
    if (cast[0]) {
      await press(again, 'Walk through the names');
      await page.keyboard.press('n');
      await page.keyboard.press('Escape');
      await again.close().catch(() => {}); // The tour may have closed it.
    }
    const last = cast[0] ? await browser.openPopup(page) : again;
    await setSwitch(last, false);
    await setSwitch(last, true);
    await last.close();
  }
  return cards;
}

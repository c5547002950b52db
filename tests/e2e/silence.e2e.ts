/** Nothing leaves the browser: a reader's whole walk asks for the pages that were opened, and for nothing else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import { cardLine, hover, marks, pressInCard, readCard } from './harness/page.ts';
import { press, readPopup, setSwitch } from './harness/popup.ts';
import { BOTH, LAUNCH } from './harness/suite.ts';
import { sleep } from './harness/until.ts';
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

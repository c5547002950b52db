/** What is chosen in a private window: it holds in private windows alone, lives in memory, and ends with the last of them. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION } from './harness/browser.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { cardLine, hover, marks, pressInCard } from './harness/page.ts';
import { readPopup, setSwitch } from './harness/popup.ts';
import { until } from './harness/until.ts';
import { COURIER, startWorld, type World } from './harness/world.ts';

const ARTICLE = `${COURIER}/harbour-courier.html`;

describe('a private window, in chromium', () => {
  let world: World;
  let chromium: Chromium;

  beforeAll(async () => {
    world = await startWorld();
    chromium = await launchChromium({ behind: world, extension: false });
    await chromium.browser.installExtension(EXTENSION.chromium, { enabledInIncognito: true });
  });
  afterAll(async () => {
    await chromium?.close();
    await world?.close();
  });

  /** Runs an expression in the extension's worker. */
  const inWorker = async (expression: string): Promise<unknown> => {
    const target = await chromium.browser.waitForTarget((each) => each.type() === 'service_worker');
    return (await target.worker())?.evaluate(expression);
  };
  const openPrivate = async (): Promise<Page> => {
    const before = new Set(chromium.browser.targets());
    await inWorker(`chrome.windows.create({ incognito: true, url: '${ARTICLE}' }).then(() => null)`);
    const target = await chromium.browser.waitForTarget((each) => !before.has(each) && each.url() === ARTICLE);
    const page = await target.asPage();
    // A new window begins with an empty page, and what is asked of that one fails once it gives way.
    const isThere = (address: string) => location.href === address && document.readyState === 'complete';
    await until('the page of a new window', () => page.evaluate(isThere, ARTICLE).catch(() => false));
    return page;
  };
  const stored = async (key: string): Promise<string> =>
    JSON.stringify(await inWorker(`chrome.storage.local.get(null).then((all) => all.${key} ?? null)`));
  const forgotten = () =>
    until('what was chosen to be forgotten', async () => {
      return inWorker(`chrome.storage.session.get(null).then((all) => Object.keys(all).length === 0)`) as Promise<boolean>;
    });

  it('has a switch that holds there alone, and is forgotten with the window', async () => {
    const open = await chromium.open(ARTICLE);
    const secret = await openPrivate();
    for (const page of [open, secret]) await marks(page, ['KFOR']);

    const popup = await chromium.openPopup(secret);
    await setSwitch(popup, false);
    expect(await readPopup(popup)).toMatchObject({ switch: 'off', notice: 'Newsgloss is off here' });
    await until('the marks to go', () => secret.evaluate(() => CSS.highlights.size === 0));
    expect(await marks(open)).toContain('KFOR');
    expect(await stored('sites')).toBe('null');

    await popup.close().catch(() => {}); // It may have closed itself.
    await secret.close();
    await forgotten();
    const again = await openPrivate();
    await marks(again, ['KFOR']);
    await again.close();
    await open.close();
  });

  it('mutes for itself alone, and forgets that too', async () => {
    const open = await chromium.open(ARTICLE);
    const secret = await openPrivate();
    for (const page of [open, secret]) await marks(page, ['KFOR']);
    await secret.bringToFront();
    await hover(secret, 'KFOR');
    await pressInCard(chromium, secret, 'Not on this site');
    await cardLine(chromium, secret, 'Muted');
    expect(await marks(secret)).not.toContain('KFOR');
    const second = await openPrivate();
    await marks(second, ['Kosovo']);
    expect(await marks(second)).not.toContain('KFOR');
    expect(await marks(open)).toContain('KFOR');
    expect(await stored('mutes')).toBe('null');
    for (const page of [secret, second]) await page.close();
    await forgotten();
    await marks(await openPrivate(), ['KFOR']);
  });
});

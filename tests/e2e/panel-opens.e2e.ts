/** The ways to the panel, each within what the browser takes for the reader's own doing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { hasHost, hover, marks, pressInCard, readCard } from './harness/page.ts';
import { until } from './harness/until.ts';
import { COURIER, startWorld, type World } from './harness/world.ts';

const ARTICLE = `${COURIER}/harbour-courier.html`;

describe('the panel opens, in chromium', () => {
  let world: World;
  let chromium: Chromium;

  beforeAll(async () => {
    world = await startWorld();
    chromium = await launchChromium({ behind: world });
  });
  afterAll(async () => {
    await chromium?.close();
    await world?.close();
  });

  it.each(['awake', 'stopped'])('from a card, on its actor, the worker %s', async (worker) => {
    const page = await chromium.open(ARTICLE);
    await page.bringToFront();
    await marks(page, ['KFOR']);
    await hover(page, 'KFOR');
    await readCard(chromium, page, /KFOR/);
    if (worker === 'stopped') await chromium.stopBackground();
    const opened = chromium.browser.waitForTarget((target) => target.url().includes('/sidepanel.html'));
    await pressInCard(chromium, page, 'More in the panel');
    const panel = await (await opened).asPage();
    await until('the panel to go to the actor', async () => panel.url().endsWith('#actor/kfor'));
    await until('the panel to show it', () => panel.evaluate(() => document.body.textContent.includes('The peacekeeping force')));
    expect(await hasHost(chromium, page)).toBe(true);
    await panel.close();
    await page.close();
  });

  it('as a tab of its own, on the actor, where the browser refuses it beside the page', async () => {
    const page = await chromium.open(ARTICLE);
    await marks(page, ['KFOR']);
    await hover(page, 'KFOR');
    await readCard(chromium, page, /KFOR/);
    const target = await chromium.browser.waitForTarget((each) => each.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate("chrome.sidePanel.open = () => Promise.reject(new Error('refused'))");
    const opened = chromium.browser.waitForTarget((each) => /\/sidepanel\.html\?tab=\d+#actor\/kfor$/.test(each.url()));
    await pressInCard(chromium, page, 'More in the panel');
    const panel = await (await opened).asPage();
    await until('the tab to show it', () => panel.evaluate(() => document.body.textContent.includes('The peacekeeping force')));
    expect(await worker?.evaluate("chrome.storage.session.get('panel-target')")).toEqual({});
    await panel.close();
    await page.close();
  });
});

describe('the sidebar opens, in firefox', () => {
  let world: World;
  let firefox: Firefox;
  const isOpen = async () => (await firefox.inSidebar((document) => document.URL.endsWith('/sidepanel.html'))) ?? false;
  const sidebarSays = (words: string) =>
    until(`the sidebar to say “${words}”`, () =>
      firefox.inSidebar((document, wanted) => document.body?.textContent.includes(wanted), words),
    );

  beforeAll(async () => {
    world = await startWorld();
    firefox = await launchFirefox({ behind: world });
  });
  afterAll(async () => {
    await firefox?.close();
    await world?.close();
  });

  it('not when the extension is installed', async () => {
    expect(await isOpen()).toBe(false);
  });

  it.each(['awake', 'stopped'])('by its key and from the menu of the button, the background %s', async (background) => {
    const page = await firefox.open(ARTICLE);
    await marks(page, ['KFOR']);
    if (background === 'stopped') await firefox.stopBackground();
    await firefox.pressShortcut('S');
    await until('the sidebar', isOpen);
    await sidebarSays('KFOR');
    await firefox.closeSidebar();
    expect(await isOpen()).toBe(false);

    if (background === 'stopped') await firefox.stopBackground();
    const entries = await firefox.chooseInButtonMenu('Open the Newsgloss panel');
    expect(entries).toEqual(['Switch marking on or off for this site', 'Open the Newsgloss panel']);
    await until('the sidebar', isOpen);
    await sidebarSays('KFOR');
    await firefox.closeSidebar();
    await page.close();
  });

  it('and a card, from which Firefox opens none, does not speak of it', async () => {
    const page = await firefox.open(ARTICLE);
    await marks(page, ['KFOR']);
    await hover(page, 'KFOR');
    await readCard(firefox, page, /KFOR/);
    const buttons = await firefox.inCard(page, (root) =>
      [...root.querySelectorAll('button')].map(({ textContent }) => textContent),
    );
    expect(buttons).toContain('Copy with sources');
    expect(buttons).not.toContain('More in the panel');
    await page.close();
  });

  it('and hears from the page by its port: of a soft navigation, and of new text', async () => {
    const page = await firefox.open(ARTICLE);
    await marks(page, ['KFOR']);
    await firefox.pressShortcut('S');
    await sidebarSays('KFOR');
    await page.evaluate(() => {
      history.pushState(null, '', '/elsewhere');
      document.title = 'Another article';
      for (const meta of document.querySelectorAll('meta[property="og:title"], script')) meta.remove();
      document.querySelector('article, main, body')?.insertAdjacentHTML('afterbegin', '<p>Ramush Haradinaj wrote about it.</p>');
    });
    await sidebarSays('Ramush Haradinaj');
    // Of this the browser tells nothing: only the page does.
    await page.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<p>Edi Rama read it.</p>'));
    await sidebarSays('Edi Rama');
    await firefox.closeSidebar();
    await page.close();
  });
});

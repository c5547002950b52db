import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findChromium } from '../../../scripts/browsers.mjs';
import { EXTENSION, type LaunchOptions, type Popup, type TestBrowser, VIEWPORT } from './browser.ts';
import { until } from './until.ts';

/** The browser's own errands, switched off as far as it lets us. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-features=HttpsUpgrades,NetworkTimeServiceQuerying,OptimizationHints',
  '--disable-sync',
];

/** What Chromium gives text of no size, and such of fixed width, in px. */
const USUAL_TEXT_PX = 16;
const USUAL_FIXED_PX = 13;

export interface Chromium extends TestBrowser {
  readonly browser: Browser;
  openPopup(page: Page): Promise<ChromiumPopup>;
  /** The address under which a page of ours (`/popup.html`) stands in a tab of its own and speaks of the tab of `page`. */
  addressAbout(page: Page, file: string): Promise<string>;
}

export interface ChromiumPopup extends Popup {
  readonly page: Page;
}

export async function launchChromium({
  behind,
  profile,
  extension = true,
  headless = true,
}: LaunchOptions = {}): Promise<Chromium> {
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? 'chromium',
    headless,
    pipe: true,
    // With a window, Ctrl-C is for whoever opened it to handle.
    handleSIGINT: headless,
    defaultViewport: headless ? VIEWPORT : null,
    ...(profile ? { userDataDir: profile } : {}),
    enableExtensions: extension ? [EXTENSION.chromium] : true,
    args: [
      ...QUIET,
      ...(behind ? [`--proxy-server=${behind.origin}`, '--proxy-bypass-list=<-loopback>'] : []),
      // Chromium refuses to run its sandbox as root, as in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const findOurs = () => until('the extension', async () => [...(await browser.extensions()).values()][0]);
  if (extension) await findOurs();
  return {
    name: 'chromium',
    browser,
    async install() {
      await browser.installExtension(EXTENSION.chromium);
      await findOurs();
    },
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    inCard,
    stopBackground: () => stopWorker(browser),
    withdrawAccess: async () => {},
    chooseWho: (page) => chooseWho(browser, page),
    async zoom(page, factor) {
      await inWorker(browser, page, `chrome.tabs.setZoom(tab.id, ${factor})`);
    },
    async zoomText(page, factor) {
      const session = await page.createCDPSession();
      await session.send('Page.setFontSizes', {
        fontSizes: { standard: USUAL_TEXT_PX * factor, fixed: USUAL_FIXED_PX * factor },
      });
    },
    addressAbout: (page, file) => addressAbout(browser, page, file),
    openPopup: async (page) => openPopup(browser, await findOurs(), page),
    openedPopup: () => openedPopup(browser),
    pressTourKey: (page) => inWorker(browser, page, `chrome.commands.onCommand.dispatch('start-tour', tab)`),
    close: () => browser.close(),
  };
}

/** The page script's own world may look into closed roots; page scripts and the usual test worlds may not. */
async function inCard<T, A extends unknown[]>(
  page: Page,
  run: (root: ShadowRoot, ...args: A) => T,
  ...args: A
): Promise<T | null> {
  const [realm] = page.mainFrame().extensionRealms();
  if (!realm) return null;
  return (await realm.evaluate(`(() => {
    for (const element of document.querySelectorAll('html > div, dialog div, :fullscreen div')) {
      const root = chrome.dom.openOrClosedShadowRoot(element);
      if (root?.mode === 'closed') return (${run})(root, ...${JSON.stringify(args)});
    }
    return null;
  })()`)) as T | null;
}

async function stopWorker(browser: Browser): Promise<void> {
  const running = browser.targets().find((target) => target.type() === 'service_worker');
  await (await running?.worker())?.close();
  // A message that waits may have woken the next one already.
  await until('the worker to stop', async () => !browser.targets().some((target) => target === running));
}

async function chooseWho(browser: Browser, page: Page): Promise<null> {
  const selected = await page.evaluate(() => {
    const active = document.activeElement;
    return String((active instanceof HTMLIFrameElement ? active.contentWindow : window)?.getSelection());
  });
  const clicked = { menuItemId: 'who', selectionText: selected };
  await inWorker(browser, page, `chrome.contextMenus.onClicked.dispatch(${JSON.stringify(clicked)}, tab)`);
  return null;
}

/** Runs an expression in the worker, where `tab` is the page's. */
async function inWorker(browser: Browser, page: Page, expression: string): Promise<void> {
  await page.bringToFront();
  const target = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await ${expression};
  })()`);
}

async function addressAbout(browser: Browser, page: Page, file: string): Promise<string> {
  await page.bringToFront();
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  const tab = await worker?.evaluate('chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)');
  return new URL(`${file}?tab=${tab}`, target.url()).href;
}

async function openPopup(browser: Browser, extension: Extension, page: Page): Promise<ChromiumPopup> {
  await page.bringToFront();
  const opened = openedPopup(browser);
  await extension.triggerAction(page);
  return opened;
}

async function openedPopup(browser: Browser): Promise<ChromiumPopup> {
  const target = await browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  return {
    page: popup,
    inside: async (run, ...args) =>
      (await popup.evaluate(`(${run})(document, ...${JSON.stringify(args)})`)) as ReturnType<typeof run>,
    close: () => popup.close(),
  };
}

import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { EXTENSION, type LaunchOptions, type Popup, type TestBrowser, VIEWPORT } from './browser.ts';
import { until } from './until.ts';

const ID = 'newsgloss@newsgloss.org';

export interface Firefox extends TestBrowser {
  /** Presses our shortcut with this letter. */
  pressShortcut(letter: string): Promise<void>;
  /** Chooses the entry that begins so in the menu of our toolbar button; all that are ours there, as the reader sees them. */
  chooseInButtonMenu(beginning: string): Promise<string[]>;
  /** Runs a function with the document in our sidebar; `null` while it is closed. */
  inSidebar<T, A extends unknown[]>(run: (document: Document, ...args: A) => T, ...args: A): Promise<T | null>;
  closeSidebar(): Promise<void>;
}

export async function launchFirefox({ behind, profile, extension = true }: LaunchOptions = {}): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? 'firefox',
    // Lets us act from the browser's own window: the popup and closed roots are reached from there alone.
    args: ['--remote-allow-system-access'],
    defaultViewport: VIEWPORT,
    ...(profile ? { userDataDir: profile } : {}),
    extraPrefsFirefox: { ...(behind ? proxyPrefs(new URL(behind.origin)) : {}), ...KEEP },
  });
  const install = async () => void (await browser.installExtension(EXTENSION.firefox));
  if (extension) await install();
  const pressShortcut = async (letter: string) => void (await until('the shortcut', () => inWindow(browser, pressKey(letter))));
  return {
    name: 'firefox',
    install,
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    async inCard(page, run, ...args) {
      await page.bringToFront();
      return (await inFrame(browser, 'gBrowser.selectedBrowser', run, FIND_ROOT, args))?.value ?? null;
    },
    stopBackground: async () =>
      void (await inWindow(browser, `WebExtensionPolicy.getByID('${ID}').extension.terminateBackground()`)),
    withdrawAccess: async () => void (await inWindow(browser, WITHDRAW_ACCESS)),
    async chooseWho(page, { x, y }) {
      await page.bringToFront();
      await page.mouse.click(x, y, { button: 'right' });
      return String(await until('the menu', () => inWindow(browser, CHOOSE_WHO)));
    },
    async zoom(page, factor) {
      await page.bringToFront();
      await inWindow(browser, `gBrowser.selectedBrowser.fullZoom = ${factor}`);
    },
    async zoomText(page, factor) {
      await page.bringToFront();
      await inWindow(browser, `gBrowser.selectedBrowser.textZoom = ${factor}`);
    },
    async openPopup(page) {
      await page.bringToFront();
      return openPopup(browser);
    },
    openedPopup: () => openedPopup(browser),
    async pressTourKey(page) {
      await page.bringToFront();
      await pressShortcut('M');
    },
    pressShortcut,
    chooseInButtonMenu: async (beginning) => JSON.parse(String(await inWindow(browser, chooseInButtonMenu(beginning)))),
    inSidebar: async (run, ...args) => (await inFrame(browser, SIDEBAR, run, 'content.document', args))?.value ?? null,
    closeSidebar: async () => void (await inWindow(browser, 'SidebarController.hide()')),
    close: () => browser.close(),
  };
}

/** An extension installed for a test is removed when the browser ends; what it stored must stay, as it does for readers. */
const KEEP = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

function proxyPrefs({ hostname, port }: URL): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
  };
}

const FIND_ROOT = `[...content.document.querySelectorAll('html > div, dialog div, :fullscreen div')]
  .map((element) => element.openOrClosedShadowRoot)
  .find((root) => root?.mode === 'closed')`;

const WITHDRAW_ACCESS = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${ID}');
  await ExtensionPermissions.remove('${ID}', { origins: ['*://*/*'], permissions: [], data_collection: [] }, extension);
})()`;

const CHOOSE_WHO = `(() => {
  const menu = document.getElementById('contentAreaContextMenu');
  const entry = [...menu.querySelectorAll('menuitem')].find(({ label, id }) => id.includes('newsgloss') && label.startsWith('Who'));
  if (menu.state !== 'open' || !entry) return null;
  menu.activateItem(entry);
  return entry.label;
})()`;

const SIDEBAR = `(SidebarController.isOpen && SidebarController.currentID.startsWith('newsgloss')
  ? SidebarController.browser.contentDocument?.getElementById('webext-panels-browser') : null)`;

function pressKey(letter: string): string {
  return `(() => {
    const key = document.querySelector('keyset[id*="newsgloss"] key[key="${letter}"]');
    key?.doCommand();
    return key !== null;
  })()`;
}

function chooseInButtonMenu(beginning: string): string {
  return `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { widget } = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID('${ID}').extension);
    CustomizableUI.addWidgetToArea(widget.id, CustomizableUI.AREA_NAVBAR);
    const button = widget.forWindow(window).node.querySelector('.unified-extensions-item-action-button');
    const menu = document.getElementById('toolbar-context-menu');
    const shown = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
    button.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, button: 2 }));
    await shown;
    // Of a submenu the reader sees its name alone.
    const ours = [...menu.children].filter(({ id, hidden }) => id.includes('newsgloss') && !hidden);
    const chosen = ours.find(({ label }) => label.startsWith('${beginning}'));
    chosen ? menu.activateItem(chosen) : menu.hidePopup();
    return JSON.stringify(ours.map(({ label }) => label));
  })()`;
}

/** An answer takes some milliseconds; what has not come by then is lost. */
const FRAME_ANSWER_MS = 700;

const POPUP = `document.querySelector('.webextension-popup-browser')`;

async function openPopup(browser: Browser): Promise<Popup> {
  await inWindow(
    browser,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${ID}');
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
    })()`,
  );
  return openedPopup(browser);
}

async function openedPopup(browser: Browser): Promise<Popup> {
  await until('the popup', () => inWindow(browser, `${POPUP}?.currentURI?.spec.endsWith('/popup.html') ?? false`));
  return {
    inside: async (run, ...args) => {
      const result = await inFrame(browser, POPUP, run, 'content.document', args);
      if (!result) throw new Error('the popup is closed');
      return result.value;
    },
    close: async () => {
      await inWindow(browser, `${POPUP}?.closest('panel')?.hidePopup()`);
      await until('the popup to close', async () => !(await inWindow(browser, `Boolean(${POPUP})`)));
    },
  };
}

/** Runs a function in the process of a `<browser>` element, with what `subject` gives there; `null` where that is not there. */
async function inFrame<S, T, A extends unknown[]>(
  browser: Browser,
  element: string,
  run: (subject: S, ...args: A) => T,
  subject: string,
  args: A,
): Promise<{ value: T } | null> {
  const answer = `newsgloss-test:${crypto.randomUUID()}`;
  const script = `
    let reply;
    try {
      const subject = ${subject};
      reply = { result: subject ? { value: (${run})(subject, ...${JSON.stringify(args)}) } : null };
    } catch (error) {
      reply = { error: String(error) };
    }
    sendAsyncMessage('${answer}', JSON.stringify(reply));`;
  // A frame that is just being replaced loses the script; it has not run there and may be sent again.
  const reply = await until('an answer from a frame', () =>
    inWindow(
      browser,
      `new Promise((resolve) => {
        const messages = ${element}?.messageManager;
        if (!messages) return resolve('{"result":null}');
        messages.addMessageListener('${answer}', ({ data }) => resolve(data));
        messages.loadFrameScript('data:application/javascript;charset=utf-8,' + ${JSON.stringify(encodeURIComponent(script))}, false);
        setTimeout(resolve, ${FRAME_ANSWER_MS}, null);
      })`,
    ),
  );
  const { result = null, error } = JSON.parse(String(reply)) as { result?: { value: T } | null; error?: string };
  if (error) throw new Error(error);
  return result;
}

/** Puppeteer speaks WebDriver BiDi with Firefox but has no words of its own for the browser's window. */
interface Bidi {
  connection: { send(method: string, params: unknown): Promise<{ result: Record<string, unknown> }> };
}

async function inWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const windows = tree.result.contexts as { context: string; url: string }[];
  const window = windows.find(({ url }) => url.endsWith('/browser.xhtml'));
  const { result } = await connection.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context: window?.context },
  });
  if (result.type === 'exception') throw new Error(JSON.stringify(result.exceptionDetails));
  return (result.result as { value?: unknown }).value;
}

/** What the panel shows, and the reader's hand on it. The functions named `in…` run in the panel. */
import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';
import type { Firefox } from './firefox.ts';
import { hover, pressInCard, readCard } from './page.ts';
import { until } from './until.ts';

export interface OpenPanel {
  /** Runs a function with the panel's document. */
  inside<T, A extends unknown[]>(run: (document: Document, ...args: A) => T, ...args: A): Promise<T>;
  close(): Promise<void>;
}

export interface PanelReading {
  /** Of which article it speaks; the product's name where of none. */
  title: string;
  /** The headline of a state that is not a marked page. */
  notice: string | null;
  cast: string[];
  /** The name of the actor or event that is open. */
  detail: string | null;
  /** The element that has the focus, by its text. */
  focused: string;
  documentTitle: string;
}

/** Beside the page, by the way that a test's browser leaves open: in Chromium by a card on `name`, in Firefox by the shortcut. */
export async function openBeside(browser: Chromium | Firefox, page: Page, name: string): Promise<OpenPanel> {
  await page.bringToFront();
  if ('inSidebar' in browser) {
    await browser.pressShortcut('S');
    return {
      inside: async (run, ...args) => (await browser.inSidebar(run, ...args)) as ReturnType<typeof run>,
      close: () => browser.closeSidebar(),
    };
  }
  const opened = browser.browser.waitForTarget((target) => target.url().includes('/sidepanel.html'));
  await hover(page, name);
  await readCard(browser, page);
  await pressInCard(browser, page, 'More in the panel');
  return panelIn(await (await opened).asPage());
}

/** The panel as a page of its own that stays with one tab. */
export async function openAsPage(browser: Chromium, page: Page, hash = ''): Promise<OpenPanel & { page: Page }> {
  const panel = await browser.open(`${await browser.addressAbout(page, '/sidepanel.html')}${hash}`);
  return { ...panelIn(panel), page: panel };
}

function panelIn(page: Page): OpenPanel {
  return {
    inside: async (run, ...args) =>
      (await page.evaluate(`(${run})(document, ...${JSON.stringify(args)})`)) as ReturnType<typeof run>,
    close: () => page.close(),
  };
}

/** The panel once it speaks as `wanted` says. */
export async function readPanel(panel: OpenPanel, wanted: (reading: PanelReading) => boolean): Promise<PanelReading> {
  let last: PanelReading | null = null;
  return until('the panel to speak of it', async () => {
    last = await panel.inside(inReadPanel);
    return last && wanted(last) ? last : null;
  }).catch((error) => {
    throw new Error(`The panel shows ${JSON.stringify(last)}`, { cause: error });
  });
}

/** Follows a link or presses a button by its words. */
export async function pressInPanel(panel: OpenPanel, words: string): Promise<void> {
  await until(`“${words}” in the panel`, () => panel.inside(inPress, words));
}

function inPress(document: Document, words: string): boolean {
  const target = [...document.querySelectorAll<HTMLElement>('a, button, summary')].find(
    (each) => each.textContent.trim() === words && each.checkVisibility(),
  );
  target?.click();
  return target !== undefined;
}

function inReadPanel(document: Document): PanelReading | null {
  const main = document.querySelector('main');
  if (!main || main.getAttribute('aria-busy') === 'true') return null;
  const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const notice = main.querySelector('.panel-page .notice-title');
  const detail = main.querySelector('.detail h2');
  return {
    title: text(document.querySelector('h1')),
    notice: notice ? text(notice) : null,
    cast: [...document.querySelectorAll('.person-name')].map(text),
    detail: detail ? text(detail) : null,
    focused: text(document.activeElement === document.body ? null : document.activeElement),
    documentTitle: document.title,
  };
}

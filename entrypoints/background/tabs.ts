/** Reaching the pages that are open: telling them of a change, and putting the page script where there is none yet. */
import { type Browser, browser } from 'wxt/browser';
import type { PageRequest, PageRequestType } from '../../core/messages.ts';
import { hostOf } from '../../core/site/site-rule.ts';
import { tellPage } from '../shared/messaging.ts';

const PAGE_SCRIPT = '/content-scripts/content.js';
const MARKER = '/marker.js';

type Params<T extends PageRequestType> = Omit<PageRequest<T>, 'type'>;

/** Which tabs a change concerns. Tabs whose address the browser does not show us are closed to us and never concerned. */
export type TabFilter = (tab: { host: string; address: string; isPrivate: boolean }) => boolean;

/**
 * Has the pages concerned read their settings again. `into: 'all'` also puts the page script into tabs that were open
 * before the extension was there; `into: 'running'` leaves those alone. Resolves when all have answered or failed.
 */
export async function refreshTabs(concerns: TabFilter, into: 'all' | 'running'): Promise<void> {
  const tabs = await browser.tabs.query({ url: '*://*/*', discarded: false });
  await Promise.allSettled(
    tabs.map(async ({ id, url = '', incognito }) => {
      const host = hostOf(url);
      if (id === undefined || host === null || !concerns({ host, address: url, isPrivate: incognito })) return;
      const told = await tell(id, 'refresh', {});
      if (!told && into === 'all') await addPageScript(id);
    }),
  );
}

/** Tells the page of a tab, after giving it the page script if it has none; whether it could be told. */
export async function reachPage<T extends PageRequestType>(tab: number, type: T, params: Params<T>): Promise<boolean> {
  return (await tell(tab, type, params)) || ((await addPageScript(tab)) && (await tell(tab, type, params)));
}

/** The tab that the reader looks at. */
export async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

async function tell<T extends PageRequestType>(tab: number, type: T, params: Params<T>): Promise<boolean> {
  try {
    await tellPage(tab, type, params);
    return true;
  } catch {
    return false;
  }
}

/** `false` where the browser refuses: its own pages, its store, or a site to which the reader has not given access. */
async function addPageScript(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [PAGE_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Rejects where the browser refuses, or where the asking page is in no tab. */
export async function addMarker(tab: number | undefined, frame = 0): Promise<void> {
  if (tab === undefined) throw new Error('the page that asks is in no tab');
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [MARKER],
    // The page waits for it; at the usual moment it would come when the page has loaded its last picture.
    injectImmediately: true,
  });
}

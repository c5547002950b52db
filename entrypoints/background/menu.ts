/** One entry in the menus of pages and of our toolbar button: the switch for the site, without opening the popup. */
import { type Browser, browser } from 'wxt/browser';
import { toggleSite } from './choices.ts';

const TOGGLE_SITE = 'toggle-site';

/** Makes the entry anew, because browsers keep menus over updates and a second one of the same id is an error. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: TOGGLE_SITE,
    title: browser.i18n.getMessage('command_toggle_site'),
    contexts: ['page', 'action'],
    documentUrlPatterns: ['*://*/*'],
  });
}

export async function runMenu(entry: string | number, tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (entry === TOGGLE_SITE && tab) await toggleSite(tab);
}

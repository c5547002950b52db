/**
 * Our entries in the browser's menus. Of those on a page each shows one alone, because browsers put two into a submenu, a step further away:
 * the switch for the site, or "Who is this?" on a selection. The menu of our toolbar button shows several side by side, so that the panel is
 * opened from there. They need no shortcut of their own: the key that opens the menu reaches all, and the first letter chooses.
 */
import { type Browser, browser } from 'wxt/browser';
import { MOST_SELECTED } from '../../core/messages.ts';
import { openPanel } from '../shared/open-panel.ts';
import { toggleSite } from './choices.ts';
import { reachPage } from './tabs.ts';

const TOGGLE_SITE = 'toggle-site';
const WHO = 'who';
const PANEL = 'open-panel';

/** Stands in a title for what is selected; both browsers shorten it to what a menu can hold. */
const SELECTION = '%s';

const WEB_PAGES = ['*://*/*'];

/** Makes the entries anew, because browsers keep menus over updates and a second one of the same id is an error. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: TOGGLE_SITE,
    title: browser.i18n.getMessage('command_toggle_site'),
    contexts: ['page', 'action'],
    documentUrlPatterns: WEB_PAGES,
  });
  browser.contextMenus.create({
    id: PANEL,
    title: browser.i18n.getMessage('command_open_panel'),
    contexts: ['action'],
  });
  browser.contextMenus.create({
    id: WHO,
    title: browser.i18n.getMessage('menu_who', [SELECTION]),
    contexts: ['selection'],
    documentUrlPatterns: WEB_PAGES,
  });
}

/** What each entry does, by its id; whether it could. */
const ENTRIES: Record<string, (tab: Browser.tabs.Tab, selected?: string) => Promise<boolean>> = {
  [TOGGLE_SITE]: toggle,
  [WHO]: askWho,
  [PANEL]: (tab) => openPanel(tab).then(() => true),
};

/**
 * Menus show on pages that are closed to us as well. In Firefox the choice itself opens such a page to us, this once; where the browser
 * refuses even so, the popup opens, which says what is missing and asks for it.
 */
export async function runMenu(
  { menuItemId, selectionText }: Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'selectionText'>,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const run = ENTRIES[menuItemId];
  if (!run || !tab) return;
  if (!(await run(tab, selectionText))) await browser.action.openPopup();
}

async function toggle(tab: Browser.tabs.Tab): Promise<boolean> {
  await toggleSite(tab);
  return tab.url !== undefined;
}

async function askWho({ id }: Browser.tabs.Tab, selected = ''): Promise<boolean> {
  const text = firstWords(selected);
  return id !== undefined && text !== '' && (await reachPage(id, 'who-is', { text }));
}

/**
 * A selection in one line. Of one that is too long for a name its first words are asked about: the card is headed by them, so that the
 * reader sees what was asked and can select less. To do nothing would look broken.
 */
function firstWords(selected: string): string {
  const line = selected.replace(/\s+/g, ' ').trim();
  if (line.length <= MOST_SELECTED) return line;
  const end = line.lastIndexOf(' ', MOST_SELECTED);
  // Half of a character is none.
  return line.slice(0, end > 0 ? end : MOST_SELECTED).replace(/[\uD800-\uDBFF]$/, '');
}

/**
 * The way to the panel, from the popup, the menu, the shortcut and, in Chrome, a card. Browsers open it only while they handle what the reader
 * has just done, so nothing may be waited for before `openPanel` is called.
 */
import { type Browser, browser } from 'wxt/browser';
import { hashOf } from '../../components/panel/place.ts';
import { ITEMS, type PanelTarget } from '../../core/settings.ts';

/** The panel as a page of its own. */
export const PANEL_PAGE = '/sidepanel.html';

/**
 * Opens the panel of a tab's window, on an actor where one is named. Where the browser has no side panel, or refuses to open it, it comes as a
 * tab of its own.
 */
export async function openPanel(
  tab: Pick<Browser.tabs.Tab, 'id' | 'windowId'> | undefined,
  target: PanelTarget = null,
): Promise<void> {
  // Begun first, for the reader's click is over at the first `await`.
  const opening = openBeside(tab?.windowId);
  if (!opening || !(await isOpened(opening, target))) await openTab(tab?.id, target);
}

/** `null` where the browser has no side panel. The types know those of Chrome alone. */
function openBeside(windowId: number = browser.windows.WINDOW_ID_CURRENT): Promise<unknown> | null {
  const { sidePanel, sidebarAction }: { sidePanel?: SidePanel; sidebarAction?: SidebarAction } = browser as object;
  return sidePanel?.open({ windowId }) ?? sidebarAction?.open() ?? null;
}

interface SidePanel {
  open(of: { windowId: number }): Promise<void>;
}

/** Firefox opens it in the window that is in front. */
interface SidebarAction {
  open(): Promise<void>;
}

/** Whether the browser opens the panel, which goes where it is pointed; it follows the item, so that this may come later. */
async function isOpened(opening: Promise<unknown>, target: PanelTarget): Promise<boolean> {
  const results = await Promise.allSettled([opening, point(target)]);
  for (const each of results)
    if (each.status === 'rejected') console.error('Newsgloss: the panel did not open as asked', each.reason);
  if (results[0].status === 'fulfilled') return true;
  // The next panel, on whatever page, would go there.
  await browser.storage.session.remove(ITEMS.panelTarget.key);
  return false;
}

function point(target: PanelTarget): Promise<void> {
  return target === null ? Promise.resolve() : browser.storage.session.set({ [ITEMS.panelTarget.key]: target });
}

function openTab(tab: number | undefined, target: PanelTarget): Promise<unknown> {
  const of = tab === undefined ? '' : `?tab=${tab}`;
  const at = target === null ? '' : hashOf({ is: 'actor', actor: target.actor });
  return browser.tabs.create({ url: `${PANEL_PAGE}${of}${at}` });
}

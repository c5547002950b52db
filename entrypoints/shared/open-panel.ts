/**
 * The way to the panel, from the popup, the menu, the shortcut and, in Chrome, a card. Browsers open it only while they handle what the reader
 * has just done, so nothing may be waited for before `openPanel` is called.
 */
import { type Browser, browser } from 'wxt/browser';
import { ITEMS, type PanelTarget } from '../../core/settings.ts';

/** The panel as a page of its own. */
export const PANEL_PAGE = '/sidepanel.html';

/** Opens the panel of a tab's window, on an actor where one is named. In a browser without side panels it comes as a tab of its own. */
export function openPanel(tab: Pick<Browser.tabs.Tab, 'id' | 'windowId'> | undefined, target: PanelTarget = null): Promise<void> {
  // Begun first, for the reader's click is over at the first `await`; the panel follows the item, so that it may come later.
  const opened = openBeside(tab?.windowId) ?? openTab(tab?.id);
  return Promise.all([opened, point(target)]).then(() => {});
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

function openTab(tab: number | undefined): Promise<unknown> {
  const of = tab === undefined ? '' : `?tab=${tab}`;
  return browser.tabs.create({ url: `${PANEL_PAGE}${of}` });
}

function point(target: PanelTarget): Promise<void> {
  return target === null ? Promise.resolve() : browser.storage.session.set({ [ITEMS.panelTarget.key]: target });
}

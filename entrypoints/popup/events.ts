/** What the reader's choices in the popup do. */
import { type Browser, browser } from 'wxt/browser';
import type { PopupEvents } from '../../components/popup/state.ts';
import { isFailure } from '../../core/messages.ts';
import { keepPage } from '../shared/keep-page.ts';
import { ask, tellPage } from '../shared/messaging.ts';
import { openPanel } from '../shared/open-panel.ts';
import { ALL_SITES } from '../shared/tab-states.ts';

/** A page reads its settings again in some milliseconds. */
const PAGE_HEARS_MS = 500;

/** `tab` is the tab under the popup, once it is known; `refresh` learns everything anew and shows it. */
export function popupEvents(tab: () => Browser.tabs.Tab | undefined, refresh: () => Promise<void>): PopupEvents {
  const id = () => tab()?.id ?? browser.tabs.TAB_ID_NONE;
  /** Shows what holds once a choice is stored; whether it was. */
  const show = async (reply: Promise<unknown>): Promise<boolean> => {
    if (isFailure(await reply)) return false;
    await refresh();
    return true;
  };
  return {
    // The background tells the pages of a choice once it is stored; what they make of it is for the refresh to wait for.
    onSwitch: (on) => show(ask('set-site', { address: tab()?.url ?? '', on, private: tab()?.incognito === true })),
    onPause: (paused) => show(ask('set-paused', { paused })),
    onAskPermission: () => browser.permissions.request(ALL_SITES).then(refresh),
    onMark: () => ask('mark-anyway', { tab: id() }).then(refresh),
    onShow: async (actor) => {
      const shown = await tellPage(id(), 'show', { actor }).catch(() => false);
      if (shown) window.close();
      return shown;
    },
    onUnmute: async (mute) => {
      if (isFailure(await ask('unmute', { mute, private: tab()?.incognito === true }))) return false;
      // The page tells what is muted on it, so it must have heard of the change first. One that hangs is for the refresh to find.
      await Promise.race([tellPage(id(), 'refresh', {}).catch(() => {}), after(PAGE_HEARS_MS)]);
      await refresh();
      return true;
    },
    onTour: () => leave(tellPage(id(), 'tour', {})),
    onReload: () => leave(browser.tabs.reload(id())),
    onPanel: () => {
      const at = tab();
      if (at?.windowId !== undefined) leave(openPanel({ id: at.id, windowId: at.windowId }));
    },
    onKeep: async (keep) => {
      const outcome = await keepPage(tab(), keep);
      await refresh();
      return outcome;
    },
    onOptions: () => leave(browser.runtime.openOptionsPage()),
  };
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Hands over to the page or the browser, which can be used only once the popup is gone. */
function leave(work: Promise<unknown>): void {
  work.then(
    () => window.close(),
    (error) => console.error('Newsgloss: the tab could not be told', error),
  );
}

/** The tab of which the panel speaks, and what happens to it. */
import { type Browser, browser } from 'wxt/browser';

export interface TabOfPanel {
  /** `null` where there is none, or none any more. */
  find(): Promise<Browser.tabs.Tab | null>;
  /** Calls when another tab may be meant, or the one that is has gone elsewhere; with `null`, when it was closed. */
  watch(onChange: (tab: number | null) => void): void;
}

/** Stays with the tab of this id: for the panel as a page of its own. */
export function givenTab(id: number): TabOfPanel {
  let own = id;
  return {
    find: () => browser.tabs.get(own).catch(() => null),
    watch(onChange) {
      browser.tabs.onRemoved.addListener((removed) => removed === own && onChange(null));
      onMoved((tab) => tab === own && onChange(own));
      // A tab that the browser has put aside to save memory, or made ready before, comes back by another id in Chrome.
      browser.tabs.onReplaced?.addListener((added, removed) => {
        if (removed !== own) return;
        own = added;
        onChange(own);
      });
    },
  };
}

/** Follows the active tab of its window. */
export function activeTab(): TabOfPanel {
  let last: number | undefined;
  const find = async () => {
    const ours = (await browser.tabs.getCurrent())?.id;
    const tabs = await browser.tabs.query({ currentWindow: true });
    // As a tab the panel is the active one as soon as somebody looks at it, and means the one before.
    const others = tabs.filter(({ id }) => id !== ours).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
    const tab = others.find(({ active }) => active) ?? others.find(({ id }) => id === last) ?? others[0] ?? null;
    last = tab?.id;
    return tab;
  };
  return {
    find,
    watch(onChange) {
      browser.tabs.onActivated.addListener(async ({ tabId, windowId }) => {
        const [here, ours] = await Promise.all([browser.windows.getCurrent(), browser.tabs.getCurrent()]);
        if (here.id === windowId && ours?.id !== tabId) onChange(tabId);
      });
      onMoved((tab) => tab === last && onChange(tab));
      browser.tabs.onReplaced?.addListener((added, removed) => removed === last && onChange(added));
    },
  };
}

/** A tab has gone to another address, or what it loads has come. */
function onMoved(call: (tab: number) => void): void {
  browser.tabs.onUpdated.addListener((tab, { status, url, discarded }) => {
    if (status !== undefined || url !== undefined || discarded !== undefined) call(tab);
  });
}

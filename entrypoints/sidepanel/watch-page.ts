/** Hears from a page when what it would answer has changed, and when it is gone. */
import { browser } from 'wxt/browser';
import { WATCH } from '../../core/messages.ts';

/** A page that takes no port ends it at once; asking that one again would go on for ever. */
const REFUSED_MS = 300;

export interface PageWatch {
  readonly tab: number;
  end(): void;
}

/** `onEnd`: the page has gone elsewhere, or was put aside. */
export function watchPage(tab: number, onNews: () => void, onEnd: (again: boolean) => void): PageWatch {
  const began = Date.now();
  const port = browser.tabs.connect(tab, { name: WATCH, frameId: 0 });
  port.onMessage.addListener(onNews);
  port.onDisconnect.addListener(() => {
    // Read, or Chrome writes an error for a tab without our script.
    void browser.runtime.lastError;
    onEnd(Date.now() - began > REFUSED_MS);
  });
  return { tab, end: () => port.disconnect() };
}

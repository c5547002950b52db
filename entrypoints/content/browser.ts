/**
 * The browser's own interface as the page script uses it: no polyfill, because this script runs on every page.
 * Both browsers give promises here; only replies to messages differ, and `messaging.ts` is made for that.
 */
export interface PageBrowser {
  runtime: {
    /** Gone when the extension has been updated or removed under a running page. */
    id?: string | undefined;
    getManifest(): { version: string; side_panel?: object };
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listener: MessageListener): void;
      removeListener(listener: MessageListener): void;
    };
    onConnect: {
      addListener(listener: (port: Port) => void): void;
      removeListener(listener: (port: Port) => void): void;
    };
  };
  storage: { local: { get(keys: string[]): Promise<Record<string, unknown>> } };
  i18n: { getMessage(key: string, substitutions?: string[]): string; getUILanguage(): string };
  extension: { inIncognitoContext: boolean };
}

/** A line to a page of ours, for as long as both are there. */
export interface Port {
  name: string;
  sender?: { id?: string };
  postMessage(message: unknown): void;
  disconnect(): void;
  onDisconnect: { addListener(listener: () => void): void };
}

export type MessageListener = (message: unknown, sender: { id?: string }, sendResponse: (reply: unknown) => void) => boolean;

declare const chrome: PageBrowser;

export const browser: PageBrowser = (globalThis as { browser?: PageBrowser }).browser ?? chrome;

/** Whether the extension has been updated or removed under this page; whatever is asked of the browser then fails. */
export function isGone(browser: PageBrowser): boolean {
  return browser.runtime?.id === undefined;
}

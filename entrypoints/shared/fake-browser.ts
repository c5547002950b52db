/**
 * For tests: a browser that exists only in memory. Must be imported before anything that imports `wxt/browser`, which takes
 * the browser it finds at that moment.
 */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { englishText } from '../../components/testing/english-text.ts';

Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
Object.assign(fakeBrowser.i18n, { getMessage: englishText });

/** What one open tab of a test does with the messages that it gets. */
export interface FakeTab {
  id: number;
  url?: string;
  incognito?: boolean;
  /** `none`: no page script, but one can be put there; `closed`: the browser refuses. */
  script: 'running' | 'none' | 'closed';
  /** The actors whom its page names; nobody where left out. */
  cast?: string[];
}

/** Opens tabs; what they are told, and what is put into them, is written down in the list that is returned. */
export function openTabs(tabs: FakeTab[]): string[] {
  const seen: string[] = [];
  const find = (id: number) => tabs.find((tab) => tab.id === id);
  Object.assign(fakeBrowser.tabs, {
    query: async ({ active }: { active?: boolean }) => (active ? tabs.slice(0, 1) : tabs),
    sendMessage: async (id: number, message: { type: string; text?: string }) => {
      const tab = find(id);
      if (tab?.script !== 'running') throw new Error('Could not establish connection. Receiving end does not exist.');
      seen.push([id, message.type, message.text].filter((part) => part !== undefined).join(' '));
      if (message.type === 'page') return { cast: (tab.cast ?? []).map((actor) => ({ actor, count: 1, first: 0 })) };
      return null;
    },
  });
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      const tab = find(target.tabId);
      if (!tab || tab.script === 'closed') throw new Error('Cannot access contents of the page');
      tab.script = 'running';
      seen.push(`${target.tabId} + ${files.join()}`);
      return [];
    },
  });
  return seen;
}

export { fakeBrowser };

/** Node has these methods of every browser that can run the extension only from version 25. */
if (!('toBase64' in Uint8Array.prototype)) {
  Object.assign(Uint8Array, { fromBase64: (text: string) => new Uint8Array(Buffer.from(text, 'base64')) });
  Object.assign(Uint8Array.prototype, {
    toBase64(this: Uint8Array) {
      return Buffer.from(this).toString('base64');
    },
    toHex(this: Uint8Array) {
      return Buffer.from(this).toString('hex');
    },
  });
}

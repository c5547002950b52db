import '../shared/fake-browser.ts';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from '../shared/fake-browser.ts';
import { popupStates } from './load.ts';

const TAB = { id: 1, url: 'https://a.org/1', incognito: false } as never;
const SITE = { host: 'a.org', on: true, paused: false, rule: null };
const KNOWN = {
  article: { address: 'https://a.org/1', canonical: null, date: '2022-12-16', lang: 'en' },
  cast: [{ actor: 'kfor', count: 2, first: 0 }],
  muted: [{ scope: 'site', actor: 'nato', of: 'a.org' }],
};
const TEXT = { title: 'A bridge is closed', site: 'A', blocks: [], credits: [] };
const CONTEXT = { cast: [], muted: [], coverage: { self: null, story: null, differences: [], related: [] } };

test("a marked page comes with the background's words on its cast and text", async () => {
  const asked = vi.fn(async ({ type }: { type: string }) => (type === 'site' ? SITE : CONTEXT));
  Object.assign(fakeBrowser.runtime, { sendMessage: asked });
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (_tab: number, { type }: { type: string }) => (type === 'text' ? TEXT : { state: 'marked', ...KNOWN }),
  });
  const states = await Array.fromAsync(popupStates(TAB));
  expect(states.at(-1)).toEqual({ is: 'page', site: SITE, ...CONTEXT, isPrivate: false });
  expect(asked).toHaveBeenCalledWith({ type: 'context', ...KNOWN, text: TEXT });
});

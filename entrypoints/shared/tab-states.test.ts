import './fake-browser.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';
import { ask } from './messaging.ts';
import { tabStates } from './tab-states.ts';

const TAB = { id: 1, url: 'https://a.org/1', incognito: false } as never;
const SITE = { host: 'a.org', on: true, paused: false, rule: null };
const ARTICLE = { address: 'https://a.org/1', canonical: null, date: '2022-12-16', lang: 'en' };
const MUTE = { scope: 'site', actor: 'nato', of: 'a.org' };
/** Something that the background tells of a page. */
const TOLD = { packs: 1 };
const PAGE = { state: 'marked', article: ARTICLE, cast: [{ actor: 'kfor', count: 2, first: 0 }], muted: [MUTE] };

/** What the parts of the extension answer; a test changes what it is about. */
let world: {
  pages: (object | null)[];
  status: string;
  readable: boolean;
  access: (pattern: string) => boolean;
  background: (message: { type: string }) => unknown;
};
let asked: { type: string }[];

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  world = {
    pages: [PAGE],
    status: 'complete',
    readable: true,
    access: () => true,
    background: ({ type }) => (type === 'site' ? SITE : TOLD),
  };
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: { type: string }) => {
      asked.push(message);
      return world.background(message);
    },
  });
  Object.assign(fakeBrowser.tabs, {
    get: async () => ({ status: world.status }),
    sendMessage: async (_tab: number, { type }: { type: string }) => {
      // A page answers about its text as it answers about itself, or not at all.
      if (type === 'text') return null;
      const page = world.pages.length > 1 ? world.pages.shift() : world.pages[0];
      if (!page) throw new Error('Receiving end does not exist.');
      return page;
    },
  });
  Object.assign(fakeBrowser.scripting, {
    executeScript: async () => {
      if (!world.readable) throw new Error('Cannot access contents of the page');
      return [];
    },
  });
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => world.access(String(origins[0])),
  });
});

afterEach(() => vi.useRealTimers());

const statesOf = (tab: typeof TAB) => tabStates<object>(tab, async () => ask('packs', {}));

async function states(tab = TAB): Promise<string[]> {
  const seen: string[] = [];
  for await (const state of statesOf(tab)) seen.push(state.is);
  return seen;
}

test('a marked page is there at once, with what is told of it', async () => {
  const [, state] = await Array.fromAsync(statesOf(TAB));
  expect(state).toEqual({ is: 'page', site: SITE, ...TOLD });
});

test('a page that is still loading, then read, is waited for', async () => {
  world.status = 'loading';
  world.pages = [null, { ...PAGE, state: 'reading' }, PAGE];
  expect(await states()).toEqual(['loading', 'loading', 'loading', 'page']);
});

test('a page that hears late that its site is on is waited for', async () => {
  world.pages = [{ ...PAGE, state: 'off' }, PAGE];
  expect(await states()).toEqual(['loading', 'loading', 'page']);
});

test('the site is told before a page that hangs has answered, which it is given ten seconds to do', async () => {
  vi.useFakeTimers();
  Object.assign(fakeBrowser.tabs, { sendMessage: () => new Promise(() => {}) });
  const coming = statesOf(TAB);
  expect((await coming.next()).value).toEqual({ is: 'loading', site: SITE });
  const last = coming.next();
  await vi.advanceTimersByTimeAsync(9_000);
  expect(await Promise.race([last, 'still waiting'])).toBe('still waiting');
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await last).value).toEqual({ is: 'error', site: SITE });
  expect((await coming.next()).done).toBe(true);
});

test('a page that hangs keeps nobody from seeing that its site is off', async () => {
  Object.assign(fakeBrowser.tabs, { sendMessage: () => new Promise(() => {}) });
  world.background = () => ({ ...SITE, on: false });
  expect(await states()).toEqual(['off']);
});

test('a page that could not be read is an error at once', async () => {
  world.pages = [{ ...PAGE, state: 'failed' }];
  expect(await states()).toEqual(['loading', 'error']);
});

test('where no script answers, the browser tells an old tab from a closed page', async () => {
  world.pages = [null];
  expect(await states()).toEqual(['loading', 'old-tab']);
  world.readable = false;
  expect(await states()).toEqual(['loading', 'unreadable']);
});

test('access is asked for the very site, or for all where the browser hides the address', async () => {
  const patterns: string[] = [];
  world.access = (pattern) => {
    patterns.push(pattern);
    return false;
  };
  expect(await states()).toEqual(['no-permission']);
  expect(await states({ id: 1, incognito: false } as never)).toEqual(['no-permission']);
  expect(patterns).toEqual(['*://a.org/*', '*://*/*']);
});

test('a background that is silent or fails is an error, not an endless wait', async () => {
  world.background = () => undefined;
  expect(await states()).toEqual(['error']);
  world.background = () => Promise.reject(new Error('stopped'));
  expect(await states()).toEqual(['error']);
  world.background = ({ type }) => (type === 'site' ? SITE : { failed: 'the pack' });
  expect(await states()).toEqual(['loading', 'error']);
});

test("a private tab's site is asked for as such", async () => {
  await states({ id: 1, url: 'https://a.org/1', incognito: true } as never);
  expect(asked).toContainEqual({ type: 'site', address: 'https://a.org/1', private: true });
});

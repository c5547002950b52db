import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';
import { keepPage } from './keep-page.ts';

const TAB = { id: 1, incognito: false } as never;
const article = { address: 'https://a.org/1?utm_source=mail', canonical: null, date: null, lang: 'en' };
const cast = [{ actor: 'kfor', count: 1, first: 0 }];
const text = { title: 'A bridge', site: 'A', blocks: [], credits: [] };
const asked: object[] = [];
const persist = vi.fn(async () => true);

/** A page that answers with these, and a background that answers with that. */
function stand(page: Record<string, unknown>, reply: unknown): void {
  Object.assign(fakeBrowser.tabs, { sendMessage: async (_tab: number, { type }: { type: string }) => page[type] });
  Object.assign(fakeBrowser.runtime, { sendMessage: async (message: object) => asked.push(message) && reply });
}

beforeEach(() => {
  fakeBrowser.reset();
  asked.length = 0;
  persist.mockClear();
  vi.stubGlobal('navigator', { storage: { persist } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('hands on what the page is and says, and how that went', async () => {
  stand({ page: { article, cast }, text }, 'kept');
  expect(await keepPage(TAB, true)).toBe('kept');
  expect(asked).toEqual([{ type: 'keep', article, text, cast, private: false }]);
});

test('forgets under the address by which it was kept', async () => {
  stand({ page: { article, cast }, text: null }, null);
  expect(await keepPage(TAB, false)).toBe('forgotten');
  expect(asked).toEqual([{ type: 'forget', id: 'https://a.org/1' }]);
});

test.each([
  ['the page is not marked', { page: { article, cast }, text: null }, 'kept'],
  ['the page is gone', {}, 'kept'],
  ['the background fails', { page: { article, cast }, text }, { failed: 'disk' }],
])('says nothing where %s', async (_what, page, reply) => {
  stand(page, reply);
  expect(await keepPage(TAB, true)).toBeNull();
});

test('takes the text of the page of which it takes the address, whatever the page does then', async () => {
  const order: string[] = [];
  const sendMessage = (_tab: number, { type }: { type: string }) => {
    order.push(type);
    return new Promise((resolve) => setTimeout(() => resolve(type === 'page' ? { article, cast } : text)));
  };
  stand({}, 'kept');
  Object.assign(fakeBrowser.tabs, { sendMessage });
  const kept = keepPage(TAB, true);
  expect(order).toEqual(['page', 'text']);
  expect(await kept).toBe('kept');
});

describe('the browser is asked not to clear what is kept', () => {
  const PRIVATE = { id: 2, incognito: true } as never;

  beforeEach(() => stand({ page: { article, cast }, text }, 'kept'));

  test('whenever something is kept, and at no other time', async () => {
    await keepPage(TAB, false);
    await keepPage(PRIVATE, true);
    stand({ page: { article, cast }, text: null }, 'kept');
    await keepPage(TAB, true);
    expect(persist).not.toHaveBeenCalled();
    stand({ page: { article, cast }, text }, 'kept');
    await keepPage(TAB, true);
    expect(persist).toHaveBeenCalledOnce();
  });

  test.each([
    ['says no', { persist: async () => false }],
    ['fails', { persist: () => Promise.reject(new Error('no')) }],
    ['never answers', { persist: () => new Promise(() => {}) }],
    ['can not be asked', undefined],
  ])('and the article is kept where it %s', async (_what, storage) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.stubGlobal('navigator', { storage });
    expect(await keepPage(TAB, true)).toBe('kept');
  });
});

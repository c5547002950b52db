import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';
import { keepPage } from './keep-page.ts';

const TAB = { id: 1, incognito: false } as never;
const article = { address: 'https://a.org/1?utm_source=mail', canonical: null, date: null, lang: 'en' };
const cast = [{ actor: 'kfor', count: 1, first: 0 }];
const text = { title: 'A bridge', site: 'A', blocks: [], credits: [] };
const asked: object[] = [];

/** A page that answers with these, and a background that answers with that. */
function stand(page: Record<string, unknown>, reply: unknown): void {
  Object.assign(fakeBrowser.tabs, { sendMessage: async (_tab: number, { type }: { type: string }) => page[type] });
  Object.assign(fakeBrowser.runtime, { sendMessage: async (message: object) => asked.push(message) && reply });
}

beforeEach(() => {
  fakeBrowser.reset();
  asked.length = 0;
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

import '../../shared/fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { compileDictionary } from '../../../core/link/dictionary/compile.ts';
import { actor, packOf } from '../../../core/link/fixture.ts';
import type { PageBrowser } from '../browser.ts';
import { openStored, readStored } from './dictionary-store.ts';

const parts = compileDictionary([packOf([actor('nato', { strong: ['NATO', 'НАТО'] })])]);

let stored: Record<string, unknown>;
const get = vi.fn(async (keys: string[]) =>
  Object.fromEntries(keys.filter((key) => key in stored).map((key) => [key, stored[key]])),
);
const browser = { storage: { local: { get } } } as unknown as PageBrowser;

beforeEach(() => {
  get.mockClear();
  const encoded = Object.entries(parts).map(([name, bytes]) => [`dictionary.${name}`, bytes.toBase64()]);
  stored = { paused: true, dictionary: { version: '1' }, ...Object.fromEntries(encoded) };
});

test('settings and the parts that are asked for come from one read', async () => {
  const { settings, version, parts } = await readStored(browser, ['base', 'cyrillic']);
  expect(get).toHaveBeenCalledOnce();
  expect([settings.paused, version, [...parts.keys()]]).toEqual([true, '1', ['base', 'cyrillic']]);
});

test('what is there is opened without another read', async () => {
  const first = await readStored(browser, ['base', 'inflected']);
  const opened = await openStored(browser, first, ['base']);
  expect([opened?.version, opened?.parts]).toEqual(['1', ['base', 'inflected']]);
  expect(opened?.dictionary.actor(0).id).toBe('nato');
  expect(get).toHaveBeenCalledOnce();
});

test('what is missing is read, and nothing else', async () => {
  const first = await readStored(browser, ['base']);
  const opened = await openStored(browser, first, ['base', 'cyrillic']);
  expect(Object.keys(opened?.dictionary.parts ?? {})).toEqual(['base', 'cyrillic']);
  expect(get.mock.lastCall?.[0]).toContain('dictionary.cyrillic');
  expect(get.mock.lastCall?.[0]).not.toContain('dictionary.base');
});

test.each([
  ['there is none', () => (stored = {})],
  ['its bytes are of another program', () => (stored['dictionary.base'] = btoa('nonsense'))],
  ['its base is gone', () => delete stored['dictionary.base']],
  ['it was made anew between two reads', () => (stored.dictionary = { version: '2' })],
])('nothing is opened where %s', async (_what, spoil) => {
  const first = await readStored(browser, []);
  spoil();
  expect(await openStored(browser, first, ['base', 'cyrillic'])).toBeNull();
});

import '../shared/fake-browser.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDictionary } from '../../core/link/dictionary/dictionary.ts';
import { link } from '../../core/link/link.ts';
import { fakeBrowser } from '../shared/fake-browser.ts';
import { ensureDictionary, makeDictionary } from './dictionary-keeper.ts';

const ACTOR = {
  ...{ id: 'kfor', kind: 'organisation', name: { en: 'KFOR' }, confusables: [], cues: [], roles: [], facts: [], relations: [] },
  ...{ aliases: [{ text: 'KFOR', lang: 'en', strength: 'strong' }], links: {}, checked: '2026-11' },
};
const PACK = { format: 1, id: 'kosovo-serbia', blockers: [], offices: [], actors: [ACTOR], questions: [] };

let installed = '1.0.0';
const fetched = vi.fn(async () => Response.json(PACK));

beforeEach(() => {
  fakeBrowser.reset();
  fetched.mockClear();
  installed = '1.0.0';
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: installed }) });
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

const version = async () => ((await local()).dictionary as { version: string }).version;
const local = () => fakeBrowser.storage.local.get(null) as Promise<Record<string, unknown>>;

test('a missing dictionary is made, and a page can link with what is stored', async () => {
  expect(await ensureDictionary()).toBe(true);
  const { dictionary, ...parts } = await local();
  expect(dictionary).toEqual({ version: expect.stringMatching(/^1\.0\.0\+[0-9a-f]{8}$/) });
  expect(Object.keys(parts).sort()).toEqual(['dictionary.base', 'dictionary.cyrillic', 'dictionary.inflected']);
  const opened = openDictionary(Object.values(parts).map((part) => Uint8Array.fromBase64(String(part))));
  expect(link(['Soldiers of KFOR'], opened, { date: null, lang: 'en' })[0]?.[0]).toMatchObject({ start: 12, actor: 'kfor' });
});

test("this version's is left as it is", async () => {
  await ensureDictionary();
  const before = await local();
  expect(await ensureDictionary()).toBe(false);
  expect(fetched).toHaveBeenCalledOnce();
  expect(await local()).toEqual(before);
});

test.each([
  ['another version', { version: '0.9.0+00000000' }],
  ['a version that begins alike', { version: '1.0.01+00000000' }],
  ['a head that is none', 'yes'],
  ['nothing', null],
])('is made anew over %s', async (_what, head) => {
  await fakeBrowser.storage.local.set({ dictionary: head });
  expect(await ensureDictionary()).toBe(true);
  expect(await version()).toMatch(/^1\.0\.0\+/);
});

test('an update makes it anew, also of the same version', async () => {
  await ensureDictionary();
  await makeDictionary();
  expect(fetched).toHaveBeenCalledTimes(2);
  installed = '1.1.0';
  expect(await ensureDictionary()).toBe(true);
});

test("the version changes with the pack's names and with nothing else", async () => {
  await makeDictionary();
  const first = await version();
  await makeDictionary();
  expect(await version()).toBe(first);
  const renamed = { ...ACTOR, aliases: [{ text: 'Kosovo Force', lang: 'en', strength: 'strong' }] };
  fetched.mockResolvedValueOnce(Response.json({ ...PACK, actors: [renamed] }));
  await makeDictionary();
  expect(await version()).not.toBe(first);
});

test('asked twice at once it is made once', async () => {
  await Promise.all([makeDictionary(), ensureDictionary(), ensureDictionary()]);
  expect(fetched).toHaveBeenCalledOnce();
});

test('after a failure the next to ask tries again', async () => {
  fetched.mockRejectedValueOnce(new Error('disk'));
  await expect(ensureDictionary()).rejects.toThrow('The pack kosovo-serbia could not be read');
  expect(await local()).toEqual({});
  expect(await ensureDictionary()).toBe(true);
});

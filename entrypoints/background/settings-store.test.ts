import '../shared/fake-browser.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from '../shared/fake-browser.ts';
import {
  forgetPrivateSites,
  readChoices,
  readLanguages,
  readSite,
  setDescriptions,
  setLanguages,
  setOpening,
  setPaused,
  setRule,
  switchSite,
} from './settings-store.ts';

const A = 'https://a.org/news';
const USUAL = { delay: 300, key: null };
const stored = async () => (await fakeBrowser.storage.local.get('sites')).sites;

beforeEach(() => fakeBrowser.reset());

describe('a switch', () => {
  test('is stored for its host and read back', async () => {
    expect(await switchSite(A, false, false)).toEqual({ host: 'a.org', on: false, paused: false, rule: 'a.org' });
    expect(await stored()).toEqual({ 'a.org': false });
    expect((await readSite('https://a.org/other', false)).on).toBe(false);
    expect((await readSite('https://b.org/', false)).on).toBe(true);
  });

  test('back on leaves nothing stored', async () => {
    await switchSite(A, false, false);
    await switchSite(A, true, false);
    expect(await stored()).toEqual({});
  });

  test('on an address that is no site stores nothing', async () => {
    expect(await switchSite('about:blank', false, false)).toMatchObject({ host: null, on: false });
    expect(await stored()).toBeUndefined();
  });

  test('many in the same moment are all kept', async () => {
    const hosts = Array.from({ length: 30 }, (_, i) => `h${i}.org`);
    await Promise.all([...hosts.map((host) => switchSite(`https://${host}/`, false, false)), setPaused(true)]);
    expect(await stored()).toEqual(Object.fromEntries(hosts.map((host) => [host, false])));
    expect((await readChoices()).paused).toBe(true);
  });

  test('a failed write does not stop the next', async () => {
    const failing = setRule('not a host', false);
    const next = switchSite(A, false, false);
    await expect(failing).rejects.toThrow('"not a host" is no site');
    expect((await next).on).toBe(false);
  });
});

describe('a private window', () => {
  test('is switched in memory only', async () => {
    await switchSite(A, false, true);
    expect((await readSite(A, true)).on).toBe(false);
    expect((await readSite(A, false)).on).toBe(true);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await readChoices()).toEqual({ rules: [], paused: false, descriptions: false, opening: USUAL, languages: [] });
  });

  test('begins with what is stored, and can go back on over it', async () => {
    await switchSite(A, false, false);
    expect((await readSite(A, true)).on).toBe(false);
    await switchSite(A, true, true);
    expect((await readSite(A, true)).on).toBe(true);
    expect(await stored()).toEqual({ 'a.org': false });
  });

  test('is forgotten', async () => {
    await switchSite(A, false, true);
    await forgetPrivateSites();
    expect((await readSite(A, true)).on).toBe(true);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});

describe('rules', () => {
  test('are added in their stored form, changed, removed and listed in order', async () => {
    await setRule('https://B.org/news', false);
    await setRule('*.A.org', false);
    expect(await setRule('*.a.org', true)).toEqual({
      rules: [
        { pattern: '*.a.org', on: true },
        { pattern: 'b.org', on: false },
      ],
      paused: false,
      descriptions: false,
      opening: USUAL,
      languages: [],
    });
    expect((await setRule('b.org', null)).rules).toEqual([{ pattern: '*.a.org', on: true }]);
  });

  test('what is stored badly is read as far as it is good, and mended by the next write', async () => {
    await fakeBrowser.storage.local.set({
      sites: { 'a.org': false, 'b.org': 'off' },
      paused: 'yes',
      opening: { delay: -1 },
      languages: 'sr',
    });
    expect(await readChoices()).toEqual({
      rules: [{ pattern: 'a.org', on: false }],
      paused: false,
      descriptions: false,
      opening: USUAL,
      languages: [],
    });
    await setRule('c.org', false);
    expect(await stored()).toEqual({ 'a.org': false, 'c.org': false });
  });
});

test('descriptions are off until they are switched on', async () => {
  expect((await readChoices()).descriptions).toBe(false);
  await setDescriptions(true);
  expect((await readChoices()).descriptions).toBe(true);
  await fakeBrowser.storage.local.set({ descriptions: 'yes' });
  expect((await readChoices()).descriptions).toBe(false);
});

test('how cards open is as usual until it is chosen', async () => {
  await setOpening({ delay: 0, key: 'Alt' });
  expect((await readChoices()).opening).toEqual({ delay: 0, key: 'Alt' });
  await fakeBrowser.storage.local.set({ opening: { delay: 0, key: 'Meta' } });
  expect((await readChoices()).opening).toEqual(USUAL);
});

describe('the languages that the reader reads', () => {
  beforeEach(() => Object.assign(fakeBrowser.i18n, { getAcceptLanguages: async () => ['en-US', 'en'] }));

  test("are the browser's own until they are chosen, and again when the choice is taken back", async () => {
    expect(await readLanguages()).toEqual(['en-US', 'en']);
    await setLanguages(['sr', 'sq']);
    expect(await readLanguages()).toEqual(['sr', 'sq']);
    expect((await readChoices()).languages).toEqual(['sr', 'sq']);
    await setLanguages([]);
    expect(await readLanguages()).toEqual(['en-US', 'en']);
    expect((await readChoices()).languages).toEqual([]);
  });

  test('are stored in one form, each once, and what is no language is left out', async () => {
    await setLanguages(['SR-latn', 'no language', 'sr-Latn', 'iw', '']);
    expect(await readLanguages()).toEqual(['sr-Latn', 'he']);
  });

  test("stored badly, are the browser's own", async () => {
    await fakeBrowser.storage.local.set({ languages: ['x'.repeat(36)] });
    expect(await readLanguages()).toEqual(['en-US', 'en']);
  });
});

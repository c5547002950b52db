import '../shared/fake-browser.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../shared/fake-browser.ts';
import { optionsStates } from './load.ts';

const CHOICES = {
  rules: [{ pattern: 'a.org', on: false }],
  paused: false,
  descriptions: true,
  opening: { delay: 300, key: null },
  languages: ['sr'],
};
const MUTES = [{ mute: { scope: 'site', actor: 'kfor', of: 'a.org' }, name: { text: 'KFOR', lang: 'en' } }];
const PACK = { id: 'two-valleys' };
const KEPT = { id: 'https://a.org/1', title: 'Bridge reopens' };

/** What the background answers to each request. */
let answers: Record<string, unknown>;
let os: string;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  answers = { choices: CHOICES, muted: MUTES, packs: [PACK], kept: [KEPT] };
  Object.assign(fakeBrowser.runtime, { sendMessage: async ({ type }: { type: string }) => answers[type] });
  Object.assign(fakeBrowser.i18n, { getAcceptLanguages: async () => ['en-US', 'en', 'sr-Latn'] });
  os = 'linux';
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({ os }) });
  Object.assign(fakeBrowser.commands, { getAll: async () => [{ name: 'toggle-site', shortcut: 'Alt+Shift+G' }] });
});
afterEach(() => vi.restoreAllMocks());

const SHORTCUTS = [
  { command: 'toggle-site', keys: 'Alt+Shift+G' },
  { command: 'start-tour', keys: null },
  { command: 'open-panel', keys: null },
];
const REST = { kept: [KEPT], browserLanguages: ['en', 'sr'], shortcuts: SHORTCUTS, keyboard: 'other' };

test('choices, mutes, packs and shortcuts are shown together', async () => {
  const states = await Array.fromAsync(optionsStates());
  expect(states).toEqual([{ is: 'known', ...CHOICES, mutes: MUTES, packs: [PACK], ...REST }]);
});

test('kept articles that can not be read are not taken for none, and do not keep the rest from being shown', async () => {
  answers.kept = { failed: 'disk' };
  expect(await Array.fromAsync(optionsStates())).toMatchObject([{ is: 'known', kept: null, packs: [PACK] }]);
});

test('packs that can not be read do not keep the rest from being shown', async () => {
  answers.packs = { failed: 'disk' };
  expect(await Array.fromAsync(optionsStates())).toEqual([{ is: 'known', ...CHOICES, mutes: MUTES, packs: [], ...REST }]);
});

test('a Mac has its own names for keys', async () => {
  os = 'mac';
  expect(await Array.fromAsync(optionsStates())).toMatchObject([{ keyboard: 'mac' }]);
});

test.each(['choices', 'muted'])('%s that can not be read are an error, not an endless wait', async (what) => {
  answers[what] = { failed: 'disk' };
  expect(await Array.fromAsync(optionsStates())).toEqual([{ is: 'error' }]);
  answers[what] = undefined;
  expect(await Array.fromAsync(optionsStates())).toEqual([{ is: 'error' }]);
});

test('a browser that does not tell its shortcuts is an error, not an endless wait', async () => {
  Object.assign(fakeBrowser.commands, { getAll: () => Promise.reject(new Error('no keys')) });
  expect(await Array.fromAsync(optionsStates())).toEqual([{ is: 'error' }]);
});

import '../shared/fake-browser.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, openTabs } from '../shared/fake-browser.ts';
import background from './index.ts';

type Listener = (...args: unknown[]) => unknown;

/** The events that are listened to, by name, with what listens. */
let listeners: Map<string, Listener>;
let menu: unknown[];

beforeEach(() => {
  fakeBrowser.reset();
  listeners = new Map();
  menu = [];
  const event = (name: string) => ({ addListener: (listener: Listener) => listeners.set(name, listener) });
  Object.assign(fakeBrowser.commands, { onCommand: event('command') });
  Object.assign(fakeBrowser.permissions, { onAdded: event('access') });
  Object.assign(fakeBrowser.windows, { onRemoved: event('window closed') });
  Object.assign(fakeBrowser.runtime, {
    onInstalled: event('installed'),
    onStartup: event('startup'),
    onMessage: event('message'),
    getManifest: () => ({ version: '1.0.0' }),
  });
  Object.assign(fakeBrowser.contextMenus, {
    onClicked: event('menu'),
    removeAll: async () => menu.splice(0),
    create: (entry: unknown) => menu.push(entry),
  });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
  vi.stubGlobal('fetch', async () => Response.json({ id: 'kosovo-serbia', actors: [], blockers: [], offices: [] }));
});

const TAB = { id: 1, url: 'https://a.org/', incognito: false };
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));
/** However busy the machine is. */
const dictionaryMade = () =>
  vi.waitFor(async () => expect(await fakeBrowser.storage.local.get('dictionary')).toHaveProperty('dictionary'));
/** A worker that has woken up, with nothing of its own left to do. */
const wake = async () => {
  background.main();
  await dictionaryMade();
  await settled();
};
const sites = async () => (await fakeBrowser.storage.local.get('sites')).sites;
const hear = (event: string, ...args: unknown[]) => {
  listeners.get(event)?.(...args);
  return settled();
};

// What one test begins must not reach the tabs of the next.
afterEach(async () => {
  await dictionaryMade();
  await settled();
});

test('every listener is there before anything is waited for, so that a worker that is woken by an event hears it', () => {
  openTabs([]);
  expect(background.main()).toBeUndefined();
  expect([...listeners.keys()].sort()).toEqual(
    ['access', 'command', 'installed', 'menu', 'message', 'startup', 'window closed'].sort(),
  );
});

test('installing makes the dictionary and the menu entries, also a second time, and tells the pages that run already', async () => {
  const seen = openTabs([
    { ...TAB, script: 'running' },
    { id: 2, url: 'https://b.org/', script: 'none' },
  ]);
  background.main();
  await hear('installed');
  await hear('installed');
  await dictionaryMade();
  await vi.waitFor(() => expect(seen).toContain('1 refresh'));
  expect(await fakeBrowser.storage.local.get('dictionary')).toMatchObject({ dictionary: { version: expect.any(String) } });
  expect(menu).toMatchObject([{ id: 'toggle-site' }, { id: 'open-panel' }, { id: 'who' }]);
  expect(seen).toContain('1 refresh');
  expect(seen.join()).not.toContain('2 ');
});

test('a worker that wakes to a dictionary in place tells nobody', async () => {
  openTabs([]);
  await wake();
  const seen = openTabs([{ ...TAB, script: 'running' }]);
  background.main();
  await settled();
  expect(seen).toEqual([]);
});

test('shortcuts and menu do what they say, and nothing on words that they do not know', async () => {
  const seen = openTabs([{ ...TAB, script: 'running', cast: ['kfor'] }]);
  await wake();
  seen.length = 0;
  await hear('command', 'start-tour', TAB);
  await vi.waitFor(() => expect(seen).toEqual(['1 tour', '1 page']));
  await hear('command', 'toggle-site', TAB);
  expect(await sites()).toEqual({ 'a.org': false });
  await hear('menu', { menuItemId: 'toggle-site' }, TAB);
  expect(await sites()).toEqual({});
  await hear('menu', { menuItemId: 'who', selectionText: 'KFOR' }, TAB);
  expect(seen.at(-1)).toBe('1 who-is KFOR');
  await hear('menu', { menuItemId: 'something' }, TAB);
  await hear('command', 'something', TAB);
  expect(await sites()).toEqual({});
  // Browsers that name no tab mean the one in front.
  await hear('command', 'toggle-site', undefined);
  expect(await sites()).toEqual({ 'a.org': false });
});

test('new access reaches the page in front, with the page script if it has none', async () => {
  const seen = openTabs([{ ...TAB, script: 'none' }]);
  await wake();
  await hear('access');
  await vi.waitFor(() => expect(seen).toEqual(['1 + /content-scripts/content.js', '1 refresh']));
});

test('what was chosen in private windows is kept while one is open, and forgotten with the last', async () => {
  openTabs([]);
  let windows = [{ incognito: false }, { incognito: true }];
  Object.assign(fakeBrowser.windows, { getAll: async () => windows });
  background.main();
  const chosen = {
    'private-sites': { 'a.org': false },
    'private-mutes': [{ mute: { scope: 'name', actor: 'kfor', of: 'KFOR' }, muted: true }],
  };
  await fakeBrowser.storage.session.set(chosen);
  await hear('window closed');
  expect(await fakeBrowser.storage.session.get(null)).toEqual(chosen);
  windows = [{ incognito: false }];
  await hear('window closed');
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

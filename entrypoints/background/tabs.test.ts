import '../shared/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser, openTabs } from '../shared/fake-browser.ts';
import { setDescriptions, setMute, setOpening, setPaused, setRule, switchSite, toggleSite } from './choices.ts';
import { reachPage, refreshTabs } from './tabs.ts';

const SCRIPT = '/content-scripts/content.js';

beforeEach(() => fakeBrowser.reset());

/** Waits until what is not waited for has been done. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test('every tab concerned is told, and one that fails does not keep the others from it', async () => {
  const seen = openTabs([
    { id: 1, url: 'https://a.org/1', script: 'running' },
    { id: 2, url: 'https://a.org/2', script: 'closed' },
    { id: 3, url: 'https://b.org/', script: 'running' },
    { id: 4, script: 'running' },
    { id: 5, url: 'https://a.org/3', script: 'running' },
  ]);
  await refreshTabs(({ host }) => host === 'a.org', 'all');
  expect(seen).toEqual(['1 refresh', '5 refresh']);
});

test('switching on reaches tabs without a page script, switching off leaves them alone', async () => {
  const seen = openTabs([
    { id: 1, url: 'https://a.org/', script: 'none' },
    { id: 2, url: 'https://a.org/', script: 'running' },
    { id: 3, url: 'https://b.org/', script: 'none' },
  ]);
  await switchSite('https://a.org/', false, false);
  await settled();
  expect(seen).toEqual(['2 refresh']);
  await switchSite('https://a.org/', true, false);
  await settled();
  expect(seen.slice(1).sort()).toEqual([`1 + ${SCRIPT}`, '2 refresh']);
});

test("a private window's switch tells private windows alone; a stored one tells both", async () => {
  const seen = openTabs([
    { id: 1, url: 'https://a.org/', script: 'running' },
    { id: 2, url: 'https://a.org/', script: 'running', incognito: true },
  ]);
  await switchSite('https://a.org/', false, true);
  await settled();
  expect(seen).toEqual(['2 refresh']);
  await switchSite('https://a.org/', false, false);
  await settled();
  expect(seen.slice(1).sort()).toEqual(['1 refresh', '2 refresh']);
});

test('a rule tells the hosts that it fits, a pause all', async () => {
  const seen = openTabs([
    { id: 1, url: 'https://a.org/', script: 'running' },
    { id: 2, url: 'https://news.a.org/', script: 'running' },
    { id: 3, url: 'https://b.org/', script: 'none' },
  ]);
  await setRule('*.A.org', false);
  await settled();
  expect(seen).toEqual(['2 refresh']);
  await setPaused(true);
  await settled();
  expect(seen.slice(1)).toEqual(['1 refresh', '2 refresh']);
});

test('a mute tells the pages that it reaches, and from a private window private ones alone', async () => {
  const seen = openTabs([
    { id: 1, url: 'https://a.org/1?utm_source=feed', script: 'running' },
    { id: 2, url: 'https://a.org/1?id=2', script: 'running' },
    { id: 3, url: 'https://b.org/', script: 'running' },
    { id: 4, url: 'https://b.org/', script: 'none' },
    { id: 5, url: 'https://a.org/1', script: 'running', incognito: true },
  ]);
  const told = async (work: Promise<unknown>) => {
    seen.length = 0;
    await work;
    await settled();
    return seen.map((line) => line.replace(' refresh', '')).join();
  };
  expect(await told(setMute({ scope: 'page', actor: 'kfor', of: 'https://a.org/1' }, true, false))).toBe('1,5');
  expect(await told(setMute({ scope: 'site', actor: 'kfor', of: 'a.org' }, true, false))).toBe('1,2,5');
  expect(await told(setMute({ scope: 'name', actor: 'kfor', of: 'KFOR' }, false, false))).toBe('1,2,3,5');
  expect(await told(setMute({ scope: 'name', actor: 'kfor', of: 'KFOR' }, true, true))).toBe('5');
  expect(await told(setDescriptions(true))).toBe('1,2,3,5');
  expect(await told(setOpening({ delay: 600, key: 'Alt' }))).toBe('1,2,3,5');
});

test('a tab that never answers does not keep a switch waiting', async () => {
  openTabs([{ id: 1, url: 'https://a.org/', script: 'running' }]);
  Object.assign(fakeBrowser.tabs, { sendMessage: () => new Promise(() => {}) });
  expect((await switchSite('https://a.org/', false, false)).on).toBe(false);
});

test('toggling goes there and back, and does nothing where there is no site', async () => {
  openTabs([]);
  const sites = async () => (await fakeBrowser.storage.local.get('sites')).sites;
  await toggleSite({ url: 'https://a.org/', incognito: false });
  expect(await sites()).toEqual({ 'a.org': false });
  await toggleSite({ url: 'https://a.org/', incognito: false });
  expect(await sites()).toEqual({});
  await toggleSite({ url: 'about:addons', incognito: false });
  await toggleSite({ incognito: false });
  expect(await sites()).toEqual({});
});

test('a page is reached through its script, which is put there if need be', async () => {
  const seen = openTabs([
    { id: 1, script: 'running' },
    { id: 2, script: 'none' },
    { id: 3, script: 'closed' },
  ]);
  expect(await reachPage(1, 'tour', {})).toBe(true);
  expect(await reachPage(2, 'who-is', { text: 'KFOR' })).toBe(true);
  expect(await reachPage(3, 'mark', {})).toBe(false);
  expect(await reachPage(9, 'mark', {})).toBe(false);
  expect(seen).toEqual(['1 tour', `2 + ${SCRIPT}`, '2 who-is KFOR']);
});

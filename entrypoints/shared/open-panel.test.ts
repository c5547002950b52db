import './fake-browser.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';
import { openPanel } from './open-panel.ts';

const open = vi.fn(async () => {});
const create = vi.fn(async () => ({}));
const TAB = { id: 3, windowId: 7 };
const target = async () => (await fakeBrowser.storage.session.get('panel-target'))['panel-target'];

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(fakeBrowser.tabs, { create });
});
afterEach(() => Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: undefined }));

test('in Chrome it opens in the window of the tab, before anything else has had its turn', async () => {
  Object.assign(fakeBrowser, { sidePanel: { open } });
  const opened = openPanel(TAB, { actor: 'kfor' });
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
  await opened;
  expect(await target()).toEqual({ actor: 'kfor' });
  expect(create).not.toHaveBeenCalled();
});

test('in Firefox it is the sidebar, likewise', async () => {
  Object.assign(fakeBrowser, { sidebarAction: { open } });
  const opened = openPanel(undefined);
  expect(open).toHaveBeenCalledOnce();
  await opened;
  expect(await target()).toBeUndefined();
});

test.each([
  ['that is known', TAB, '/sidepanel.html?tab=3'],
  ['that is not', undefined, '/sidepanel.html'],
])('a browser without either opens a tab, for the tab %s', async (_which, tab, url) => {
  await openPanel(tab);
  expect(create).toHaveBeenCalledExactlyOnceWith({ url });
});

test('a browser that refuses is heard', async () => {
  Object.assign(fakeBrowser, { sidePanel: { open: () => Promise.reject(new Error('no gesture')) } });
  await expect(openPanel(TAB)).rejects.toThrow('no gesture');
});

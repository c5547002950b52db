import './fake-browser.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';
import { openPanel } from './open-panel.ts';

const open = vi.fn(async () => {});
const refuse = () => Promise.reject(new Error('no gesture'));
const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
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

describe.each([
  ['without either', () => {}],
  ['that refuses', () => Object.assign(fakeBrowser, { sidePanel: { open: refuse } })],
  ['that refuses its sidebar', () => Object.assign(fakeBrowser, { sidebarAction: { open: refuse } })],
])('a browser %s opens a tab', (_browser, prepare) => {
  beforeEach(prepare);

  test.each([
    ['for the tab that is known', TAB, null, '/sidepanel.html?tab=3'],
    ['for one that is not', undefined, null, '/sidepanel.html'],
    ['on the actor', TAB, { actor: 'kfor' }, '/sidepanel.html?tab=3#actor/kfor'],
    ['on the actor, for no tab', undefined, { actor: 'kfor' }, '/sidepanel.html#actor/kfor'],
  ])('%s, and no later panel goes there', async (_which, tab, wanted, url) => {
    await openPanel(tab, wanted);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url });
    expect(await target()).toBeUndefined();
  });
});

test('a browser that refuses is heard by developers, and by the caller where it opens no tab either', async () => {
  Object.assign(fakeBrowser, { sidePanel: { open: refuse } });
  create.mockRejectedValueOnce(new Error('no window'));
  await expect(openPanel(TAB, { actor: 'kfor' })).rejects.toThrow('no window');
  expect(complain).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Newsgloss'), new Error('no gesture'));
  expect(await target()).toBeUndefined();
});

test('one that opens but can not be told where to go is not opened twice', async () => {
  Object.assign(fakeBrowser, { sidePanel: { open } });
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('full'));
  await openPanel(TAB, { actor: 'kfor' });
  expect(create).not.toHaveBeenCalled();
});

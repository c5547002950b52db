import '../shared/fake-browser.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../shared/fake-browser.ts';
import { activeTab, givenTab } from './tab-of-panel.ts';

interface Tab {
  id: number;
  active: boolean;
  lastAccessed: number;
}

type Listener = (...args: never[]) => void;

let tabs: Tab[];
/** The tab in which the panel itself is open. */
let ours: Tab | undefined;
let heard: Map<string, Listener>;

const tab = (id: number, active = false): Tab => ({ id, active, lastAccessed: id });
const tell = (event: string, ...args: unknown[]) => (heard.get(event) as ((...args: unknown[]) => void) | undefined)?.(...args);

beforeEach(() => {
  fakeBrowser.reset();
  heard = new Map();
  ours = undefined;
  tabs = [tab(1), tab(2, true), tab(3)];
  const event = (name: string) => ({ addListener: (listener: Listener) => heard.set(name, listener) });
  Object.assign(fakeBrowser.tabs, {
    query: async () => tabs,
    getCurrent: async () => ours,
    get: async (id: number) => tabs.find((each) => each.id === id) ?? Promise.reject(new Error('No tab')),
    onActivated: event('activated'),
    onUpdated: event('updated'),
    onRemoved: event('removed'),
    onReplaced: event('replaced'),
  });
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 7 }) });
});

describe('the panel beside pages', () => {
  test('means the active tab of its window', async () => {
    expect((await activeTab().find())?.id).toBe(2);
  });

  test('as a tab means the one that was looked at before it', async () => {
    ours = tab(9, true);
    tabs = [tab(1), tab(2), ours];
    const of = activeTab();
    expect((await of.find())?.id).toBe(2);
    tabs = [ours];
    expect(await of.find()).toBeNull();
  });

  test('hears of another tab of its own window alone, and not of itself', async () => {
    const onChange = vi.fn();
    ours = tab(9);
    activeTab().watch(onChange);
    tell('activated', { tabId: 3, windowId: 7 });
    tell('activated', { tabId: 4, windowId: 8 });
    tell('activated', { tabId: 9, windowId: 7 });
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve));
    expect(onChange.mock.calls).toEqual([[3]]);
  });

  test('hears where its tab goes, and not of others nor of titles', async () => {
    const onChange = vi.fn();
    const of = activeTab();
    await of.find();
    of.watch(onChange);
    tell('updated', 2, { title: 'New' });
    tell('updated', 3, { status: 'complete' });
    expect(onChange).not.toHaveBeenCalled();
    for (const change of [{ url: 'https://b.org' }, { status: 'complete' }, { discarded: true }]) tell('updated', 2, change);
    expect(onChange).toHaveBeenCalledTimes(3);
  });
});

describe('the panel of one tab', () => {
  test('stays with it, also by another id, until it is closed', async () => {
    const onChange = vi.fn();
    const of = givenTab(1);
    expect((await of.find())?.id).toBe(1);
    of.watch(onChange);
    tell('activated', { tabId: 3, windowId: 7 });
    tell('updated', 2, { status: 'complete' });
    tell('removed', 2);
    expect(onChange).not.toHaveBeenCalled();
    tell('replaced', 3, 1);
    expect((await of.find())?.id).toBe(3);
    tell('removed', 3);
    expect(onChange.mock.calls).toEqual([[3], [null]]);
    tabs = [];
    expect(await of.find()).toBeNull();
  });
});

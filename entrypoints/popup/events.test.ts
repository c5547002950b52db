import '../shared/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../shared/fake-browser.ts';
import { popupEvents } from './events.ts';

const TAB = { id: 1, url: 'https://a.org/1', incognito: false } as never;
const close = vi.fn();
const refresh = vi.fn(async () => {});
const on = popupEvents(() => TAB, refresh);

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.stubGlobal('window', { close });
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['switched', () => on.onSwitch(false), { type: 'set-site', address: 'https://a.org/1', on: false, private: false }],
  ['paused', () => on.onPause(true), { type: 'set-paused', paused: true }],
])('what was %s is shown as soon as it is stored, whatever the page does', async (_what, choose, message) => {
  const sendMessage = vi.fn(async () => null);
  Object.assign(fakeBrowser.runtime, { sendMessage });
  Object.assign(fakeBrowser.tabs, { sendMessage: () => new Promise(() => {}) });
  expect(await choose()).toBe(true);
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith(message);
  expect(refresh).toHaveBeenCalledOnce();
});

test.each([
  ['switched', () => on.onSwitch(false)],
  ['paused', () => on.onPause(true)],
])('what was %s and could not be stored is not shown as if it were: so much is said', async (_what, choose) => {
  Object.assign(fakeBrowser.runtime, { sendMessage: async () => ({ failed: 'full' }) });
  expect(await choose()).toBe(false);
  expect(refresh).not.toHaveBeenCalled();
});

describe('a name that is chosen', () => {
  const page = (answer: () => Promise<boolean>) => Object.assign(fakeBrowser.tabs, { sendMessage: answer });

  test('is left to the page where the page shows it', async () => {
    page(async () => true);
    expect(await on.onShow('kfor')).toBe(true);
    expect(close).toHaveBeenCalledOnce();
  });

  test.each([
    ['has nothing to show', async () => false],
    ['is gone', () => Promise.reject(new Error('Receiving end does not exist.'))],
  ])('keeps the popup open where the page %s', async (_what, answer) => {
    page(answer);
    expect(await on.onShow('kfor')).toBe(false);
    expect(close).not.toHaveBeenCalled();
  });
});

describe('what is no longer muted', () => {
  const MUTE = { scope: 'site', actor: 'kfor', of: 'a.org' } as const;

  test('is shown when the page has heard of it', async () => {
    const done: string[] = [];
    Object.assign(fakeBrowser.runtime, { sendMessage: async ({ type }: { type: string }) => done.push(type) && null });
    Object.assign(fakeBrowser.tabs, { sendMessage: async (_tab: number, { type }: { type: string }) => done.push(type) && null });
    refresh.mockImplementationOnce(async () => void done.push('show'));
    expect(await on.onUnmute(MUTE)).toBe(true);
    expect(done).toEqual(['unmute', 'refresh', 'show']);
  });

  test('is shown soon though the page hangs', async () => {
    vi.useFakeTimers();
    Object.assign(fakeBrowser.runtime, { sendMessage: async () => null });
    Object.assign(fakeBrowser.tabs, { sendMessage: () => new Promise(() => {}) });
    const done = on.onUnmute(MUTE);
    await vi.advanceTimersByTimeAsync(600);
    vi.useRealTimers();
    expect(await done).toBe(true);
    expect(refresh).toHaveBeenCalledOnce();
  });

  test('was not stored: so much is said', async () => {
    Object.assign(fakeBrowser.runtime, { sendMessage: async () => ({ failed: 'disk' }) });
    expect(await on.onUnmute(MUTE)).toBe(false);
    expect(refresh).not.toHaveBeenCalled();
  });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followPage } from './navigation.ts';

const onArrived = vi.fn();
const onSettling = vi.fn();
let page: EventTarget & { navigation: EventTarget; location: { href: string }; document: { readyState: string } };
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  end = new AbortController();
});
afterEach(() => vi.useRealTimers());

function follow(readyState: 'interactive' | 'complete'): void {
  const location = { href: 'https://a.org/1' };
  page = Object.assign(new EventTarget(), { navigation: new EventTarget(), location, document: { readyState } });
  followPage(page as unknown as Window, onArrived, onSettling, end.signal);
}
const load = () => page.dispatchEvent(new Event('load'));
function navigate(to: string): void {
  page.location.href = to;
  page.navigation.dispatchEvent(new Event('navigatesuccess'));
}
/** The milliseconds from now at which the page is asked in the next minute. */
function asked(): number[] {
  const from = Date.now();
  const times: number[] = [];
  onSettling.mockImplementation(() => times.push(Date.now() - from));
  vi.advanceTimersByTime(60_000);
  return times;
}

test('a page is asked at its load and a few times after it, then no more', () => {
  follow('interactive');
  expect(asked()).toEqual([]);
  load();
  expect(onSettling).toHaveBeenCalledOnce();
  expect(asked()).toEqual([200, 800, 2_500]);
  expect(onArrived).not.toHaveBeenCalled();
});

test('one that had loaded before the script came is asked as often after it', () => {
  follow('complete');
  expect(onSettling).not.toHaveBeenCalled();
  expect(asked()).toEqual([200, 800, 2_500]);
});

test('another address is told at once, and is asked about in place of the one before', () => {
  follow('complete');
  vi.advanceTimersByTime(100);
  navigate('https://a.org/2');
  expect(onArrived).toHaveBeenCalledOnce();
  expect(asked()).toEqual([200, 800, 2_500]);
});

test('another part of the page is no other page', () => {
  follow('complete');
  vi.advanceTimersByTime(100);
  navigate('https://a.org/1#part');
  expect(onArrived).not.toHaveBeenCalled();
  expect(asked()).toEqual([100, 700, 2_400]);
});

test('a page that has loaded only after a soft navigation is asked from then on', () => {
  follow('interactive');
  navigate('https://a.org/2');
  vi.advanceTimersByTime(100);
  load();
  expect(asked()).toEqual([200, 800, 2_500]);
});

test.each(['interactive', 'complete'] as const)('nothing comes after the signal: %s', (readyState) => {
  follow(readyState);
  end.abort();
  load();
  navigate('https://a.org/2');
  expect(asked()).toEqual([]);
  expect([onArrived.mock.calls, onSettling.mock.calls]).toEqual([[], []]);
});

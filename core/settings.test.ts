import { describe, expect, test } from 'vitest';
import { ITEMS, readItem, readSettings } from './settings.ts';

describe('readSettings', () => {
  test('nothing stored: on everywhere', () => {
    expect(readSettings({})).toEqual({ sites: {}, paused: false });
  });

  test('what was stored', () => {
    expect(readSettings({ sites: { 'a.org': false }, paused: true })).toEqual({ sites: { 'a.org': false }, paused: true });
  });

  test.each([null, 'off', 7, ['a.org'], () => false])('a bad value costs that value alone: %s', (bad) => {
    expect(readSettings({ sites: bad, paused: true })).toEqual({ sites: {}, paused: true });
    expect(readSettings({ sites: { 'a.org': false }, paused: bad })).toEqual({ sites: { 'a.org': false }, paused: false });
  });

  test('a bad entry costs that entry alone', () => {
    const sites = { 'a.org': false, 'b.org': 'off', 'c.org': null, 'd.org': true, constructor: { x: 1 } };
    expect(readSettings({ sites }).sites).toEqual({ 'a.org': false, 'd.org': true });
  });

  test('keys that objects have are keys like others', () => {
    const sites = JSON.parse('{"__proto__": false, "constructor": false}');
    const read = readSettings({ sites }).sites;
    expect(Object.hasOwn(read, 'constructor') && Object.hasOwn(read, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });
});

test('items have keys of their own, and every version after the first has its migration', () => {
  const items = Object.values(ITEMS);
  expect(new Set(items.map((item) => `${item.area}:${item.key}`)).size).toBe(items.length);
  for (const item of items) {
    const expected = Array.from({ length: item.version - 1 }, (_, i) => String(i + 2));
    expect(Object.keys(item.migrations), item.key).toEqual(expected);
    expect(readItem<unknown>(item as never, item.fallback), item.key).toEqual(item.fallback);
  }
});

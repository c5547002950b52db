import { describe, expect, test } from 'vitest';
import { ITEMS, readItem, readSettings, SETTINGS_KEYS, type Settings } from './settings.ts';

const NONE: Settings = { sites: {}, paused: false, mutes: [], descriptions: false, opening: { delay: 300, key: null } };
const MUTE = { scope: 'name', actor: 'kfor', of: 'KFOR' } as const;

describe('readSettings', () => {
  test('nothing stored: on everywhere, names alone', () => {
    expect(readSettings({})).toEqual(NONE);
  });

  test('what was stored', () => {
    const stored = {
      sites: { 'a.org': false },
      paused: true,
      mutes: [MUTE],
      descriptions: true,
      opening: { delay: 0, key: 'Alt' },
    };
    expect(readSettings(stored)).toEqual(stored);
    expect(Object.keys(stored)).toEqual(SETTINGS_KEYS);
  });

  test.each([null, 'off', 7, ['a.org'], () => false])('a bad value costs that value alone: %s', (bad) => {
    const good = {
      sites: { 'a.org': false },
      paused: true,
      mutes: [MUTE],
      descriptions: true,
      opening: { delay: 500, key: 'Shift' } as const,
    };
    for (const key of ['sites', 'paused', 'descriptions', 'opening'] as const) {
      expect(readSettings({ ...good, [key]: bad })).toEqual({ ...good, [key]: NONE[key] });
    }
    expect(readSettings({ ...good, mutes: bad })).toEqual({ ...good, mutes: [] });
  });

  test('a bad entry costs that entry alone', () => {
    const sites = { 'a.org': false, 'b.org': 'off', 'c.org': null, 'd.org': true, constructor: { x: 1 } };
    expect(readSettings({ sites }).sites).toEqual({ 'a.org': false, 'd.org': true });
    expect(readSettings({ mutes: [{ scope: 'all' }, MUTE] }).mutes).toEqual([MUTE]);
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

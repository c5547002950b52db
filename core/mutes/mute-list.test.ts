import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Mute } from './mute.ts';
import { MOST_MUTES, MuteChanges, Mutes, withChange, withChanges, withMute, withoutMute } from './mute-list.ts';

const page = (path: string | number): Mute => ({ scope: 'page', actor: 'kfor', of: `https://a.org/${path}` });
const site = (host: string): Mute => ({ scope: 'site', actor: 'kfor', of: host });
const name = (of: string): Mute => ({ scope: 'name', actor: 'kfor', of });
const many = (make: (place: number) => Mute) => Array.from({ length: MOST_MUTES }, (_, place) => make(place));

describe('a list', () => {
  test('has each once, the newest last, and gives it up again', () => {
    const list = withMute(withMute(withMute([], name('KFOR')), site('a.org')), name('Kfor'));
    expect(list).toEqual([site('a.org'), name('Kfor')]);
    expect(withoutMute(list, name('kfor'))).toEqual([site('a.org')]);
    expect(withoutMute(list, site('b.org'))).toEqual(list);
  });

  test('that is full loses its oldest page, not the site or the name before it', () => {
    const full = [name('KFOR'), site('a.org'), ...many(page).slice(2)];
    const list = withMute(full, name('NATO'));
    expect(list).toHaveLength(MOST_MUTES);
    expect(list.slice(0, 3)).toEqual([name('KFOR'), site('a.org'), page(3)]);
    expect(list.at(-1)).toEqual(name('NATO'));
  });

  test('full of what is for good takes a page all the same', () => {
    const list = withMute([site('a.org'), ...many((place) => name(`N${place}`)).slice(1)], page(1));
    expect(list).toHaveLength(MOST_MUTES);
    expect(list).not.toContainEqual(site('a.org'));
    expect(
      withMute(
        many((place) => name(`N${place}`)),
        page(1),
      ).slice(-1),
    ).toEqual([page(1)]);
  });

  test('that was stored too long comes back to its length', () => {
    expect(withMute([...many(page), page('x'), page('y')], name('KFOR'))).toHaveLength(MOST_MUTES);
  });
});

describe('what is stored', () => {
  test('badly costs itself alone', () => {
    const stored = [name('KFOR'), null, { ...page(1), of: 7 }, 'kfor', { scope: 'site' }, site('a.org'), { ...page(2), more: 1 }];
    expect(v.parse(Mutes, stored)).toEqual([name('KFOR'), site('a.org'), page(2)]);
    expect(v.parse(MuteChanges, [{ mute: name('KFOR'), muted: true }, { mute: name('KFOR') }, 1])).toEqual([
      { mute: name('KFOR'), muted: true },
    ]);
  });

  test.each([null, {}, 'mutes', 7])('as no list is none: %j', (stored) => {
    expect(v.is(Mutes, stored)).toBe(false);
  });
});

describe('a private window', () => {
  const stored = [name('KFOR'), site('a.org')];

  test('adds to what is stored and takes from it', () => {
    const changes = [
      { mute: site('a.org'), muted: false },
      { mute: page(1), muted: true },
    ];
    expect(withChanges(stored, changes)).toEqual([name('KFOR'), page(1)]);
    expect(withChanges(stored, [])).toEqual(stored);
  });

  test('keeps the last word on each, and no more than there is room for', () => {
    const changes = withChange([{ mute: page(1), muted: true }], { mute: page(1), muted: false });
    expect(changes).toEqual([{ mute: page(1), muted: false }]);
    const full = many(page).map((mute) => ({ mute, muted: true }));
    expect(withChange(full, { mute: name('KFOR'), muted: true })).toHaveLength(MOST_MUTES);
  });
});

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { KnownText } from '../../pack/schema/fingerprint.ts';
import { alike, anchorsOf } from './anchors.ts';
import { figuresAndDates } from './dates.ts';

describe('figures and dates', () => {
  test.each([
    ['on December 16, 2022', ['date:2022-12-16']],
    ['on 16 December', ['date:12-16']],
    ['16. decembra 2022. godine', ['date:2022-12-16']],
    ['16. децембра 2022.', ['date:2022-12-16']],
    ['am 3. März', ['date:03-03']],
    ['le 1er août 2023', ['date:2023-08-01']],
    ['le 14 août 2023', ['date:2023-08-14']],
    ['më 15 dhjetor 2022', ['date:2022-12-15']],
    ['16 декабря 2022 года', ['date:2022-12-16']],
    ['16 листопада', ['date:11-16']],
    ['16.12.2022.', ['date:2022-12-16']],
    ['2022-12-16', ['date:2022-12-16']],
    ['since 1999, and in 2008', ['date:1999', 'date:2008']],
    ['up to 1,000 of 3.400.000 and 12 500', ['figure:1000', 'figure:3400000', 'figure:12500']],
    ['10 percent, 3.5 or 3,5', ['figure:10', 'figure:3.5', 'figure:3.5']],
    ['one of 7 at 5 places', []],
    ['A1, B92 and U17', []],
    ['', []],
  ])('%s', (text, anchors) => {
    expect(figuresAndDates(text)).toEqual(anchors);
    expect(v.is(KnownText.entries.anchors, anchors)).toBe(true);
  });
});

test('names of a block come before its figures', () => {
  expect(anchorsOf({ text: 'In 1999 KFOR had 50,000', actors: ['kfor'] })).toEqual(['actor:kfor', 'date:1999', 'figure:50000']);
});

describe('how much of the anchors is in the same order', () => {
  const known = ['actor:a', 'actor:b', 'actor:a', 'date:2022-12-16', 'figure:42'];

  test('all, none, nothing', () => {
    expect(alike(known, known)).toBe(1);
    expect(alike(known, [])).toBe(0);
    expect(alike([], known)).toBe(0);
  });

  test('an anchor that the text repeats weighs less each time', () => {
    expect(alike(known, ['actor:a'])).toBeCloseTo(0.5 / 4);
    expect(alike(known, ['actor:b'])).toBeCloseTo(1 / 4);
  });

  test('the order of names counts, and that between names and figures does not', () => {
    expect(alike(['actor:a', 'actor:b'], ['actor:b', 'actor:a'])).toBe(0.5);
    expect(alike(['actor:a', 'figure:42'], ['figure:42', 'actor:a'])).toBe(1);
  });

  test('a day is the same with its year and without', () => {
    expect(alike(['date:2022-12-16'], ['date:12-16'])).toBe(1);
    expect(alike(['date:2022'], ['date:2023'])).toBe(0);
  });
});

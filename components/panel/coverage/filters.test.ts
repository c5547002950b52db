import { describe, expect, test } from 'vitest';
import type { ListedView } from '../../../core/coverage/view.ts';
import { reports } from '../fixtures.ts';
import { countOf, daysAround, type Filters, fitting, NO_FILTERS, optionsOf } from './filters.ts';

const [sample] = reports(1);
const report = (id: string, part: Partial<ListedView>): ListedView => ({ ...(sample as ListedView), id, ...part });
const on = (date: string | null) => ({ date, about: false });

const ALL = [
  report('a', { publisher: 'Courier', voice: 'Agency', lang: 'en', when: on('2022-12-16') }),
  report('b', { publisher: 'Courier', voice: 'Courier', lang: 'sr', when: on('2022-12') }),
  report('c', { publisher: 'Post', voice: 'Agency', lang: 'en', when: on('2021') }),
  report('d', { publisher: 'Post', voice: 'Post', lang: 'de', when: on(null) }),
];

describe('the reports that fit', () => {
  test.each<[part: Partial<Filters>, ids: string]>([
    [{}, 'abcd'],
    [{ publisher: 'Courier' }, 'ab'],
    [{ voice: 'Agency' }, 'ac'],
    [{ publisher: 'Courier', voice: 'Agency' }, 'a'],
    [{ lang: 'sr' }, 'b'],
    // A month counts where one of its days does, and what has no date where none is asked for.
    [{ from: '2022-12-20' }, 'b'],
    [{ from: '2022-12-10', to: '2022-12-17' }, 'ab'],
    [{ to: '2021-01-01' }, 'c'],
    [{ to: '2020-12-31' }, ''],
    [{ publisher: 'Nobody' }, ''],
  ])('%j: %s', (part, ids) => {
    expect(
      fitting(ALL, { ...NO_FILTERS, ...part })
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids);
  });
});

describe('the values of a choice', () => {
  test('are counted among what fits all others', () => {
    expect(optionsOf(ALL, { ...NO_FILTERS, publisher: 'Courier', lang: 'en' }, 'voice')).toEqual([{ value: 'Agency', count: 1 }]);
    expect(optionsOf(ALL, { ...NO_FILTERS, lang: 'en' }, 'lang')).toEqual([
      { value: 'en', count: 2 },
      { value: 'sr', count: 1 },
      { value: 'de', count: 1 },
    ]);
  });

  test('hold the one that is chosen, though nothing fits it', () => {
    expect(optionsOf(ALL, { ...NO_FILTERS, publisher: 'Post', lang: 'sr' }, 'lang')).toContainEqual({ value: 'sr', count: 0 });
  });
});

test('filters that are set are counted', () => {
  expect(countOf(NO_FILTERS)).toBe(0);
  expect(countOf({ ...NO_FILTERS, publisher: 'Post', from: '2022-01-01' })).toBe(2);
});

test.each([
  ['2022-12-16', { from: '2022-12-02', to: '2022-12-30' }],
  ['2022-12', { from: '2022-11-17', to: '2023-01-14' }],
])('around %s are the days %j', (date, days) => {
  expect(daysAround(date)).toEqual(days);
});

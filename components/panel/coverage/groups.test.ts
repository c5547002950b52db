import { expect, test } from 'vitest';
import type { ListedView } from '../../../core/coverage/view.ts';
import { reports } from '../fixtures.ts';
import { byMonth } from './groups.ts';

const [sample] = reports(1);
const of = (id: string, date: string | null): ListedView => ({ ...(sample as ListedView), id, when: { date, about: false } });

test('reports stand under their months, or under what is known of their dates', () => {
  const groups = byMonth([of('a', '2022-12-16'), of('b', '2022-12'), of('c', '2022-11-02'), of('d', '2022'), of('e', null)]);
  expect(groups.map(({ date, items }) => [date, items.map(({ id }) => id).join('')])).toEqual([
    ['2022-12', 'ab'],
    ['2022-11', 'c'],
    ['2022', 'd'],
    [null, 'e'],
  ]);
});

import { expect, it } from 'vitest';
import { legible, ticksOf } from './ticks.ts';
import { spanOf } from './timed.ts';

it.each<[from: string, to: string, language: string, first: string, year: string | null]>([
  ['2022-12-01', '2022-12-14', 'en-GB', '1 Dec', '2022'],
  ['2022-12-01', '2022-12-14', 'de', '1. Dez.', '2022'],
  ['2022-01', '2022-12', 'en-GB', 'Jan', '2022'],
  ['1998', '2026', 'en-GB', '1998', null],
  ['1998', '2026', 'ar-EG', '١٩٩٨', null],
])('%s to %s in %s begins with %s', (from, to, language, first, year) => {
  const [tick] = ticksOf(spanOf(from, to), 600, language);
  expect([tick?.text, tick?.year]).toEqual([first, year]);
});

it('has no hours, however few days there are', () => {
  const ticks = ticksOf(spanOf('2022-12-10', '2022-12-12'), 2000, 'en-GB');
  expect(ticks.map(({ text }) => text)).toEqual(['10 Dec', '11 Dec', '12 Dec', '13 Dec']);
});

it('leaves out what would touch another or the edge, and says the year where it is news', () => {
  const ticks = [5, 50, 80, 150, 195].map((along, at) => ({ at, along, text: `${at}`, year: at < 3 ? '2022' : '2023' }));
  expect(legible(ticks, 200, () => 30).map(({ along, year }) => [along, year])).toEqual([
    [50, '2022'],
    [150, '2023'],
  ]);
});

import { describe, expect, test } from 'vitest';
import {
  daysApart,
  firstDay,
  isLater,
  isPartialDate,
  isSurelyBefore,
  lastDay,
  likelyDaysApart,
  overlaps,
  precisionOf,
} from './partial-date.ts';

test.each([
  ['2022', true],
  ['2022-12', true],
  ['2022-12-15', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-02-30', false],
  ['2022-13', false],
  ['2022-00', false],
  ['2022-12-00', false],
  ['2022-04-31', false],
  ['22', false],
  ['0022', false],
  ['2022-1', false],
  ['15.12.2022', false],
  ['2022-12-15T10:00', false],
  ['', false],
])('%s is a partial date: %s', (text, expected) => {
  expect(isPartialDate(text)).toBe(expected);
});

test.each([
  ['2022', 'year', '2022-01-01', '2022-12-31'],
  ['2022-12', 'month', '2022-12-01', '2022-12-31'],
  ['2022-11', 'month', '2022-11-01', '2022-11-30'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2023-02', 'month', '2023-02-01', '2023-02-28'],
  ['2022-12-15', 'day', '2022-12-15', '2022-12-15'],
  ['1878', 'year', '1878-01-01', '1878-12-31'],
])('%s is known to the %s and spans %s to %s', (date, precision, first, last) => {
  expect(precisionOf(date)).toBe(precision);
  expect(firstDay(date)).toBe(first);
  expect(lastDay(date)).toBe(last);
});

describe('two dates', () => {
  test.each([
    ['2022-12-14', '2022-12-15', true, false, 1],
    ['2022-12-15', '2022-12-15', false, true, 0],
    ['2022-12', '2022-12-15', false, true, 0],
    ['2022', '2022-12-15', false, true, 0],
    ['2022', '2023', true, false, 1],
    ['2022-11', '2022-12-15', true, false, 15],
    ['2021', '2022-12', true, false, 335],
    ['2024-02-28', '2024-03-01', true, false, 2],
    // The clocks change in between: days are counted in UTC.
    ['2023-03-25', '2023-03-27', true, false, 2],
  ])('%s and %s: surely before %s, overlapping %s, %i days apart', (a, b, before, overlap, days) => {
    expect(isSurelyBefore(a, b)).toBe(before);
    expect(isSurelyBefore(b, a)).toBe(false);
    expect(overlaps(a, b)).toBe(overlap);
    expect(overlaps(b, a)).toBe(overlap);
    expect(daysApart(a, b)).toBe(days);
    expect(daysApart(b, a)).toBe(days);
  });
});

test.each([
  ['2022-12-16', '2022-12-16', 0],
  ['2022-12-16', '2022-12-19', 3],
  ['2022-12-16', '2022-12', 0],
  ['2022', '2023', 365],
  // The middle of 2023 is noon of 2 July.
  ['2022-12-16', '2023', 198],
])('%s and %s likely lie %i days apart', (a, b, days) => {
  expect(likelyDaysApart(a, b)).toBe(days);
  expect(likelyDaysApart(b, a)).toBe(days);
});

test.each([
  ['2022-12-17', '2022-12-16', true],
  ['2022-12-16', '2022-12-16', false],
  ['2022-12', '2022-12-16', false],
  ['2023', '2022-12-16', true],
  ['2022', '2022-12-16', false],
  [null, '2022-12-16', false],
  ['2023', null, false],
])('%s is later than %s: %s', (date, than, later) => {
  expect(isLater(date, than)).toBe(later);
});

import { expect, test } from 'vitest';
import { localDay } from './local-day.ts';

test('the day of the calendar where it is asked, with two digits for month and day', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 10, 30, 23, 59))).toBe('2026-11-30');
});

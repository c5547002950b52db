import { expect, test } from 'vitest';
import { readerOf } from './languages.ts';

test.each([
  ['en-GB', 'en', true],
  ['en', 'en-US', true],
  ['EN', 'en', true],
  ['sr', 'sr-Latn', true],
  ['sr-Cyrl', 'hr', true],
  ['bs', 'sr-Latn', true],
  ['de', 'en', false],
  ['e', 'en', false],
  ['sq', 'sr', false],
])('who reads %s, of a report in %s: %s', (language, report, expected) => {
  expect(readerOf([language])(report)).toBe(expected);
});

test('any of several will do; what is not known is not held against anybody', () => {
  expect(readerOf(['de', 'sq'])('sq')).toBe(true);
  expect(readerOf([])('sq')).toBe(true);
  expect(readerOf(['de'])(null)).toBe(true);
});

import { expect, test } from 'vitest';
import { wording } from './wording.ts';

const both = { en: 'Belgrade', 'sr-Cyrl': 'Београд', 'sr-Latn': 'Beograd' };

test.each([
  [both, 'en', 'en'],
  [both, 'en-GB', 'en'],
  [both, 'sr-Latn', 'sr-Latn'],
  [both, 'sr-latn', 'sr-Latn'],
  [both, 'sr-Latn-RS', 'sr-Latn'],
  // A bare `sr` is written in Cyrillic; in Montenegro it is written in Latin.
  [both, 'sr', 'sr-Cyrl'],
  [both, 'sr-ME', 'sr-Latn'],
  [{ en: 'Belgrade', 'sr-Latn': 'Beograd' }, 'sr-Cyrl', 'sr-Latn'],
  [both, 'sq', 'en'],
  [both, null, 'en'],
  [both, 'not a tag', 'en'],
  [both, '', 'en'],
])('%j for %s is the text in %s', (text, lang, expected) => {
  expect(wording(text, lang)).toEqual({ text: (text as Record<string, string>)[expected], lang: expected });
});

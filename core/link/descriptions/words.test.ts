import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foldWord } from '../text/fold.ts';
import { titleWords } from './words.ts';

it.each(['words.ts', 'general-title.ts'])('%s lists words as they fold, or they would never be met', (file) => {
  const source = readFileSync(`${import.meta.dirname}/${file}`, 'utf8').replaceAll(/\/\*\*.*?\*\/|\/\/[^\n]*/gs, '');
  const words = [...source.matchAll(/[`']([\p{L}\s]{9,})[`']/gu)].flatMap(([, list = '']) => list.trim().split(/\s+/));
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word) => foldWord(word) !== word)).toEqual([]);
});

it('reads Serbian lists in both scripts', () => {
  expect(titleWords('sr').isOther(foldWord('bivšeg'))).toBe(true);
  expect(titleWords('sr').isOther(foldWord('бившег'))).toBe(true);
});

it('knows nothing of a language without lists', () => {
  const { isOther, isIndefinite, takesOffice, isArticle } = titleWords('xx');
  expect([isOther, isIndefinite, takesOffice, isArticle].some((test) => test('former'))).toBe(false);
});

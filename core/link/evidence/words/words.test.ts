import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foldWord } from '../text/fold.ts';
import { isOffice, isWalkOfLife } from './words.ts';

it('lists words as they fold, or they would never be met', () => {
  const lists = [...readFileSync(new URL('./words.ts', import.meta.url), 'utf8').matchAll(/list\(\s*[`']([^`']+)[`']/g)];
  const words = lists.flatMap(([, words = '']) => words.trim().split(/\s+/));
  expect(words.length).toBeGreaterThan(500);
  expect(words.filter((word) => foldWord(word) !== word)).toEqual([]);
});

it.each([
  ['Ministerpräsident', true],
  ['Außenministerin', true],
  ['премијер', true],
  ['kryeministri', true],
  ['baker', false],
])('%s is an office: %s', (word, expected) => {
  expect(isOffice(foldWord(word))).toBe(expected);
});

it.each(['košarkaš', 'комшиница', 'shofer', 'referee', 'Bäcker'])('%s is a walk of life', (word) => {
  expect(isWalkOfLife(foldWord(word)) && !isOffice(foldWord(word))).toBe(true);
});

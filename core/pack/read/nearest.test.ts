import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const IDS = ['aleksandar-vucic', 'albin-kurti', 'kfor', 'nato'];

test.each([
  ['aleksander-vucic', 'aleksandar-vucic'],
  ['albin-kurty', 'albin-kurti'],
  ['albn-kurti', 'albin-kurti'],
  ['kfr', 'kfor'],
  ['kfor', 'kfor'],
  ['gabriel-escobar', null],
  ['x', null],
])('%s is meant as %s', (word, expected) => {
  expect(nearest(word, IDS)).toBe(expected);
});

test('of two that are as near, the first by the alphabet, whatever their order', () => {
  expect(nearest('cat1', ['cat3', 'cat2'])).toBe('cat2');
  expect(nearest('cat1', ['cat2', 'cat3'])).toBe('cat2');
});

test('nothing is meant where there is nothing', () => {
  expect(nearest('kfor', [])).toBeNull();
});

import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const IDS = ['aleksandar-vucic', 'albin-kurti', 'kfor', 'nato', 'pier-2023-01-12'];

test.each([
  ['aleksander-vucic', 'aleksandar-vucic'],
  ['albin-kurty', 'albin-kurti'],
  ['albn-kurti', 'albin-kurti'],
  ['kfr', 'kfor'],
  ['kfor', 'kfor'],
  ['gabriel-escobar', null],
  ['vucic', null],
  ['aleksandar-vutchich', null],
  ['pier-2023-01-11', null],
  ['peir-2023-01-12', 'pier-2023-01-12'],
  ['x', null],
])('%s is meant as %s', (word, expected) => {
  expect(nearest(word, IDS)).toBe(expected);
});

test('of two that are as near, the first by the alphabet, whatever their order', () => {
  expect(nearest('cata', ['catc', 'catb'])).toBe('catb');
  expect(nearest('cata', ['catb', 'catc'])).toBe('catb');
});

test('nothing is meant where there is nothing', () => {
  expect(nearest('kfor', [])).toBeNull();
});

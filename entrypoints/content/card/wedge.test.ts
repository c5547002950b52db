import { expect, test } from 'vitest';
import { isOnTheWay } from './wedge.ts';

const below = { left: 0, right: 300, top: 120, bottom: 320 };
const above = { left: 0, right: 300, top: 0, bottom: 80 };

test.each([
  ['straight down', { x: 100, y: 100 }, { x: 100, y: 110 }, below, true],
  ['down and aside within the wedge', { x: 100, y: 100 }, { x: 190, y: 110 }, below, true],
  ['aside at the height of the word', { x: 100, y: 100 }, { x: 190, y: 101 }, below, false],
  ['beyond the wedge', { x: 100, y: 100 }, { x: 290, y: 110 }, below, false],
  ['up, when the card is below', { x: 100, y: 100 }, { x: 100, y: 90 }, below, false],
  ['up, when the card is above', { x: 100, y: 100 }, { x: 100, y: 90 }, above, true],
  ['past the card', { x: 100, y: 100 }, { x: 100, y: 400 }, below, false],
  ['from the very edge', { x: 100, y: 120 }, { x: 100, y: 120 }, below, true],
])('%s', (_name, from, point, card, expected) => {
  expect(isOnTheWay(from, point, card)).toBe(expected);
});

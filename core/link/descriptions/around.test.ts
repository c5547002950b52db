import { expect, it } from 'vitest';
import { createNear, gapWithin } from './around.ts';

it('gives the stretches near a place in order, a long one that reaches to it too', () => {
  const long = { start: 0, end: 500 };
  const spans = [long, ...Array.from({ length: 100 }, (_, i) => ({ start: 10 * i, end: 10 * i + 5 }))];
  const near = createNear(spans.toSorted((a, b) => a.start - b.start))({ start: 500, end: 510 });
  expect([near.at(0), near.at(1)?.start, near.at(-1)?.start]).toEqual([long, 460, 550]);
  expect(createNear([])({ start: 0, end: 1 })).toEqual([]);
});

it('tells what stands between two places that are near and in order', () => {
  const text = `a, b${' '.repeat(100)}c`;
  expect([gapWithin(text, 1, 3), gapWithin(text, 3, 1), gapWithin(text, 4, 104)]).toEqual([', ', null, null]);
});

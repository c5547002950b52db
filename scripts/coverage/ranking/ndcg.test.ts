import { expect, test } from 'vitest';
import { ndcg } from './ndcg.ts';

test('by hand: grades 3, 0, 2 where 3, 2, 1 were judged', () => {
  const best = 7 + 3 / Math.log2(3) + 1 / 2;
  expect(ndcg([3, 0, 2], [1, 2, 3], 5)).toBeCloseTo((7 + 3 / 2) / best, 10);
});

test.each([
  ['the best order is 1', [3, 2, 1], [1, 3, 2], 1],
  ['nothing of use is 0', [0, 0], [3], 0],
  ['nothing ranked is 0', [], [3], 0],
  ['nothing to be found is 0', [0], [0, 0], 0],
])('%s', (_, ranked, judged, expected) => expect(ndcg(ranked, judged, 5)).toBe(expected));

test('what stands below the depth counts on neither side', () => {
  expect(ndcg([1, 3], [1, 3], 1)).toBeCloseTo(1 / 7, 10);
  expect(ndcg([3, 0, 0], [3, 3, 3], 1)).toBe(1);
});

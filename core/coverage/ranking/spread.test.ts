import { expect, test } from 'vitest';
import { spread } from './spread.ts';

const story = (id: string, score: number, voice: string, side: string | null = null) => ({ id, score, voice, side });
const order = (stories: ReturnType<typeof story>[], heard: { voice: string; side: string | null }[] = [], count = 9) =>
  spread(stories, count, heard).map(({ id }) => id);

test('a new voice goes before a heard one that is about as good', () => {
  expect(order([story('a', 1, 'Wire'), story('b', 0.99, 'Wire'), story('c', 0.95, 'Herald')])).toEqual(['a', 'c', 'b']);
});

test('not before one that is much better', () => {
  expect(order([story('a', 1, 'Wire'), story('b', 0.99, 'Wire'), story('c', 0.8, 'Herald')])).toEqual(['a', 'b', 'c']);
});

test('the third of a voice costs more than the second', () => {
  const wire = [story('a', 1, 'Wire'), story('b', 1, 'Wire'), story('c', 1, 'Wire')];
  expect(order([...wire, story('d', 0.9, 'Herald')])).toEqual(['a', 'b', 'd', 'c']);
});

test('another side goes before, a little; an unknown one is none', () => {
  expect(order([story('a', 1, 'A', 'X'), story('b', 1, 'B', 'X'), story('c', 0.99, 'C', 'Y')])).toEqual(['a', 'c', 'b']);
  expect(order([story('a', 1, 'A'), story('b', 1, 'B'), story('c', 0.99, 'C')])).toEqual(['a', 'b', 'c']);
});

test("the page's own voice is heard already", () => {
  expect(order([story('a', 1, 'Wire'), story('b', 0.95, 'Herald')], [{ voice: 'Wire', side: null }])).toEqual(['b', 'a']);
});

test('equals keep their order, and only so many are taken', () => {
  expect(order([story('a', 1, 'A'), story('b', 1, 'B'), story('c', 1, 'C')], [], 2)).toEqual(['a', 'b']);
  expect(order([], [], 2)).toEqual([]);
});

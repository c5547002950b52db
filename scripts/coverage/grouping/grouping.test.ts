/** Floors under what `docs/coverage.md` tells, on the texts that are part of the project. */
import { describe, expect, test } from 'vitest';
import { type Grouping, grouping } from './run.ts';
import type { Scored } from './score.ts';

/** Fewer than the document's, for a test has seconds. */
const DRAWN = 300;

const { scored }: Grouping = grouping({ beside: false, drawn: DRAWN });
const of = (kind: string) => scored.filter((pair) => pair.kind.startsWith(kind));
const names = (pairs: readonly Scored[]) => pairs.map(({ name, relation }) => `${name}: ${relation}`);
const recall = (pairs: readonly Scored[]) => pairs.filter(({ isTaken }) => isTaken).length / pairs.length;

describe('no two newsrooms are taken for one text', () => {
  test.each([
    ['same event, different newsrooms', 600],
    ['unrelated, of like topic', DRAWN],
    ['unrelated, with a teaser and a quoted paragraph', DRAWN],
    ['unrelated, pages of one site', DRAWN],
  ])('%s', (kind, atLeast) => {
    const pairs = of(kind);
    expect(pairs.length).toBeGreaterThanOrEqual(atLeast);
    expect(names(pairs.filter(({ isTaken }) => isTaken))).toEqual([]);
  });
});

describe('copies are known', () => {
  test.each([
    ['declared reworded', 40, 0.9],
    ['declared abridged', 20, 0.95],
    ['reprint on a page', 150, 0.98],
    ['reprint, paragraphs joined', 150, 0.98],
    ['reprint in the other script', 30, 0.98],
    ['first two thirds', 150, 0.9],
  ])('%s', (kind, atLeast, floor) => {
    const pairs = of(kind);
    expect(pairs.length).toBeGreaterThanOrEqual(atLeast);
    expect(recall(pairs)).toBeGreaterThanOrEqual(floor);
  });

  test('a reprint is told as the same, a cut as a cut', () => {
    const told = (kind: string, relation: string) =>
      of(kind).filter((pair) => pair.relation === relation).length / of(kind).length;
    expect(told('reprint', 'same')).toBeGreaterThan(0.98);
    expect(told('first two thirds', 'cut')).toBeGreaterThan(0.8);
  });
});

import { expect, it } from 'vitest';
import type { Mention } from '../../core/link/types.ts';
import { calibrate } from './calibration.ts';

const mention = (confidence: number): Mention => ({
  start: 0,
  end: 1,
  actor: 'kfor',
  kind: 'name',
  strength: 'strong',
  why: [],
  confidence,
});

it('puts every mention into one bin, and those from 0.9 on once more into the last', () => {
  const bins = calibrate([
    { right: [0.9, 0.99, 1].map(mention), wrong: [0.5, 0.95].map(mention), missed: [{ start: 0, end: 1, actor: 'kfor' }] },
    { right: [0.3].map(mention), wrong: [], missed: [] },
  ]);
  const sure = bins.at(-1);
  const counts = bins.slice(0, -1).map(({ from, mentions, right }) => [from, mentions, right]);
  expect(counts).toEqual([
    [0, 1, 1],
    [0.5, 1, 0],
    [0.6, 0, 0],
    [0.7, 0, 0],
    [0.8, 0, 0],
    [0.9, 1, 1],
    [0.95, 1, 0],
    [0.99, 2, 2],
  ]);
  expect(sure).toEqual({ from: 0.9, to: 1, mentions: 4, right: 3 });
});

import { expect, it } from 'vitest';
import { shareOn } from '../../core/link/evidence/weighing/confidence.ts';
import { fitCurves, type Observation } from './fit.ts';

const PLAIN = { text: 'a', margin: 0, others: 0, alone: false, far: false };

/** `right` of `of` observations that are alike. */
function alike(parts: Pick<Observation, 'strong'> & Partial<Observation>, right: number, of: number): Observation[] {
  return Array.from({ length: of }, (_, i) => ({ ...PLAIN, ...parts, right: i < right }));
}

const MANY = 0.15;
const STRONG = [...alike({ strong: true }, 998, 1000), ...alike({ strong: true, others: MANY }, 60, 100)];
const WEAK = [
  ...alike({ strong: false, margin: -1 }, 20, 100),
  ...alike({ strong: false }, 80, 100),
  ...alike({ strong: false, margin: 3 }, 498, 500),
  ...alike({ strong: false, margin: 3, others: MANY }, 90, 100),
  ...alike({ strong: false, margin: 3, others: MANY, alone: true }, 50, 100),
  ...alike({ strong: false, margin: 3, others: MANY, alone: true, far: true }, 10, 100),
];
const share = (parts: Partial<Observation>) => {
  const { strong, weak } = fitCurves([...STRONG, ...WEAK]);
  return shareOn(parts.strong ? strong : weak, { ...PLAIN, strong: false, ...parts });
};

it.each([
  ['a strong name', { strong: true }, 0.98, 1],
  ['a strong name among strangers', { strong: true, others: MANY }, 0.4, 0.65],
  ['a weak name that just passes', {}, 0.6, 0.85],
  ['a weak name that passes by far', { margin: 3 }, 0.95, 1],
  ['the same among strangers', { margin: 3, others: MANY }, 0.75, 0.92],
  ['the same and alone', { margin: 3, others: MANY, alone: true }, 0.3, 0.55],
  ['the same, alone and far from its introduction', { margin: 3, others: MANY, alone: true, far: true }, 0.02, 0.15],
])('gives %s the share that was right, and less for safety', (_, parts, least, most) => {
  expect(share(parts)).toBeGreaterThan(least);
  expect(share(parts)).toBeLessThanOrEqual(most);
});

it('does not ask the names whose evidence fails', () => {
  const failing = alike({ strong: false, margin: -1 }, 0, 1000);
  expect(fitCurves([...STRONG, ...WEAK, ...failing])).toEqual(fitCurves([...STRONG, ...WEAK]));
});

it('keeps its promise where the texts are worse than any curve', () => {
  const bad = alike({ strong: true }, 95, 100);
  const { strong } = fitCurves([...bad, ...WEAK]);
  expect(shareOn(strong, { ...PLAIN, strong: true })).toBeLessThan(0.9);
});

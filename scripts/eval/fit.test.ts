import { expect, it } from 'vitest';
import { fitCurves, type Observation } from './fit.ts';

/** `right` of `of` observations that are alike. */
function alike(parts: Omit<Observation, 'right'>, right: number, of: number): Observation[] {
  return Array.from({ length: of }, (_, i) => ({ ...parts, right: i < right }));
}

const STRONG = [
  ...alike({ strong: true, margin: 0, others: 0 }, 998, 1000),
  ...alike({ strong: true, margin: 0, others: 0.5 }, 60, 100),
];
const WEAK = [
  ...alike({ strong: false, margin: -1, others: 0 }, 20, 100),
  ...alike({ strong: false, margin: 0, others: 0 }, 80, 100),
  ...alike({ strong: false, margin: 3, others: 0 }, 498, 500),
  ...alike({ strong: false, margin: 3, others: 0.5 }, 30, 60),
];
const share = (logit: number) => 1 / (1 + Math.exp(-logit));

it('gives each kind of name the share that was right, and less for safety', () => {
  const { strong, weak } = fitCurves([...STRONG, ...WEAK]);
  expect(share(strong.base)).toBeGreaterThan(0.98);
  expect(share(strong.base + 0.5 * strong.others)).toBeLessThanOrEqual(0.65);
  expect(share(weak.base)).toBeLessThanOrEqual(0.85);
  expect(share(weak.base + 3 * weak.margin)).toBeGreaterThan(0.95);
});

it('keeps its promise where the texts are worse than any curve', () => {
  const bad = alike({ strong: true, margin: 0, others: 0 }, 95, 100);
  const { strong } = fitCurves([...bad, ...WEAK]);
  expect(share(strong.base)).toBeLessThan(0.9);
});

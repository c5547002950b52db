import { expect, it } from 'vitest';
import { confidenceOf } from '../../core/link/evidence/weighing/confidence.ts';
import type { Grounds } from '../../core/link/evidence/weighing/grounds.ts';
import { fitTo } from './fit.ts';
import { NO_GROUNDS } from './fixture.ts';
import type { Observation } from './observe.ts';

/** `right` of `of` observations that are alike. */
function alike(parts: Partial<Grounds>, right: number, of: number): Observation[] {
  return Array.from({ length: of }, (_, i) => ({ text: `t${i % 20}`, grounds: { ...NO_GROUNDS, ...parts }, right: i < right }));
}

const STRONG = [...alike({ alone: 1 }, 998, 1000), ...alike({ alone: 1, strangers: 1 }, 60, 100)];
const WEAK = [...alike({}, 800, 1000), ...alike({ margin: 1 }, 498, 500), ...alike({ margin: 1, strangers: 1 }, 30, 60)];

it('gives each kind of name the share that was right, and less for safety', () => {
  const fit = fitTo([...STRONG, ...WEAK]);
  const share = (parts: Partial<Grounds>) => confidenceOf({ ...NO_GROUNDS, ...parts }, fit);
  expect(share({ alone: 1 })).toBeGreaterThan(0.98);
  expect(share({ alone: 1, strangers: 1 })).toBeLessThanOrEqual(0.65);
  expect(share({})).toBeLessThanOrEqual(0.85);
  expect(share({ margin: 1 })).toBeGreaterThan(0.95);
});

it('keeps its promise where the texts are worse than any fit', () => {
  const fit = fitTo([...alike({ alone: 1 }, 95, 100), ...WEAK]);
  expect(confidenceOf({ ...NO_GROUNDS, alone: 1 }, fit)).toBeLessThan(0.9);
});

it('leaves alone what no text shows', () => {
  expect(fitTo([...STRONG, ...WEAK]).opening).toBe(0);
});

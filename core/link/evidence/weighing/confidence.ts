/**
 * How sure a mention is, as a share: of a hundred mentions given 0.95, ninety-five or more are right. A logistic curve
 * (Platt, "Probabilistic outputs for support vector machines", 1999) of what `grounds.ts` reads. A mention less sure than
 * `LEAST_CONFIDENCE` is not made.
 *
 * The figures are fitted on the open annotated texts by `npm run eval -- --fit`, which prints them; `docs/accuracy.md`
 * has the table. They are lowered until, of the mentions given 0.9 or more, 99 in 100 are right, and what needs
 * evidence is less sure than what needs none: better too modest.
 */
import type { Grounds } from './grounds.ts';

/** The logit of a name that just passes, and what it changes by each of the grounds; see `factorsOf`. */
export interface Curve {
  base: number;
  margin: number;
  others: number;
  alone: number;
  far: number;
}

export const STRONG: Curve = { base: 6.33, margin: 0, others: -14.3, alone: 0, far: 0 };
export const WEAK: Curve = { base: 4.12, margin: 0.54, others: -29.32, alone: -17.2, far: -2.64 };

/**
 * Below, more mentions are wrong than right on texts to which the curve was not fitted, modest as the curve is. `npm run eval --
 * --fit` tells how many of either a level costs; a page without strangers has none that are less sure.
 */
export const LEAST_CONFIDENCE = 0.12;

/** More cue words make nothing surer. */
export const LARGEST_MARGIN = 4;
/** A page with this share of strangers' names is one of strangers: more of them tell nothing new. */
const LARGEST_SHARE = 0.15;

export function confidenceOf(grounds: Grounds): number {
  return shareOn(grounds.strong ? STRONG : WEAK, grounds);
}

/** The share of right mentions that a curve gives, 0 to 1. */
export function shareOn(curve: Curve, grounds: Grounds): number {
  const { base, margin, others, alone, far } = factorsOf(grounds);
  const logit = curve.base * base + curve.margin * margin + curve.others * others + curve.alone * alone + curve.far * far;
  return 1 / (1 + Math.exp(-logit));
}

/** By what each figure of a curve is multiplied: cue words, a share. Without strangers nothing hangs on where a name stands. */
export function factorsOf({ margin, others, alone, far }: Grounds): Curve {
  const strangers = Math.min(others, LARGEST_SHARE);
  return {
    base: 1,
    margin: Math.min(margin, LARGEST_MARGIN),
    others: strangers,
    alone: alone ? strangers : 0,
    far: far ? strangers : 0,
  };
}

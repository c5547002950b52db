/**
 * How sure a mention is, as a share: of a hundred mentions given 0.95, ninety-five or more are right. A logistic regression
 * (Bishop, "Pattern Recognition and Machine Learning", 4.3) on what `grounds.ts` reads.
 *
 * The figures are fitted on the open annotated texts by `npm run eval -- --fit`, which prints them; `docs/accuracy.md`
 * has the table. They are lowered until, of the mentions given 0.9 or more, 99 in 100 are right: better too modest.
 */
import type { Grounds } from './grounds.ts';

/** The logit of a name without any of the grounds, and what each of them changes. */
export interface Fit extends Grounds {
  base: number;
}

export const FIT: Fit = {
  base: 4.04,
  alone: 1.79,
  margin: 0.3,
  strangers: -3.08,
  strangersNear: -0.93,
  company: 1.04,
  outOfCompany: -0.44,
  cues: 1.35,
  office: 0.38,
  unknownNames: -1.57,
  unknownBefore: -1.09,
  once: 1.19,
  ahead: -1.27,
  opening: -0.83,
  writtenOddly: -0.42,
};

/**
 * Nothing is marked that is less sure: a wrong card is held to harm a reader as much as four or five missing ones. `npm run eval --
 * --fit` tells what other levels would cost.
 */
export const LEAST_CONFIDENCE = 0.8;

const GROUNDS = Object.keys(FIT).filter((key): key is keyof Grounds => key !== 'base');

/** `fit` is the project's own but for measuring. */
export function confidenceOf(grounds: Grounds, fit: Fit = FIT): number {
  let logit = fit.base;
  for (const ground of GROUNDS) logit += fit[ground] * grounds[ground];
  return 1 / (1 + Math.exp(-logit));
}

/**
 * How sure a mention is, as a share: of a hundred mentions given 0.95, ninety-five or more are right. A logistic curve
 * (Platt, "Probabilistic outputs for support vector machines", 1999) of how many cue words the evidence passes what it
 * needs, and of how many of the page's names are somebody else's: where there are strangers, there are more.
 *
 * The figures are fitted on the open annotated texts by `npm run eval -- --fit`, which prints them; `docs/accuracy.md`
 * has the table. They are lowered until, of the mentions given 0.9 or more, 99 in 100 are right: better too modest.
 */
import type { Weighed } from '../hearing.ts';

/** The logit of a name that just passes, and what it changes by each cue word of margin and by all names being others'. */
export interface Curve {
  base: number;
  margin: number;
  others: number;
}

export const STRONG: Curve = { base: 4.63, margin: 0, others: -4.6 };
export const WEAK: Curve = { base: 0.69, margin: 0.67, others: -5.87 };

/** More cue words make nothing surer. */
export const LARGEST_MARGIN = 4;

export function confidenceOf({ strong, margin, others }: Pick<Weighed, 'strong' | 'margin' | 'others'>): number {
  const curve = strong ? STRONG : WEAK;
  const logit = curve.base + curve.margin * Math.min(margin, LARGEST_MARGIN) + curve.others * others;
  return 1 / (1 + Math.exp(-logit));
}

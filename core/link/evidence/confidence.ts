/**
 * How sure a mention is, as a share: of a hundred mentions given 0.95, some ninety-five are right. A strong name that
 * nobody contests is as sure as those of the annotated texts are; a weak one by how many cue words its evidence passes
 * what it needs, by a logistic curve (Platt, "Probabilistic outputs for support vector machines", 1999).
 *
 * `npm run eval -- --fit` fits both figures anew and prints the table that `docs/accuracy.md` shows.
 */

/** Of a strong name: the share that was right. */
export const SURE = 0.995;

/** The curve, per cue word of margin. */
const AT_ZERO = 2.2;
const PER_CUE_WORD = 1.1;

/** `margin` in cue words, 0 where the evidence is just enough. */
export function confidenceOf(margin: number): number {
  return 1 / (1 + Math.exp(-(AT_ZERO + PER_CUE_WORD * margin)));
}

/** How good a ranking is against judged grades. */

/**
 * Normalised discounted cumulated gain of the first `depth` places, 0 to 1 (Järvelin and Kekäläinen, "Cumulated Gain-Based Evaluation of
 * IR Techniques", ACM TOIS 20, 2002): a grade g gains 2^g − 1, divided by log2(place + 1), over what the best order of all that was
 * judged would gain. The gain in powers of two is Burges et al.'s (ICML 2005), which the field has kept to.
 *
 * `ranked`: grades in the ranking's order; `judged`: the grades of everything judged, in any order. 0 where nothing judged is of use.
 */
export function ndcg(ranked: readonly number[], judged: readonly number[], depth: number): number {
  const ideal = gain([...judged].sort((a, b) => b - a).slice(0, depth));
  return ideal === 0 ? 0 : gain(ranked.slice(0, depth)) / ideal;
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
}

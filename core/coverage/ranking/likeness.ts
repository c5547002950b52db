/**
 * How much a report of the pack has in common with the page by the actors of both, with rare actors counting more than those that
 * every report names.
 *
 * This is BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, sections 3.1 to 3.5) with the
 * page as the query and actors as its words:
 * - an actor that n of N reports name weighs ln(1 + (N − n + ½) / (n + ½)), the inverse document frequency in its positive form;
 * - an actor that the page names often counts more, with less for each further mention;
 * - a report that names many actors counts less for each, so that a list of everybody does not win by its length.
 */
import type { CastMember } from '../../cast-member.ts';

/** How soon further mentions stop to count; 1.2 is the figure with which BM25 is mostly used. */
const SATURATION = 1.2;

/** How much of a report's length above the mean is held against it; half, since a long report is also the fuller one. */
const LENGTH_PENALTY = 0.5;

export interface Likeness {
  /** How much a report has in common with the page: 0 for nothing; 1 for one of mean length that names every actor of the page. */
  to(page: readonly CastMember[]): (report: readonly string[]) => number;
  /** The actors of both, rarest first. */
  shared(page: readonly CastMember[], report: readonly string[]): string[];
}

/** `reports`: the actors of each report of the pack. */
export function likeness(reports: readonly (readonly string[])[]): Likeness {
  // Of a pack whose reports name nobody, or that has none, what the reader keeps counts all the same.
  const meanLength = reports.reduce((sum, { length }) => sum + length, 0) / Math.max(reports.length, 1) || 1;
  const bearers = new Map<string, number>();
  for (const actor of reports.flat()) bearers.set(actor, (bearers.get(actor) ?? 0) + 1);

  const rarity = (actor: string): number => {
    const n = bearers.get(actor) ?? 0;
    return Math.log(1 + (reports.length - n + 0.5) / (n + 0.5));
  };

  return {
    to(page) {
      const weights = new Map(page.map(({ actor, count }) => [actor, (rarity(actor) * count) / (count + SATURATION)]));
      const all = sumOf(weights.values());
      return (report) => {
        const shared = sumOf(report.map((actor) => weights.get(actor) ?? 0));
        const lengthNorm = 1 + LENGTH_PENALTY * (report.length / meanLength - 1);
        return shared === 0 ? 0 : (shared / all) * ((SATURATION + 1) / (SATURATION * lengthNorm + 1));
      };
    },
    shared(page, report) {
      const actors = page.map(({ actor }) => actor).filter((actor) => report.includes(actor));
      return actors.sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1));
    },
  };
}

function sumOf(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

/** Scores rankings against the judgements. */
import { textsOf } from '../../../core/coverage/stories/texts.ts';
import type { PackIndex } from '../../../core/pack/pack-index.ts';
import type { Coverage } from '../../../core/pack/schema.ts';
import { bm25 } from './bm25.ts';
import { type Judged, readJudgements } from './judgements.ts';
import { ndcg } from './ndcg.ts';
import { rankedKnown, rankedUnknown } from './ours.ts';

/** A popup shows so many without scrolling. */
export const DEPTH = 5;

export interface Ranking {
  name: string;
  /** The ids of reports, best first. */
  rank: (item: Coverage) => string[];
}

export interface Scored {
  name: string;
  /** nDCG of the first `DEPTH` places, 0 to 1, for each query in order. */
  scores: number[];
}

/** Ours on a page that no pack knows comes first: that is what a reader has before them. */
export function rankings(index: PackIndex): Ranking[] {
  return [
    { name: 'Ours, for a page that no pack knows', rank: (item) => rankedUnknown(index, item) },
    { name: 'Ours, for a page that the pack knows', rank: (item) => rankedKnown(index, item) },
    { name: 'BM25, without stop words', rank: bm25(index, { stopWords: true }) },
    { name: 'BM25, as the library comes', rank: bm25(index, { stopWords: false }) },
  ];
}

export function scoreRankings(index: PackIndex): Scored[] {
  const queries = readJudgements(index);
  return rankings(index).map(({ name, rank }) => ({
    name,
    scores: queries.map((judged) => {
      const item = index.coverage.get(judged.query);
      if (!item) throw new Error(`The pack has no ${judged.query}, for which there are judgements.`);
      return scoreOf(index, rank(item), judged);
    }),
  }));
}

/** Each text once, where its first report stands; that of the page itself is passed over. */
function scoreOf(index: PackIndex, ids: readonly string[], { query, grades }: Judged): number {
  const { of } = textsOf(index);
  const texts = new Set(ids.map((id) => of.get(id)));
  texts.delete(of.get(query));
  const ranked = [...texts].map((text) => (text && grades.get(text)) ?? 0);
  return ndcg(ranked, [...grades.values()], DEPTH);
}

/** By every second query, the first among them, the one weight was chosen that was; the others show what to expect elsewhere. */
export function halvesOf<T>(scores: readonly T[]): { tuned: T[]; held: T[] } {
  return { tuned: scores.filter((_, i) => i % 2 === 0), held: scores.filter((_, i) => i % 2 === 1) };
}

export function meanOf(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(scores.length, 1);
}

/** Scores rankings against the judgements. */
import { textsOf } from '../../../core/coverage/stories/texts.ts';
import type { PackIndex } from '../../../core/pack/pack-index.ts';
import { bm25 } from './bm25.ts';
import { type Judged, readJudgements } from './judgements.ts';
import { ndcg } from './ndcg.ts';
import { rankedKnown, rankedUnknown } from './ours.ts';

/** A popup shows so many without scrolling. */
export const DEPTH = 5;

export const RANKINGS = ['known', 'unknown', 'bm25'] as const;
export type Ranking = (typeof RANKINGS)[number];

export interface QueryScore {
  query: string;
  /** nDCG of the first `DEPTH` places, 0 to 1. */
  scores: Record<Ranking, number>;
}

export function scoreRankings(index: PackIndex): QueryScore[] {
  const byWords = bm25(index);
  return readJudgements(index).map((judged) => {
    const item = index.coverage.get(judged.query);
    if (!item) throw new Error(`The pack has no ${judged.query}.`);
    const score = (ids: readonly string[]) => scoreOf(index, ids, judged);
    return {
      query: judged.query,
      scores: {
        known: score(rankedKnown(index, item)),
        unknown: score(rankedUnknown(index, item)),
        bm25: score(byWords(item.id)),
      },
    };
  });
}

/** Each text once, where its first report stands; that of the page itself is passed over. */
export function scoreOf(index: PackIndex, ids: readonly string[], { query, grades }: Judged): number {
  const { of } = textsOf(index);
  const texts = new Set(ids.map((id) => of.get(id)));
  texts.delete(of.get(query));
  const ranked = [...texts].map((text) => (text && grades.get(text)) ?? 0);
  return ndcg(ranked, [...grades.values()], DEPTH);
}

/**
 * The weights were chosen on every second query, the first one among them; the others show what to expect of pages that nobody has
 * tuned for.
 */
export function halves(scores: readonly QueryScore[]): { tuned: QueryScore[]; held: QueryScore[] } {
  return { tuned: scores.filter((_, i) => i % 2 === 0), held: scores.filter((_, i) => i % 2 === 1) };
}

export function meanOf(scores: readonly QueryScore[], ranking: Ranking): number {
  return scores.reduce((sum, { scores: each }) => sum + each[ranking], 0) / Math.max(scores.length, 1);
}

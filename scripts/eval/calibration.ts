/** Whether a confidence means what it says: of the mentions given one, how many are right. */
import type { Mention } from '../../core/link/types.ts';
import type { Comparison } from './places.ts';

/** Lower ends of the bins; finer towards certainty, where most mentions are and where a reader trusts them. */
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99] as const;
/** From here on at least 99 in 100 are promised to be right. */
export const SURE = 0.9;

export interface Bin {
  /** Confidence from here, to below the next bin; the last one holds 1 too. */
  from: number;
  to: number;
  mentions: number;
  right: number;
}

/** All bins in order, and as the last one everything from `SURE` on. */
export function calibrate(comparisons: readonly Comparison<Mention>[]): Bin[] {
  const right = comparisons.flatMap((each) => each.right.map(({ confidence }) => confidence));
  const all = [...right, ...comparisons.flatMap((each) => each.wrong.map(({ confidence }) => confidence))];
  const bin = (from: number, to: number): Bin => {
    const isIn = (confidence: number) => confidence >= from && (confidence < to || to === 1);
    return { from, to, mentions: all.filter(isIn).length, right: right.filter(isIn).length };
  };
  return [...BINS.map((from, i) => bin(from, BINS[i + 1] ?? 1)), bin(SURE, 1)];
}

/** Places found in a text against the places that its gold marks name. */
import type { GoldMark, Span } from './gold.ts';

export interface Comparison<T extends GoldMark> {
  /** Found and in the gold text: place and actor are the same. */
  right: T[];
  /** Found, but not in the gold text. */
  wrong: T[];
  /** In the gold text, but not found. */
  missed: GoldMark[];
}

export function compare<T extends GoldMark>(found: readonly T[], gold: readonly GoldMark[]): Comparison<T> {
  const wanted = new Set(gold.map(keyOf));
  const got = new Set(found.map(keyOf));
  return {
    right: found.filter((place) => wanted.has(keyOf(place))),
    wrong: found.filter((place) => !wanted.has(keyOf(place))),
    missed: gold.filter((mark) => !got.has(keyOf(mark))),
  };
}

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export function countsOf(comparisons: readonly Comparison<GoldMark>[]): Counts {
  const sum = (part: keyof Counts) => comparisons.reduce((total, each) => total + each[part].length, 0);
  return { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') };
}

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

/** Right among found, right among wanted, and their harmonic mean, each from 0 to 1; 1 where there is nothing to judge. */
export function ratesOf({ right, wrong, missed }: Counts): Rates {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function keyOf({ start, end, actor }: GoldMark): string {
  return `${start}-${end}-${actor}`;
}

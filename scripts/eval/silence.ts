/** What it costs to make no mention that is less sure than this or that; see `LEAST_CONFIDENCE`. */
import { confidenceOf } from '../../core/link/evidence/weighing/confidence.ts';
import { fitTo } from './fit.ts';
import type { Observation } from './observe.ts';

/** Parts of the texts, of which each is judged by a fit to the others. */
const FOLDS = 10;
const LEVELS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9] as const;

/** How many of the names that are less sure are right and wrong, and what share of those left is right. */
export interface Silence {
  below: number;
  right: number;
  wrong: number;
  precision: number;
}

/** Cross-validated by text, because the names of one text are right and wrong together. */
export function weighSilence(all: readonly Observation[]): Silence[] {
  const texts = [...new Set(all.map(({ text }) => text))];
  const foldOf = new Map(texts.map((text, i) => [text, i % FOLDS]));
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const fit = fitTo(all.filter(({ text }) => foldOf.get(text) !== fold));
    const own = all.filter(({ text }) => foldOf.get(text) === fold);
    return own.map(({ grounds, right }) => ({ right, confidence: confidenceOf(grounds, fit) }));
  }).flat();
  return LEVELS.map((below) => {
    const [silent, left] = [judged.filter((each) => each.confidence < below), judged.filter((each) => each.confidence >= below)];
    const right = silent.filter((each) => each.right).length;
    const precision = left.filter((each) => each.right).length / Math.max(1, left.length);
    return { below, right, wrong: silent.length - right, precision: Math.round(precision * 1000) / 1000 };
  });
}

/** What it costs to make no mention that is less sure than this or that; see `LEAST_CONFIDENCE`. */
import { shareOn } from '../../core/link/evidence/weighing/confidence.ts';
import { fitCurves, type Observation } from './fit.ts';

/** Parts of the texts, of which each is judged by curves that were fitted to the others. */
const FOLDS = 10;
const LEAST = [0.05, 0.1, 0.12, 0.15, 0.2, 0.3, 0.5] as const;

/** Weak mentions that are less sure, and how many of them are right and wrong. */
export interface Silence {
  below: number;
  right: number;
  wrong: number;
}

/** Cross-validated by text, because the names of one text are right and wrong together. */
export function weighSilence(all: readonly Observation[]): Silence[] {
  const texts = [...new Set(all.map(({ text }) => text))];
  const foldOf = new Map(texts.map((text, i) => [text, i % FOLDS]));
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const { weak } = fitCurves(all.filter(({ text }) => foldOf.get(text) !== fold));
    const own = all.filter(({ text, strong, margin }) => foldOf.get(text) === fold && !strong && margin >= 0);
    return own.map((each) => ({ right: each.right, share: shareOn(weak, each) }));
  }).flat();
  return LEAST.map((below) => {
    const silent = judged.filter(({ share }) => share < below);
    const right = silent.filter((each) => each.right).length;
    return { below, right, wrong: silent.length - right };
  });
}

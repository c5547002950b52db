/** Fits how sure the linker says it is to how often it is right; see `core/link/evidence/weighing/confidence.ts`. */
import type { Dictionary } from '../../core/link/dictionary/dictionary.ts';
import type { Weighed } from '../../core/link/evidence/hearing.ts';
import { type Curve, LARGEST_MARGIN } from '../../core/link/evidence/weighing/confidence.ts';
import { resolve } from '../../core/link/resolve.ts';
import { scan } from '../../core/link/scan.ts';
import { paragraphsOf } from '../../core/link/text/paragraphs.ts';
import { SURE } from './calibration.ts';
import type { Collection } from './collections.ts';
import type { GoldText } from './gold.ts';

/** The share that is promised of mentions given `SURE` or more. */
const PROMISED = 0.99;
/** Steps in which the curves are lowered, in logits. */
const STEP = 0.05;
const ROUNDS = 50;
/** Keeps a feature that parts right from wrong without exception from running off. */
const RIDGE = 0.05;

export interface Observation extends Pick<Weighed, 'strong' | 'margin' | 'others'> {
  right: boolean;
}

/** Every name that was weighed in the texts, marked or not. */
export function observe(collections: readonly Collection[], dictionary: Dictionary): Observation[] {
  return collections.flatMap(({ texts, actors }) =>
    texts.flatMap((text) => weigh(text, dictionary).filter(({ actor }) => actors === null || actors.has(actor))),
  );
}

function weigh(text: GoldText, dictionary: Dictionary): (Observation & { actor: string })[] {
  const blocks = paragraphsOf(text.text);
  const wanted = new Set(text.names.map(({ start, end, actor }) => `${start}-${end}-${actor}`));
  const weighed: Weighed[] = [];
  resolve(
    blocks.map((block) => scan(block.text, dictionary)),
    dictionary,
    { date: text.date, lang: text.lang },
    (each) => weighed.push(each),
  );
  return weighed.map(({ block, start, end, ...rest }) => {
    const offset = blocks[block]?.start ?? 0;
    return { ...rest, right: wanted.has(`${start + offset}-${end + offset}-${rest.actor}`) };
  });
}

/** The curves of strong and weak names, to two decimals. */
export function fitCurves(all: readonly Observation[]): { strong: Curve; weak: Curve } {
  const fitted = { strong: regress(all.filter(({ strong }) => strong)), weak: regress(all.filter(({ strong }) => !strong)) };
  for (let lower = 0; ; lower += STEP) {
    const curves = { strong: lowered(fitted.strong, lower), weak: lowered(fitted.weak, lower) };
    const sure = all.filter((each) => each.margin >= 0 && share(each, each.strong ? curves.strong : curves.weak) >= SURE);
    if (sure.length === 0 || sure.filter(({ right }) => right).length >= PROMISED * sure.length) return curves;
  }
}

function lowered({ base, margin, others }: Curve, by: number): Curve {
  return { base: rounded(base - by), margin: rounded(margin), others: rounded(others) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Logistic regression by Newton's method (Bishop, "Pattern Recognition and Machine Learning", 4.3.3). */
function regress(observations: readonly Observation[]): Curve {
  let curve: Curve = { base: 0, margin: 0, others: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const slope = [0, 0, 0];
    const bend = [0, 1, 2].map((i) => [0, 1, 2].map((j) => (i === j ? RIDGE : 0)));
    for (const each of observations) {
      const features = featuresOf(each);
      const p = share(each, curve);
      for (const [i, x] of features.entries()) {
        slope[i] = (slope[i] ?? 0) + (Number(each.right) - p) * x;
        for (const [j, y] of features.entries()) add(bend, i, j, p * (1 - p) * x * y);
      }
    }
    const [base = 0, margin = 0, others = 0] = solve(
      bend,
      slope.map((s, i) => s - RIDGE * (valuesOf(curve)[i] ?? 0)),
    );
    curve = { base: curve.base + base, margin: curve.margin + margin, others: curve.others + others };
  }
  return curve;
}

function featuresOf({ margin, others }: Observation): number[] {
  return [1, Math.min(margin, LARGEST_MARGIN), others];
}

function valuesOf({ base, margin, others }: Curve): number[] {
  return [base, margin, others];
}

function share(each: Observation, curve: Curve): number {
  const logit = featuresOf(each).reduce((sum, x, i) => sum + x * (valuesOf(curve)[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-logit));
}

function add(matrix: number[][], i: number, j: number, value: number): void {
  const row = matrix[i];
  if (row) row[j] = (row[j] ?? 0) + value;
}

/** Gaussian elimination; the matrix is positive definite, so no pivot is 0. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, values[i] ?? 0]);
  for (const [i, pivot] of rows.entries()) {
    for (const [j, row] of rows.entries()) {
      const factor = j === i ? 0 : (row[i] ?? 0) / (pivot[i] ?? 1);
      for (const [k, value] of pivot.entries()) row[k] = (row[k] ?? 0) - factor * value;
    }
  }
  return rows.map((row, i) => (row[rows.length] ?? 0) / (row[i] ?? 1));
}

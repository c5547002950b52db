/** Fits how sure the linker says it is to how often it is right; see `core/link/evidence/weighing/confidence.ts`. */
import type { Dictionary } from '../../core/link/dictionary/dictionary.ts';
import type { Weighed } from '../../core/link/evidence/hearing.ts';
import { type Curve, factorsOf, LARGEST_MARGIN, shareOn } from '../../core/link/evidence/weighing/confidence.ts';
import type { Grounds } from '../../core/link/evidence/weighing/grounds.ts';
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
/** Keeps a figure that parts right from wrong without exception from running off. */
const RIDGE = 0.005;

export interface Observation extends Grounds {
  /** Which text it is of. */
  text: string;
  right: boolean;
}

export interface Curves {
  strong: Curve;
  weak: Curve;
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
    return { ...rest, text: text.id, right: wanted.has(`${start + offset}-${end + offset}-${rest.actor}`) };
  });
}

/** The curves of strong and weak names, to two decimals. A name whose evidence fails is no mention, however sure. */
export function fitCurves(all: readonly Observation[]): Curves {
  const marked = all.filter(({ margin }) => margin >= 0);
  const [alone, evident] = [marked.filter(({ strong }) => strong), marked.filter(({ strong }) => !strong)];
  const [strong, weak] = [regress(alone), regress(evident)];
  const fitted = { strong, weak: alone.length > 0 ? below(strong, weak) : weak };
  for (let lower = 0; ; lower += STEP) {
    const curves = { strong: lowered(fitted.strong, lower), weak: lowered(fitted.weak, lower) };
    const sure = marked.filter((each) => shareOn(each.strong ? curves.strong : curves.weak, each) >= SURE);
    if (sure.length === 0 || sure.filter(({ right }) => right).length >= PROMISED * sure.length) return curves;
  }
}

/** What needs evidence is told to be less sure than what needs none, however much there is. */
function below({ base }: Curve, weak: Curve): Curve {
  return { ...weak, base: Math.min(weak.base, base - STEP - LARGEST_MARGIN * weak.margin) };
}

function lowered(curve: Curve, by: number): Curve {
  return curveOf(valuesOf(curve).map((value, i) => Math.round((i === 0 ? value - by : value) * 100) / 100));
}

/** Logistic regression by Newton's method (Bishop, "Pattern Recognition and Machine Learning", 4.3.3). */
function regress(observations: readonly Observation[]): Curve {
  let curve = curveOf([]);
  for (let round = 0; round < ROUNDS; round++) {
    const values = valuesOf(curve);
    const slope = values.map((value) => -RIDGE * value);
    const bend = values.map((_, i) => values.map((_, j) => (i === j ? RIDGE : 0)));
    for (const each of observations) {
      const factors = valuesOf(factorsOf(each));
      const p = shareOn(curve, each);
      for (const [i, x] of factors.entries()) {
        slope[i] = (slope[i] ?? 0) + (Number(each.right) - p) * x;
        for (const [j, y] of factors.entries()) add(bend, i, j, p * (1 - p) * x * y);
      }
    }
    const step = solve(bend, slope);
    curve = curveOf(values.map((value, i) => value + (step[i] ?? 0)));
  }
  return curve;
}

function valuesOf({ base, margin, others, alone, far }: Curve): number[] {
  return [base, margin, others, alone, far];
}

function curveOf([base = 0, margin = 0, others = 0, alone = 0, far = 0]: readonly number[]): Curve {
  return { base, margin, others, alone, far };
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

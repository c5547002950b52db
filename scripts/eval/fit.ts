/** Fits how sure the linker says it is to how often it is right; see `core/link/evidence/weighing/confidence.ts`. */
import { confidenceOf, FIT, type Fit } from '../../core/link/evidence/weighing/confidence.ts';
import { SURE } from './calibration.ts';
import type { Observation } from './observe.ts';

/** The share that is promised of mentions given `SURE` or more. */
const PROMISED = 0.99;
/** Steps in which the fit is lowered, in logits. */
const STEP = 0.05;
const ROUNDS = 50;
/** The prior against large figures (Bishop, 3.1.4), in observations: it keeps one that parts right from wrong without exception from running off. */
const RIDGE = 1;
/** Any page has a base; this keeps it finite where everything is right. */
const RIDGE_OF_BASE = 0.001;

const KEYS = Object.keys(FIT) as (keyof Fit)[];
const RIDGES = KEYS.map((key) => (key === 'base' ? RIDGE_OF_BASE : RIDGE));

/** To two decimals. */
export function fitTo(all: readonly Observation[]): Fit {
  const values = regress(all);
  for (let lower = 0; ; lower += STEP) {
    const fit = fitOf(values.map((value, i) => Math.round((KEYS[i] === 'base' ? value - lower : value) * 100) / 100));
    const sure = all.filter(({ grounds }) => confidenceOf(grounds, fit) >= SURE);
    if (sure.length === 0 || sure.filter(({ right }) => right).length >= PROMISED * sure.length) return fit;
  }
}

/** Logistic regression by Newton's method (Bishop, "Pattern Recognition and Machine Learning", 4.3.3); the figures in the order of `KEYS`. */
function regress(observations: readonly Observation[]): number[] {
  let values = KEYS.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const fit = fitOf(values);
    const slope = values.map((value, i) => -(RIDGES[i] ?? 0) * value);
    const bend = RIDGES.map((ridge, i) => RIDGES.map((_, j) => (i === j ? ridge : 0)));
    for (const { grounds, right } of observations) {
      const factors = KEYS.map((key) => (key === 'base' ? 1 : grounds[key]));
      const p = confidenceOf(grounds, fit);
      for (const [i, x] of factors.entries()) {
        slope[i] = (slope[i] ?? 0) + (Number(right) - p) * x;
        for (const [j, y] of factors.entries()) add(bend, i, j, p * (1 - p) * x * y);
      }
    }
    const step = solve(bend, slope);
    values = values.map((value, i) => value + (step[i] ?? 0));
  }
  return values;
}

/** `Object.fromEntries` forgets which keys it was given: these are all of a fit's. */
function fitOf(values: readonly number[]): Fit {
  return Object.fromEntries(KEYS.map((key, i) => [key, values[i] ?? 0])) as unknown as Fit;
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

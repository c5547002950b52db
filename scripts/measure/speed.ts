/**
 * How long the linker's steps take. A machine gets slower and faster within seconds, so all steps take turns on one text
 * before the next one comes, many times over: ratios count, and absolute times only roughly.
 */
import { openDictionary } from '../../core/link/dictionary/dictionary.ts';
import { partsOfTexts } from '../../core/link/dictionary/needed-parts.ts';
import { link } from '../../core/link/link.ts';
import { scan } from '../../core/link/scan.ts';
import { neededBy } from './needed.ts';
import type { Parts } from './sizes.ts';
import type { MeasuredText } from './texts.ts';

export interface LoadedText extends MeasuredText {
  /** The dictionary's parts that it needs. */
  parts: readonly Uint8Array[];
}

/** Something that is done with one text. */
export type Step = (text: LoadedText) => unknown;

/** Of one step, in µs: the sums over all texts of each one's median and least time. */
export interface Times {
  median: number;
  least: number;
}

const NS_PER_US = 1000;

/** The steps of the linker. Each opens the dictionary anew, as each page does. */
export const STEPS = {
  floor: ({ blocks }) => blocks.reduce((sum, block) => sum + sumOfUnits(block), 0),
  needed: ({ blocks }) => partsOfTexts(blocks),
  open: ({ parts }) => openDictionary(parts),
  scan({ blocks, parts }) {
    const dictionary = openDictionary(parts);
    return blocks.map((block) => scan(block, dictionary));
  },
  link: ({ blocks, parts, page }) => link(blocks, openDictionary(parts), page),
} satisfies Record<string, Step>;

export function load(text: MeasuredText, parts: Parts): LoadedText {
  return { ...text, parts: neededBy(text.page.lang, text.blocks).map((name) => parts[name]) };
}

/** Each step on each text, `runs` times. */
export function timesOf<Name extends string>(
  steps: Readonly<Record<Name, Step>>,
  texts: readonly LoadedText[],
  runs: number,
): Record<Name, Times> {
  const names = Object.keys(steps) as Name[];
  const sums = Object.fromEntries(names.map((name) => [name, { median: 0, least: 0 }])) as Record<Name, Times>;
  const all = texts.map(() => Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>);
  for (let run = 0; run < runs; run++) {
    for (const [i, text] of texts.entries()) {
      for (const name of names) all[i]?.[name].push(timeOf(() => steps[name](text)));
    }
  }
  for (const own of all) {
    for (const name of names) {
      const sorted = own[name].sort((a, b) => a - b);
      sums[name].least += sorted[0] ?? 0;
      sums[name].median += sorted[sorted.length >> 1] ?? 0;
    }
  }
  return sums;
}

/** In µs. */
export function timeOf(work: () => unknown): number {
  const start = process.hrtime.bigint();
  kept[0] = work();
  return Number(process.hrtime.bigint() - start) / NS_PER_US;
}

/** What was returned last: work of which nothing is kept may be left out by the engine. */
const kept: unknown[] = [];

/** The least that can be done with a text: looking at each unit once. */
function sumOfUnits(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

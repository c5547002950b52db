/** One run over everything that is measured: what the document is made of. */
import { cpus } from 'node:os';
import { compileDictionary } from '../../core/link/dictionary/compile.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { naiveDictionary } from '../eval/peers/naive.ts';
import { namesOf } from '../eval/peers/names.ts';
import { loadPack } from '../pack-folder.ts';
import { type Asked, askForInflected, neededBy } from './needed.ts';
import { type Sizes, sizesOf } from './sizes.ts';
import { load, STEPS, type Step, type Times, timeOf, timesOf } from './speed.ts';
import { type MeasuredText, readPages, readTexts } from './texts.ts';

export interface Group {
  count: number;
  /** UTF-16 units of all texts. */
  units: number;
  times: Record<keyof typeof STEPS, Times>;
}

export interface Measurement {
  pack: Pick<Pack, 'id' | 'version'>;
  engine: string;
  runs: number;
  sizes: Sizes;
  asked: Asked;
  /** How many of the saved pages load which parts. */
  loads: ReadonlyMap<string, number>;
  pages: Group;
  texts: Group;
  /** The naive dictionary on the pages: one regular expression of all names. */
  naive: Times;
  /** Least time of making the dictionary from a pack, in ms. */
  compileMs: number;
  /** Whether the saved pages were there. */
  isWhole: boolean;
}

/** The naive dictionary is so slow that a few runs tell. */
const NAIVE_RUNS = 1;
const COMPILE_RUNS = 5;
const US_PER_MS = 1000;

export function measure(folder: string, runs: number): Measurement {
  const pack = loadPack(folder);
  const parts = compileDictionary([pack]);
  const { isWhole, pages } = readPages();
  const texts = readTexts();
  const find = naiveDictionary(namesOf(pack));
  const naive: Step = ({ blocks }) => blocks.map(find);
  const loaded = pages.map((page) => load(page, parts));
  return {
    pack: { id: pack.id, version: pack.version },
    engine: `Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
    runs,
    sizes: sizesOf(parts, pack),
    asked: askForInflected([...pages, ...texts]),
    loads: countBy(pages, ({ page, blocks }) => neededBy(page.lang, blocks).join(' + ')),
    pages: { ...extentOf(pages), times: timesOf(STEPS, loaded, runs) },
    texts: {
      ...extentOf(texts),
      times: timesOf(
        STEPS,
        texts.map((text) => load(text, parts)),
        runs,
      ),
    },
    naive: timesOf({ naive }, loaded, NAIVE_RUNS).naive,
    compileMs: leastOf(COMPILE_RUNS, () => compileDictionary([pack])) / US_PER_MS,
    isWhole,
  };
}

function leastOf(runs: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => timeOf(work)));
}

/** What evidence costs on top of the scan, as a share of it: by least and by median times. */
export function evidenceShare({ times: { scan, link } }: Group): Times {
  return { least: link.least / scan.least - 1, median: link.median / scan.median - 1 };
}

function extentOf(texts: readonly MeasuredText[]): { count: number; units: number } {
  return { count: texts.length, units: texts.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + block.length, 0) };
}

function countBy<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, number> {
  return new Map([...Map.groupBy(all, keyOf)].map(([key, own]) => [key, own.length]));
}

/** Which gold texts there are, where they lie, and which actors their marks speak of. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GoldText, readGold } from './gold.ts';

export interface Collection {
  /** What the tables call it, such as `News`. */
  title: string;
  texts: GoldText[];
  /** The actors of which every name is marked in it; `null`: all. Others are neither right nor wrong there. */
  actors: ReadonlySet<string> | null;
  /** Whether its faults may be read. Who looks at them and mends can't measure with these texts any more. */
  isOpen: boolean;
}

/** What a set of texts is called, by the letter in its files' names. */
export const SETS: Readonly<Record<string, string>> = { d: 'news', c: 'strangers of the same name' };
const ORDER = Object.keys(SETS);

/**
 * The project's own texts. Two halves are alike: by the first one rules and weights are tuned, the other one is left alone.
 * The hard ones came later, for tuning: their writers were out to mislead. By the fitted ones no rule was made: they tell how
 * sure the rules are.
 */
export function ownCollections(folder = besideProject('tests/gold')): Collection[] {
  return [
    { title: 'Own texts, tuned half', texts: readGold(join(folder, 'tuned')), actors: null, isOpen: true },
    { title: 'Own texts, hard', texts: readGold(join(folder, 'hard')), actors: null, isOpen: true },
    { title: 'Own texts, fitted', texts: readGold(join(folder, 'fitted')), actors: null, isOpen: true },
    { title: 'Own texts, held half', texts: readGold(join(folder, 'held')), actors: null, isOpen: false },
  ];
}

/**
 * A folder of texts, by set. Where they mark traps or descriptions, they mark every actor, as our own do; else a closed
 * list of them: those that the folder's check lists and those that any text marks.
 */
export function collectionsIn(folder: string, name: string): Collection[] {
  const texts = readGold(folder);
  if (texts.length === 0) throw new Error(`There are no gold texts in ${folder}. Name their folder with --gold DIR.`);
  const marksAll = texts.some(({ traps, descriptions }) => traps.length + descriptions.length > 0);
  const marked = texts.flatMap(({ names }) => names.map(({ actor }) => actor));
  const actors = marksAll ? null : new Set([...marked, ...listedActors(folder)]);
  return [...Map.groupBy(texts, ({ set }) => set)]
    .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map(([set, own]) => ({ title: `${name}, ${SETS[set] ?? `set ${set}`}`, texts: own, actors, isOpen: true }));
}

/** The ids in the list that a collection's check.mjs begins with, if it has one. */
function listedActors(folder: string): string[] {
  const file = join(folder, 'check.mjs');
  const list = existsSync(file) ? /IDS = new Set\(`([^`]*)`/.exec(readFileSync(file, 'utf8'))?.[1] : '';
  return (list ?? '').split(/\s+/).filter((id) => id !== '');
}

/** A path in the project's folder, or beside it with `../`. */
export function besideProject(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

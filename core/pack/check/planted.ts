/** For tests of the check: a pack with one fault planted in it, and the lines that an author then reads. */
import { checkPack } from '../check.ts';
import { type FixturePack, fixtureFiles, fixtureWords } from '../fixture.ts';
import { problemLine } from '../problem.ts';
import type { PackFiles } from '../read/folder.ts';

/** Two weeks after the fixture was last checked. */
export const TODAY = '2024-06-15';

/** What an author reads after a change to the fixture, which has no fault of its own. */
export function linesAfter(change: (pack: FixturePack) => void, today = TODAY): string[] {
  return linesFor(fixtureFiles(change), today);
}

export function linesFor(files: PackFiles, today = TODAY): string[] {
  return checkPack(files, today, fixtureWords).map(problemLine);
}

/** Puts any value where the types ask for another, as an author may; `way` as in a problem's place: `roles[1].from`. */
export function put(entry: unknown, way: string, value: unknown): void {
  const keys = way.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((each, key) => (each as Record<string, unknown>)[key], entry);
  (holder as Record<string, unknown>)[last] = value;
}

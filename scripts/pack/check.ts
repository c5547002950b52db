/** `pack check`: every problem of one pack or of several, as on one day. */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ForeignText, ownWordsProblems } from '../../core/pack/check/own-words.ts';
import { checkPack } from '../../core/pack/check.ts';
import { type Problem, problemLine } from '../../core/pack/problem.ts';
import { readDraft } from '../../core/pack/read/draft.ts';
import type { PackFiles } from '../../core/pack/read/folder.ts';
import { entryCounts } from '../../core/pack/stats/stats.ts';
import { packNames } from '../bundled-packs.ts';
import { readForeignTexts } from '../foreign-texts.ts';
import { judgedDay } from '../judged-day.ts';
import { readPackFolder } from '../pack-folder.ts';
import { identityProblems, type PackOnDisk } from '../pack-identity.ts';
import { ordinaryWords } from '../words/ordinary-words.ts';
import { problemCount } from './problem-count.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));

interface Foreign {
  path: string;
  texts: ForeignText[];
}

/**
 * Prints every problem, and a line on each pack; exit code 1 where one has problems. Without folders, all packs of `data/`.
 * All is read before anything is printed, so that a wrong name leaves no half of an answer.
 */
export function check(named: readonly string[], { on, against = [] }: { on?: string; against?: string[] }): void {
  const packs = foldersOf(named).map((folder): PackOnDisk => ({ folder, files: readPackFolder(folder) }));
  const foreign = against.map((path): Foreign => ({ path, texts: readForeignTexts(path) }));
  for (const pack of packs) {
    const day = judgedDay(pack.files, on);
    const others = packs.filter((other) => other !== pack);
    const problems = problemsOf(pack, others, day, foreign);
    // With several packs, a file's name doesn't tell whose it is.
    const place = (problem: Problem) => (others.length > 0 ? { ...problem, file: join(pack.folder, problem.file) } : problem);
    for (const problem of problems) console.log(problemLine(place(problem)));
    const compared = foreign.length > 0 ? ` Compared with ${foreign.map(comparedWith).join(' and ')}.` : '';
    if (problems.length === 0) console.log(`${pack.folder} is in order, as on ${day}: ${counts(pack.files)}.${compared}`);
    else {
      console.error(`\n${pack.folder}: ${problemCount(problems)}, as on ${day}.${compared}`);
      process.exitCode = 1;
    }
  }
}

function foldersOf(named: readonly string[]): readonly string[] {
  if (named.length > 0) return named;
  const all = packNames(DATA).map((name) => relative(process.cwd(), join(DATA, name)) || '.');
  if (all.length === 0)
    throw new Error(`There is no pack in ${DATA}. Name a pack's folder, or begin one with: pack new data/my-pack`);
  return all;
}

function problemsOf(pack: PackOnDisk, others: readonly PackOnDisk[], day: string, foreign: readonly Foreign[]): Problem[] {
  const texts = foreign.flatMap((each) => each.texts);
  return [
    ...identityProblems(pack, others),
    ...checkPack(pack.files, day, ordinaryWords()),
    ...ownWordsProblems(pack.files, texts),
  ];
}

function comparedWith({ path, texts }: Foreign): string {
  if (texts.length === 1 && texts[0]?.name === path) return path;
  return `${texts.length} ${texts.length === 1 ? 'text' : 'texts'} below ${path}`;
}

function counts(files: PackFiles): string {
  return Object.entries(entryCounts(readDraft(files)))
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}

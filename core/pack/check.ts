/** Whether a pack keeps its own rules: all that a schema can't tell, added to what it can. */
import { dateProblems } from './check/dates.ts';
import { definingProblems } from './check/defining.ts';
import { idProblems } from './check/ids.ts';
import { nameProblems } from './check/names.ts';
import { sourcingProblems } from './check/sourcing.ts';
import { type PackFiles, readDraft } from './draft.ts';
import type { Problem } from './problem.ts';

/**
 * Every problem of a pack's folder, by file.
 * An entry whose shape is broken is checked no further: mend it and check again.
 */
export function checkPack(files: PackFiles): Problem[] {
  const draft = readDraft(files);
  const problems = [
    ...draft.problems,
    ...idProblems(draft),
    ...dateProblems(draft),
    ...definingProblems(draft),
    ...sourcingProblems(draft),
    ...nameProblems(draft),
  ];
  return problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

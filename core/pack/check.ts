/** Whether a pack keeps its own rules: all that a schema can't tell, added to what it can. */

import type { PartialDate } from '../partial-date.ts';
import { accusationProblems } from './check/accusations.ts';
import { balanceProblems } from './check/balance.ts';
import { clashProblems } from './check/clashes.ts';
import { clockProblems } from './check/clock.ts';
import { dateProblems } from './check/dates.ts';
import { definingProblems } from './check/defining.ts';
import { descriptionProblems } from './check/descriptions.ts';
import { fingerprintProblems } from './check/fingerprints.ts';
import { idProblems } from './check/ids.ts';
import { matterProblems } from './check/matters.ts';
import { nameProblems } from './check/names.ts';
import { officeProblems } from './check/offices.ts';
import { reportedProblems } from './check/reported.ts';
import { reviewProblems } from './check/review.ts';
import { sourcingProblems } from './check/sourcing.ts';
import { titleProblems } from './check/titles.ts';
import { unusedProblems } from './check/unused.ts';
import type { OrdinaryWords } from './ordinary-words.ts';
import type { Problem } from './problem.ts';
import { readDraft } from './read/draft.ts';
import type { PackFiles } from './read/folder.ts';

/**
 * Every problem of a pack's folder, by file. `today` is the day as on which it is judged, as `YYYY-MM-DD`: the calendar's for an
 * author, `checkedDay` for a build.
 * An entry whose shape is broken is checked no further: mend it and check again.
 */
export function checkPack(files: PackFiles, today: PartialDate, words: OrdinaryWords): Problem[] {
  const draft = readDraft(files);
  const problems = [
    ...draft.problems,
    ...idProblems(draft),
    ...fingerprintProblems(draft),
    ...dateProblems(draft),
    ...clockProblems(draft, today),
    ...reviewProblems(draft, today),
    ...reportedProblems(draft),
    ...officeProblems(draft),
    ...definingProblems(draft),
    ...sourcingProblems(draft),
    ...unusedProblems(draft),
    ...accusationProblems(draft),
    ...matterProblems(draft),
    ...balanceProblems(draft),
    ...nameProblems(draft),
    ...clashProblems(draft, words),
    ...descriptionProblems(draft),
    ...titleProblems(draft),
  ];
  return problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

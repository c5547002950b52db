/** Nothing is told before it has happened: a statement has a source that is as young as itself. */

import { isSurelyBefore, lastDay, type PartialDate } from '../../partial-date.ts';
import type { Problem } from '../problem.ts';
import type { Draft } from '../read/draft.ts';
import { type Statement, statementsOf } from '../statements.ts';
import { sureIds } from './sure-ids.ts';

/** The newest source of each set of sources is known only where all are dated, and none by guess. */
type Days = ReadonlyMap<string, PartialDate>;

export function reportedProblems(draft: Draft): Problem[] {
  const sure = sureIds(draft);
  const days: Days = new Map(
    [...draft.sources, ...draft.coverage].flatMap(({ value: { id, date, about } }) =>
      date === null || about || !sure.has(id) ? [] : [[id, date]],
    ),
  );
  return statementsOf(draft).flatMap((statement) => beforeItHappened(statement, days));
}

function beforeItHappened({ file, place, kind, dates, sources }: Statement, days: Days): Problem[] {
  const newest = kind === 'relation' ? null : newestOf(sources, days);
  if (newest === null) return [];
  // An end lies by no more than its `asOf`.
  const late = Object.entries(dates).find(([field, date]) => field !== 'to' && date !== null && isSurelyBefore(newest, date));
  if (late === undefined) return [];
  const [field, date] = late;
  const what = `${date} lies after the newest source of this ${kind} (${newest})`;
  return [{ file, place: `${place}.${field}`, what, remedy: 'look the date up in the sources, or add the source that tells it' }];
}

function newestOf(sources: readonly string[], days: Days): PartialDate | null {
  const dated = sources.flatMap((id) => days.get(id) ?? []);
  if (dated.length < sources.length) return null;
  return dated.sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1) ?? null;
}

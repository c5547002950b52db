/** The days of a pack against the day of the check: nothing is from the future, and nothing younger than its last check. */

import { isSurelyBefore, type PartialDate } from '../../partial-date.ts';
import type { Problem } from '../problem.ts';
import type { Draft } from '../read/draft.ts';
import { type Statement, statementsOf } from '../statements.ts';

/** `today` is the day as on which the pack is judged, as `YYYY-MM-DD`. */
export function clockProblems(draft: Draft, today: PartialDate): Problem[] {
  const statements = statementsOf(draft);
  const days = [...statements.flatMap(daysOf), ...publishedDays(draft)];
  return [
    ...checkedInFuture(draft, today),
    ...statements.flatMap((statement) => confirmedProblems(statement, today)),
    ...days.flatMap((day) => inTheFuture(day, today)),
    ...[...Map.groupBy(days, ({ file }) => file).values()].flatMap((ofFile) => afterTheCheck(ofFile, today)),
  ];
}

function checkedInFuture({ head, actors }: Draft, today: PartialDate): Problem[] {
  return [...(head === null ? [] : [head]), ...actors].flatMap(({ file, value: { checked } }) =>
    isSurelyBefore(today, checked)
      ? [{ file, place: 'checked', what: inFuture(checked, today), remedy: 'write the day on which you read it last' }]
      : [],
  );
}

function confirmedProblems({ file, place, dates, confirmed }: Statement, today: PartialDate): Problem[] {
  if (confirmed === null) return [];
  const problem = (what: string) => [{ file, place: `${place}.confirmed`, what, remedy: CONFIRMED }];
  if (isSurelyBefore(today, confirmed)) return problem(inFuture(confirmed, today));
  const start = dates.from ?? dates.date;
  return start && isSurelyBefore(confirmed, start) ? problem(`${confirmed} lies before the statement itself (${start})`) : [];
}

const CONFIRMED = 'write the day on which you looked its sources up, or remove "confirmed"';

/** A date and the last day on which somebody vouched for what stands there; `null` where the file that says so is broken. */
interface Day {
  file: string;
  place: string;
  date: PartialDate;
  checked: PartialDate | null;
}

/** A statement that was looked up again by itself may be younger than its file's last check. */
function daysOf({ file, place, dates, checked, confirmed }: Statement): Day[] {
  const last = checked !== null && confirmed !== null && confirmed > checked ? confirmed : checked;
  return Object.entries(dates).flatMap(([field, date]) =>
    date === null ? [] : [{ file, place: `${place}.${field}`, date, checked: last }],
  );
}

function publishedDays({ head, sources, coverage }: Draft): Day[] {
  const checked = head?.value.checked ?? null;
  return [...sources, ...coverage].flatMap(({ file, place, value: { date } }) =>
    date === null ? [] : [{ file, place: `${place}.date`, date, checked }],
  );
}

function inTheFuture({ file, place, date }: Day, today: PartialDate): Problem[] {
  if (!isSurelyBefore(today, date)) return [];
  return [{ file, place, what: inFuture(date, today), remedy: 'look the date up in the sources' }];
}

/** Who forgot to set one day is told once, not for each date that is younger. */
function afterTheCheck(days: readonly Day[], today: PartialDate): Problem[] {
  const late = days.filter(
    ({ date, checked }) => checked !== null && isSurelyBefore(checked, date) && !isSurelyBefore(today, date),
  );
  const [first] = late;
  if (first === undefined) return [];
  const { file, place, date, checked } = first;
  const checkedIn = file.startsWith('actors/') ? "this file's" : "pack.json's";
  const what =
    late.length === 1
      ? `${date} lies after the day of the last check (${checked})`
      : `${date}, the first of ${late.length} dates here that lie after the day of the last check (${checked})`;
  const correct = late.length === 1 ? 'correct the date' : 'correct the dates';
  return [{ file, place, what, remedy: `${correct}, or set ${checkedIn} "checked" to the day on which you checked it` }];
}

function inFuture(date: PartialDate, today: PartialDate): string {
  return `${date} lies in the future (the pack is judged as on ${today})`;
}

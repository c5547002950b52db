/** The days of a pack against the day of the check: nothing is from the future, and nothing younger than its last check. */

import { firstDay, isSurelyBefore, type PartialDate } from '../partial-date.ts';
import type { Problem } from '../problem.ts';
import type { Draft } from '../read/draft.ts';
import { type Statement, statementsOf } from '../statements.ts';

/** `today` is the day as on which the pack is judged, as `YYYY-MM-DD`. */
export function clockProblems(draft: Draft, today: PartialDate): Problem[] {
  const statements = statementsOf(draft);
  return [
    ...checkedInFuture(draft, today),
    ...statements.flatMap((statement) => [
      ...confirmedProblems(statement, today),
      ...datedTooLate(statement, today),
      ...reviewDue(statement, today),
    ]),
    ...publishedTooLate(draft, today),
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

/** A statement that was looked up again by itself may be younger than its file's last check. */
function datedTooLate({ file, place, dates, checked, confirmed }: Statement, today: PartialDate): Problem[] {
  const last = checked !== null && confirmed !== null && confirmed > checked ? confirmed : checked;
  return Object.entries(dates).flatMap(([field, date]) =>
    date === null ? [] : tooLate(date, last, today, file, `${place}.${field}`),
  );
}

function publishedTooLate({ head, sources, coverage }: Draft, today: PartialDate): Problem[] {
  return [...sources, ...coverage].flatMap(({ file, place, value: { date } }) =>
    date === null ? [] : tooLate(date, head?.value.checked ?? null, today, file, `${place}.date`),
  );
}

function tooLate(date: PartialDate, checked: PartialDate | null, today: PartialDate, file: string, place: string): Problem[] {
  if (isSurelyBefore(today, date)) {
    return [{ file, place, what: inFuture(date, today), remedy: 'look the date up in the sources' }];
  }
  if (checked === null || !isSurelyBefore(checked, date)) return [];
  const checkedIn = file.startsWith('actors/') ? "this file's" : "pack.json's";
  const what = `${date} lies after the day of the last check (${checked})`;
  return [{ file, place, what, remedy: `correct the date, or set ${checkedIn} "checked" to the day on which you checked it` }];
}

/** From its day of review on a card hides a fact. */
function reviewDue({ file, place, reviewBy }: Statement, today: PartialDate): Problem[] {
  if (reviewBy === null || firstDay(reviewBy) > today) return [];
  const what = `the day of review (${reviewBy}) has come by ${today}, so that cards hide the fact`;
  const remedy = 'look its sources up again and set a later "reviewBy", or remove the fact';
  return [{ file, place: `${place}.reviewBy`, what, remedy }];
}

function inFuture(date: PartialDate, today: PartialDate): string {
  return `${date} lies in the future (the pack is judged as on ${today})`;
}

/** Days of review: a day of the calendar that is still to come, and for what is sensitive not long after somebody last looked. */

import { daysApart, firstDay, type PartialDate, precisionOf } from '../../partial-date.ts';
import type { Problem } from '../problem.ts';
import type { Draft } from '../read/draft.ts';
import { type Statement, statementsOf } from '../statements.ts';

type Stage = NonNullable<Statement['sensitive']>['stage'];

/** Proceedings that are closed seldom change again; `docs/editorial.md` has both limits. */
const CLOSED: readonly Stage[] = ['convicted', 'acquitted', 'dropped'];

/** Half a year or a year as the calendar counts them, and some days more: many facts looked up in one week get one day of review. */
const RUNNING = { words: '6 months', days: 184 + 7 };
const SETTLED = { words: '12 months', days: 366 + 7 };

/** `today` is the day as on which the pack is judged, as `YYYY-MM-DD`. */
export function reviewProblems(draft: Draft, today: PartialDate): Problem[] {
  return statementsOf(draft).flatMap((statement) => {
    const { file, place, reviewBy } = statement;
    if (reviewBy === null) return [];
    const found = notADay(reviewBy) ?? due(reviewBy, today) ?? tooFar(reviewBy, statement);
    return found === null ? [] : [{ file, place: `${place}.reviewBy`, ...found }];
  });
}

type Found = Pick<Problem, 'what' | 'remedy'> | null;

function notADay(reviewBy: PartialDate): Found {
  if (precisionOf(reviewBy) === 'day') return null;
  const what = `"${reviewBy}" names no day, and would hide the fact from ${firstDay(reviewBy)} on`;
  return { what, remedy: 'write the whole day, YYYY-MM-DD' };
}

/** From its day of review on a card hides a fact. */
function due(reviewBy: PartialDate, today: PartialDate): Found {
  if (reviewBy > today) return null;
  const what = `the day of review (${reviewBy}) has come by ${today}, so that cards hide the fact`;
  return { what, remedy: 'look its sources up again and set a later "reviewBy", or remove the fact' };
}

function tooFar(reviewBy: PartialDate, { sensitive, confirmed, checked }: Statement): Found {
  const looked = confirmed ?? checked;
  if (sensitive === null || looked === null) return null;
  const { words, days } = CLOSED.includes(sensitive.stage) ? SETTLED : RUNNING;
  if (daysApart(looked, reviewBy) <= days) return null;
  const what = `the day of review (${reviewBy}) of what is ${sensitive.stage} lies more than ${words} after somebody last looked its sources up (${looked})`;
  return { what, remedy: `write a day within ${words} of it; who has looked them up since sets "confirmed" to that day` };
}

/** Whether what lasts, as far as is known, was looked at too long ago to say that it still does. */
import { daysApart, isSurelyBefore, lastDay, type PartialDate } from '../../partial-date.ts';
import type { Actor, Fact, Role } from '../schema.ts';

/** Offices change hands within a term, and editors promise to look them up once a year: what is older was missed. */
const SURE_DAYS = 365;

/**
 * The day up to which a role without an end is known to be held, where that is more than a year ago on the reader's day.
 * Only what a source says counts: somebody who finds on a later day that the sources bear it has not asked whether it ended.
 */
export function roleStaleSince({ to, asOf }: Pick<Role, 'to' | 'asOf'>, today: PartialDate): PartialDate | null {
  return to === null && isLongAgo(asOf, today) ? asOf : null;
}

/**
 * The same of a fact that tells of what lasts: one that defines, or that has no date. It says what somebody is, and that seldom
 * changes: it is stale once nobody has read it against its sources for a year.
 */
export function factStaleSince(fact: Fact, { checked }: Pick<Actor, 'checked'>, today: PartialDate): PartialDate | null {
  const lasts = fact.sensitive === undefined && (fact.defining === true || fact.date === null);
  const looks = [fact.asOf, fact.confirmed ?? fact.asOf, checked];
  return lasts && looks.every((day) => isLongAgo(day, today)) ? fact.asOf : null;
}

function isLongAgo(day: PartialDate, today: PartialDate): boolean {
  return isSurelyBefore(lastDay(day), today) && daysApart(day, today) > SURE_DAYS;
}

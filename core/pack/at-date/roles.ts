/**
 * Which roles somebody held on a date, as far as the pack knows.
 *
 * Dates may be a year or a month, and a start or an end may be unknown. What that leaves open is settled so:
 * - Spans that share a day count: a role "from 2022" is held in an article of 16 December 2022, and so is one "to 2022".
 *   The card shows the years, so that the reader sees how much is known.
 * - `to: null` is not known to have ended: it is held on every later day, shown with the day up to which that was checked.
 * - `from: null` is an unknown start: it is held only from the first day for which the pack vouches, which is its end, or `asOf`
 *   where no end is known. An article from before that is better left without an office than given a wrong one.
 */
import { firstDay, isSurelyBefore, lastDay, type PartialDate } from '../../partial-date.ts';
import type { Role } from '../schema.ts';

/** The roles held on the date, the one taken up last first. */
export function rolesAt(roles: readonly Role[], date: PartialDate): Role[] {
  return newestFirst(roles.filter((role) => isHeld(role, date)));
}

/** The role that ended last before the date. */
export function lastRoleBefore(roles: readonly Role[], date: PartialDate): Role | null {
  const ended = roles.filter((role) => role.to !== null && isSurelyBefore(role.to, date));
  return ended.sort((a, b) => descending(endKey(a), endKey(b)))[0] ?? null;
}

/** Roles that still run before those that ended, then by the day of their start, newest first, unknown starts last. */
export function newestFirst(roles: readonly Role[]): Role[] {
  return [...roles].sort((a, b) => Number(b.to === null) - Number(a.to === null) || descending(startKey(a), startKey(b)));
}

function isHeld(role: Role, date: PartialDate): boolean {
  const from = role.from ?? role.to ?? role.asOf;
  return !isSurelyBefore(date, from) && (role.to === null || !isSurelyBefore(role.to, date));
}

function startKey(role: Role): string {
  return role.from === null ? '' : firstDay(role.from);
}

function endKey(role: Role): string {
  return role.to === null ? '' : lastDay(role.to);
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

/** Dates as spans of numbered days: a ranking compares thousands of them. */
import { firstDay, lastDay, type PartialDate } from '../partial-date.ts';

const MS_PER_DAY = 86_400_000;

/** The first and last day that a date may mean, counted from 1 January 1970. */
export interface Span {
  first: number;
  last: number;
}

export function spanOf(from: PartialDate, to: PartialDate = from): Span {
  const key = `${from} ${to}`;
  const known = spans.get(key);
  if (known) return known;
  const span = { first: dayNumber(firstDay(from)), last: dayNumber(lastDay(to)) };
  spans.set(key, span);
  return span;
}

/** Hundreds of kept articles are read anew for each page, of a few months: their dates are few. */
const spans = new Map<string, Span>();

/** Days from the nearest day of one span to that of another: negative where the other is the earlier one, 0 where they meet. */
export function daysFrom(span: Span, other: Span): number {
  if (other.first > span.last) return other.first - span.last;
  return other.last < span.first ? other.last - span.first : 0;
}

function dayNumber(day: string): number {
  return Date.parse(day) / MS_PER_DAY;
}

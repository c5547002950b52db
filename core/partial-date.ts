/**
 * Dates as far as they are known: a year (`2022`), a month (`2022-12`) or a day (`2022-12-15`).
 * A partial date stands for the whole span it names, so every comparison says how it treats the parts that are unknown.
 */

export type PartialDate = string;

export const PARTIAL_DATE = /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const MS_PER_DAY = 86_400_000;

/** Whether the text is a year, month or day that the calendar has (`2023-02-30` is not one). */
export function isPartialDate(text: string): boolean {
  return PARTIAL_DATE.test(text) && (text.length < 10 || firstDay(text) === text);
}

/** How much of a date is known. */
export function precisionOf(date: PartialDate): 'year' | 'month' | 'day' {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** The first day of the span, as `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  return isoDay(startOf(date));
}

/** The last day of the span, as `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  const end = new Date(startOf(date));
  const precision = precisionOf(date);
  if (precision === 'day') return isoDay(end.getTime());
  if (precision === 'year') end.setUTCFullYear(end.getUTCFullYear() + 1);
  else end.setUTCMonth(end.getUTCMonth() + 1);
  return isoDay(end.getTime() - MS_PER_DAY);
}

/** Whether every day of `a` lies before every day of `b`. */
export function isSurelyBefore(a: PartialDate, b: PartialDate): boolean {
  return lastDay(a) < firstDay(b);
}

/** Whether every day of `date` lies after every day of `than`; not where one of them is unknown. */
export function isLater(date: PartialDate | null, than: PartialDate | null): boolean {
  return date !== null && than !== null && isSurelyBefore(than, date);
}

/** Whether the two spans share a day. */
export function overlaps(a: PartialDate, b: PartialDate): boolean {
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
}

/** Whole days between the nearest days of two spans; 0 when they overlap. */
export function daysApart(a: PartialDate, b: PartialDate): number {
  if (overlaps(a, b)) return 0;
  const [earlier, later] = isSurelyBefore(a, b) ? [a, b] : [b, a];
  return Math.round((startOf(later) - startOf(lastDay(earlier))) / MS_PER_DAY);
}

/** Days between the middles of two spans, which is how far apart they likely are: a year alone says neither January nor December. */
export function likelyDaysApart(a: PartialDate, b: PartialDate): number {
  return Math.abs(middleOf(a) - middleOf(b)) / MS_PER_DAY;
}

function middleOf(date: PartialDate): number {
  return (startOf(date) + startOf(lastDay(date))) / 2;
}

/** Milliseconds from the epoch to the first moment of the span, in UTC. */
function startOf(date: PartialDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

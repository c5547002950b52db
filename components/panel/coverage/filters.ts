/** Which of all reports are listed, and how many each choice would leave. */
import type { CoverageItemView, ListedView } from '../../../core/coverage/view.ts';
import { firstDay, lastDay, type PartialDate } from '../../../core/partial-date.ts';

export interface Filters {
  /** `null`, here and below: whichever. */
  publisher: string | null;
  /** Whose text it is. */
  voice: string | null;
  lang: string | null;
  /** Days as `YYYY-MM-DD`; empty: without a bound. */
  from: string;
  to: string;
}

export const NO_FILTERS: Filters = { publisher: null, voice: null, lang: null, from: '', to: '' };

/** What is chosen from a list. */
export type Choice = 'publisher' | 'voice' | 'lang';

/** The reports that fit all filters, in their order. One whose date is not known fits no bound. */
export function fitting(items: readonly ListedView[], filters: Filters): ListedView[] {
  return items.filter((item) => fits(item, filters));
}

function fits(item: ListedView, { publisher, voice, lang, from, to }: Filters): boolean {
  if (publisher !== null && item.publisher !== publisher) return false;
  if (voice !== null && item.voice !== voice) return false;
  if (lang !== null && item.lang !== lang) return false;
  return isWithin(item.when, from, to);
}

/** Whether a report may be of these days: a month counts where one of its days does. */
function isWithin({ date }: CoverageItemView['when'], from: string, to: string): boolean {
  if (from === '' && to === '') return true;
  if (date === null) return false;
  return (from === '' || lastDay(date) >= from) && (to === '' || firstDay(date) <= to);
}

export interface Option {
  value: string;
  /** How many reports there would be. */
  count: number;
}

/** The values of a choice among the reports that fit all other filters, by name; the one that is chosen stays, though it may leave none. */
export function optionsOf(items: readonly ListedView[], filters: Filters, choice: Choice): Option[] {
  const counts = new Map<string, number>();
  const chosen = filters[choice];
  if (chosen !== null) counts.set(chosen, 0);
  for (const item of fitting(items, { ...filters, [choice]: null }))
    counts.set(item[choice], (counts.get(item[choice]) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** How many filters are set. */
export function countOf(filters: Filters): number {
  return Object.values(filters).filter((value) => value !== null && value !== '').length;
}

/** A story is told on within two weeks or so; what comes later looks back at it. In milliseconds. */
const AROUND_MS = 14 * 86_400_000;

/** The days from two weeks before a date to two weeks after it. */
export function daysAround(date: PartialDate): Pick<Filters, 'from' | 'to'> {
  return { from: shifted(firstDay(date), -AROUND_MS), to: shifted(lastDay(date), AROUND_MS) };
}

function shifted(day: string, ms: number): string {
  return new Date(Date.parse(day) + ms).toISOString().slice(0, day.length);
}

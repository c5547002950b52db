/** The days of the articles for which cards are drawn. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../../core/pack/schema.ts';
import { firstDay, type PartialDate } from '../../core/partial-date.ts';
import { dayOption } from '../day-option.ts';
import type { Day } from './sheet.ts';

export const BUNDLED = fileURLToPath(new URL('../../data/kosovo-serbia', import.meta.url));

/** The day of the report with which the bundled pack began, and the day after the clash at Banjska. */
const DAYS_OF_ARTICLES = ['2022-12-16', '2023-09-25'];

/**
 * The days that are asked for. Where none is: today and, before it, two that show the pack in motion; of the bundled pack
 * two chosen ones, of another those of its first and its last event.
 */
export function daysOf(folder: string, { events }: Pack, asked: readonly string[], today: PartialDate): Day[] {
  const named = (dates: readonly PartialDate[]) => [...new Set(dates)].map((date) => ({ name: date, date }));
  if (asked.length > 0) return named(asked.map((date) => dayOption('--date', date)));
  const dates = events.map(({ date }) => date).sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const ends = [dates.at(0), dates.at(-1)].filter((date) => date !== undefined);
  return [...named(resolve(folder) === BUNDLED ? DAYS_OF_ARTICLES : ends), { name: 'today', date: today }];
}

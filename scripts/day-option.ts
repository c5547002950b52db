/** A day as the value of an option. */
import { isPartialDate, precisionOf } from '../core/partial-date.ts';

/** The day, as `YYYY-MM-DD`. Throws an error in plain words that names the option. */
export function dayOption(option: string, text: string): string {
  if (isPartialDate(text) && precisionOf(text) === 'day') return text;
  throw new Error(`${option} ${text}: this is no day of the calendar. Write it as YYYY-MM-DD, such as 2022-12-16.`);
}

/** As on which day a command judges a pack. */
import { localDay } from '../core/local-day.ts';
import { checkedDay } from '../core/pack/checked-day.ts';
import type { PackFiles } from '../core/pack/read/folder.ts';
import { isPartialDate, type PartialDate, precisionOf } from '../core/partial-date.ts';

/** The word that an author writes for the day on which the pack was last checked. */
const CHECKED = 'checked';

/**
 * The day that an author asks for, as `YYYY-MM-DD`: the calendar's where none is asked for, the pack's own for `checked`.
 * Throws an error in plain words for what is neither.
 */
export function judgedDay(files: PackFiles, asked: string | undefined): PartialDate {
  if (asked === undefined) return localDay();
  if (asked === CHECKED) return dayOfBuild(files);
  if (isPartialDate(asked) && precisionOf(asked) === 'day') return asked;
  throw new Error(`--on ${asked} is no day. Write YYYY-MM-DD, or "${CHECKED}" for the day on which the pack was last checked.`);
}

/**
 * A version that could be built once can be built ever after, though a day of review has passed since.
 * A slip that sets a check into the future must not move the clock with it.
 */
export function dayOfBuild(files: PackFiles): PartialDate {
  const [checked, today] = [checkedDay(files), localDay()];
  return checked === null || checked > today ? today : checked;
}

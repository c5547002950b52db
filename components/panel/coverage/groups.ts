/** Reports under the months of their dates, for a list that is read and not searched. */
import type { ListedView } from '../../../core/coverage/view.ts';
import { type PartialDate, precisionOf } from '../../../core/partial-date.ts';

export interface Group {
  /** A month, or a year where no more is known; `null`: without a date. */
  date: PartialDate | null;
  items: ListedView[];
}

/** In the order of the reports, which is by date. */
export function byMonth(items: readonly ListedView[]): Group[] {
  const groups = new Map<PartialDate | null, Group>();
  for (const item of items) {
    const date = monthOf(item.when.date);
    const group = groups.get(date) ?? { date, items: [] };
    group.items.push(item);
    groups.set(date, group);
  }
  return [...groups.values()];
}

function monthOf(date: PartialDate | null): PartialDate | null {
  return date !== null && precisionOf(date) === 'day' ? date.slice(0, 'YYYY-MM'.length) : date;
}

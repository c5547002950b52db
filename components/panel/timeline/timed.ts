/** Events as stretches of time. */
import type { TimelineEvent } from '../../../core/panel/view.ts';
import { firstDay, lastDay, type PartialDate, precisionOf } from '../../../core/partial-date.ts';

export const DAY_MS = 86_400_000;

/** From the first moment of a span to the last, in ms from the epoch (UTC). */
export interface Span {
  from: number;
  to: number;
}

/** What the page has to do with an event: it tells of it, its actors were in it, or neither. */
export type Standing = 'told' | 'page' | 'other';

export interface TimedEvent extends Span {
  event: TimelineEvent;
  /** A single day, drawn as a point. */
  point: boolean;
  /** The days of its beginning and end are known. */
  exact: boolean;
  standing: Standing;
}

/** The days that a date may mean. */
export function spanOf(from: PartialDate, to: PartialDate = from): Span {
  return { from: Date.parse(firstDay(from)), to: Date.parse(lastDay(to)) + DAY_MS };
}

/** By date, as they come; what is undated has no place on a time line. */
export function timed(events: readonly TimelineEvent[]): TimedEvent[] {
  return events.flatMap((event) => {
    const { when, until, ofPage, told } = event;
    if (when.date === null) return [];
    const exact = !when.about && [when.date, until ?? when.date].every((date) => precisionOf(date) === 'day');
    const span = spanOf(when.date, until ?? when.date);
    return [
      {
        event,
        ...span,
        exact,
        point: span.to - span.from <= DAY_MS,
        standing: told ? 'told' : ofPage.length > 0 ? 'page' : 'other',
      },
    ];
  });
}

/** How long from one span to the nearest moment of another; 0 where they meet. */
export function apart(a: Span, b: Span): number {
  return Math.max(0, b.from - a.to, a.from - b.to);
}

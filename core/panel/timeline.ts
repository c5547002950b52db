/** The events of the packs as the time line shows them, told apart by what the page has to do with them. */
import { actorName } from '../card/names.ts';
import { sourceViews, when } from '../card/sources.ts';
import type { Reader } from '../card/view.ts';
import type { CastMember } from '../cast-member.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import type { Actor, Event } from '../pack/schema.ts';
import { wording } from '../pack/wording.ts';
import { firstDay, lastDay, type PartialDate } from '../partial-date.ts';
import type { TimelineEvent, TimelineView } from './view.ts';

/** What is asked of a page that has been described. */
export interface TimedPage {
  cast: readonly CastMember[];
  /** The ids of the events that the page tells of. */
  events: ReadonlySet<string>;
  date: PartialDate | null;
}

/** All events, by date; of two that begin on one day the one that ends first. Names and texts come in the reader's language. */
export function timelineView(index: PackIndex, page: TimedPage, reader: Pick<Reader, 'lang'>): TimelineView {
  const cast = new Set(page.cast.map(({ actor }) => actor));
  const events = [...index.pack.events].sort(byDate);
  return { article: page.date, events: events.map((event) => eventView(index, event, { ...page, cast: cast }, reader)) };
}

function eventView(
  index: PackIndex,
  event: Event,
  page: { cast: ReadonlySet<string>; events: ReadonlySet<string> },
  reader: Pick<Reader, 'lang'>,
): TimelineEvent {
  return {
    event: event.id,
    title: wording(event.title, reader.lang),
    summary: wording(event.summary, reader.lang),
    when: when(event),
    until: event.endDate,
    ofPage: rarestFirst(
      index,
      event.actors.filter((id) => page.cast.has(id)),
    ).map((actor) => actorName(actor, reader)),
    told: page.events.has(event.id),
    sources: sourceViews(index, event.sources),
  };
}

/** Who is in few events says more of this one than who is in all of them. */
function rarestFirst(index: PackIndex, ids: readonly string[]): Actor[] {
  const eventsOf = (id: string) => index.eventsOf.get(id)?.length ?? 0;
  return [...new Set(ids)]
    .sort((a, b) => eventsOf(a) - eventsOf(b) || (a < b ? -1 : 1))
    .flatMap((id) => index.actors.get(id) ?? []);
}

function byDate(a: Event, b: Event): number {
  return compare(firstDay(a.date), firstDay(b.date)) || compare(endOf(a), endOf(b)) || compare(a.id, b.id);
}

function endOf({ date, endDate }: Event): string {
  return lastDay(endDate ?? date);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

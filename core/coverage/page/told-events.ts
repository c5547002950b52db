/** Which events a report tells of that no pack knows: inferred from who is in it and when it was written. */
import { isEverPresent } from '../../pack/at-date/ever-present.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import { perIndex } from '../per-index.ts';
import { daysFrom, type Span, spanOf } from '../span.ts';

/** Where a sixth or so of an event's weight is in the report, it is half sure: whole casts never meet in one report. */
const HALF_SURE_SHARE = 0.15;

/** A week after an event half of the reports on its people are on something else. */
const HALF_SURE_DAYS = 7;

/** What is foretold is told of by fewer: each day before an event counts as so many after it. */
const BEFORE_COUNTS = 2;

/** One actor in common is in many events; two make one. */
const ALONE = 0.6;

/**
 * So sure an event must be to be called the page's. Over the pairs of the first pack's 368 reports (by their declared actors and
 * dates) and the events of the month before, 177 reach it, of which 98 % are declared too; they are 41 % of those declared.
 */
const TOLD = 0.7;

/** Fewer events can't tell who is rare: of three, a pack's main person may be in one. They count as so many. */
const EVENTS_AT_LEAST = 32;

/** An event so many days away, or foretold so many by the count above, is no more than one in twenty sure. */
const DAYS_AT_MOST = 30;

/**
 * The events with how sure each is, from 0 to 1, the surest first: the greater the part of an event's rare actors that the report has
 * and the nearer its date, the surer. Without a date none: people meet again and again.
 */
export function toldEvents(index: PackIndex, actors: readonly string[], date: Span | null): Map<string, number> {
  if (date === null) return new Map();
  const present = new Set(actors);
  const weighed = weighedEvents(index).map((event) => [event.id, sureness(event, present, date)] as const);
  return new Map(weighed.filter(([, sure]) => sure > 0).sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)));
}

/** Those of which it is sure enough to say so, in order. */
export function surely(events: ReadonlyMap<string, number>): string[] {
  return [...events].filter(([, sure]) => sure >= TOLD).map(([event]) => event);
}

interface WeighedEvent {
  id: string;
  span: Span;
  /** What an actor tells of it, in bits: log2 of all events by those of the actor, 0 for who is ever present. */
  bits: ReadonlyMap<string, number>;
  total: number;
}

function sureness({ bits, total, span }: WeighedEvent, present: ReadonlySet<string>, date: Span): number {
  const after = daysFrom(span, date);
  const days = after < 0 ? -BEFORE_COUNTS * after : after;
  if (days > DAYS_AT_MOST) return 0;
  let [here, told] = [0, 0];
  for (const [actor, each] of bits) {
    if (!present.has(actor)) continue;
    here++;
    told += each;
  }
  return here === 0 ? 0 : (1 - 2 ** (-told / total / HALF_SURE_SHARE)) * (here > 1 ? 1 : ALONE) * 2 ** (-days / HALF_SURE_DAYS);
}

const weighedEvents = perIndex((index): readonly WeighedEvent[] =>
  index.pack.events.map(({ id, date, endDate, actors }) => {
    const bits = new Map(actors.map((actor) => [actor, bitsOf(index, actor)] as const).filter(([, each]) => each > 0));
    const total = [...bits.values()].reduce((sum, each) => sum + each, 0);
    return { id, span: spanOf(date, endDate ?? date), bits, total };
  }),
);

function bitsOf(index: PackIndex, id: string): number {
  const actor = index.actors.get(id);
  if (!actor || isEverPresent(actor, index)) return 0;
  return Math.log2(Math.max(index.events.size, EVENTS_AT_LEAST) / (index.eventsOf.get(id)?.length ?? 1));
}

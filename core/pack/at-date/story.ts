/** Which event of an actor tells why it stands in an article: near its date, and shared with others of the page. */
import { daysApart, isLater, isSurelyBefore, type PartialDate } from '../../partial-date.ts';
import type { PackIndex } from '../pack-index.ts';
import type { Event } from '../schema.ts';
import { isEverPresent } from './ever-present.ts';

/** A report is about the last days: two weeks after it an event counts half, after two months a sixteenth. */
const BEFORE_HALF_DAYS = 14;

/** What came later is no reason for the article, but may be what it was heading for: half from the start, and halved each week. */
const AFTER_WEIGHT = 0.5;
const AFTER_HALF_DAYS = 7;

/** Later than three weeks after the article, nobody could have had it in mind. */
const AFTER_MOST_DAYS = 21;

/**
 * In bits: how much a tie must tell, with time taken off. Two who meet in every third event (1.5 bits) share one for a week;
 * where others join them that few events have, for some two months.
 */
const FAINTEST_TIE = 1;

/** In bits: an actor is rare from here on, which is in at most one event of eight. Who is ever present is tied by nobody else. */
const RARE = 3;

/** Fewer events can't tell who is rare: of three, a pack's main person may be in one. They count as so many. */
const EVENTS_AT_LEAST = 32;

/** A place or text of so many events at most names the event: people and bodies meet again and again, whole parliaments too. */
const EVENTS_NAMED = 2;

/** With so many rare actors and so much of its weight on the page, an event that is named so is what the page tells of. */
const RARE_ENOUGH = 2;
const SHARE_ENOUGH = 0.4;

/** An event that the page tells of, whatever its date, counts as one of three months before: fresher ties go first. */
const TOLD_ANYWAY = 1 / 64;

export interface StoryAsk {
  actor: string;
  /** The article's date; `null` where it is unknown. */
  date: PartialDate | null;
  /** The ids of the actors on the page. */
  cast: readonly string[];
}

/** The event with those of the page who took part beside the actor, the rarest first. */
export interface Story {
  event: Event;
  others: string[];
}

/**
 * The event whose tie tells most, or `null`. Who ties is counted in bits: log2 of all events by those of an actor; who is ever present
 * tells nothing. The more of an event is on the page, the likelier it is the one, up to double.
 *
 * Without a date only an event counts that the page tells of by itself: of many meetings of two people nothing says which one is
 * meant, and a wrong reason is worse than none.
 */
export function storyFor(index: PackIndex, { actor, date, cast }: StoryAsk): Story | null {
  const page = new Set([...cast, actor]);
  const least = rarity(index, actor) === 0 ? RARE : FAINTEST_TIE;
  const told = (index.eventsOf.get(actor) ?? [])
    .map((event) => tieOf(index, event, actor, page))
    .map((tie) => ({ tie, near: nearness(tie, date) }))
    .filter(({ tie, near }) => near > 0 && (tie.isTold || tie.bits * near >= least))
    .map(({ tie, near }) => ({ tie, fitness: near * tie.bits * (1 + tie.share) }));
  const [best] = told.sort((a, b) => b.fitness - a.fitness || newestFirst(a.tie.event, b.tie.event));
  return best ? { event: best.tie.event, others: best.tie.others } : null;
}

interface Tie {
  event: Event;
  others: string[];
  /** What those others tell. */
  bits: number;
  /** How much of the event is on the page, from 0 to 1. */
  share: number;
  /** The page tells of the event itself. */
  isTold: boolean;
}

function tieOf(index: PackIndex, event: Event, actor: string, page: ReadonlySet<string>): Tie {
  const all = event.actors.map((id) => ({ id, bits: rarity(index, id) }));
  const here = all.filter(({ id }) => page.has(id)).sort((a, b) => b.bits - a.bits);
  const others = here.filter(({ id }) => id !== actor);
  const share = others.length === 0 ? 0 : sumOf(here) / (sumOf(all) || 1);
  const rare = here.filter(({ bits }) => bits >= RARE);
  const isTold = rare.length >= RARE_ENOUGH && share >= SHARE_ENOUGH && rare.some(({ id }) => namesEvent(index, id));
  return { event, others: others.map(({ id }) => id), bits: sumOf(others), share, isTold };
}

function namesEvent({ actors, eventsOf }: PackIndex, id: string): boolean {
  const kind = actors.get(id)?.kind;
  return (kind === 'place' || kind === 'agreement') && (eventsOf.get(id)?.length ?? 0) <= EVENTS_NAMED;
}

function sumOf(some: readonly { bits: number }[]): number {
  return some.reduce((sum, { bits }) => sum + bits, 0);
}

/** In bits; 0 for who is ever present. */
function rarity(index: PackIndex, id: string): number {
  const actor = index.actors.get(id);
  if (!actor || isEverPresent(actor, index)) return 0;
  return Math.log2(Math.max(index.events.size, EVENTS_AT_LEAST) / (index.eventsOf.get(id)?.length ?? 1));
}

/** From 1 while the event lasts down to 0. */
function nearness({ event, isTold }: Tie, article: PartialDate | null): number {
  const least = isTold ? TOLD_ANYWAY : 0;
  if (article === null) return least;
  if (isLater(event.date, article)) {
    const days = daysApart(event.date, article);
    return days > AFTER_MOST_DAYS ? 0 : AFTER_WEIGHT * 2 ** (-days / AFTER_HALF_DAYS);
  }
  const last = event.endDate ?? event.date;
  const days = isSurelyBefore(last, article) ? daysApart(last, article) : 0;
  return Math.max(least, 2 ** (-days / BEFORE_HALF_DAYS));
}

function newestFirst(a: Event, b: Event): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : 0;
}

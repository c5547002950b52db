/** The stretch of time that the picture shows: where it begins, and how it moves. */
import { apart, DAY_MS, type Span, type TimedEvent } from './timed.ts';

/** A dozen names find room beside each other on a narrow screen, and tell what was going on. */
const NEAREST = 12;

/** A narrower window would show hours, which no date has. */
const LEAST_MS = 7 * DAY_MS;

/** So much of a window stays free before the first event and after the last one, for its name to stand in. */
const ROOM = { before: 0.06, after: 0.14 };

/** Of all time, so much before and after. */
const EDGE = 0.03;

/** A press on a key or a button zooms by this, and moves by this share of the window. */
export const ZOOM_STEP = 1.6;
export const PAN_STEP = 0.25;

/** All events and the article's day, with room around them. */
export function wholeTime(events: readonly Span[], article: Span | null): Span {
  const spans = article ? [...events, article] : events;
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  return roomy({ from, to }, { before: EDGE, after: EDGE });
}

/** Where the picture begins: around the article's day, with its dozen nearest events; all of time where that day is not known. */
export function firstWindow(events: readonly TimedEvent[], article: Span | null): Span {
  const whole = wholeTime(events, article);
  if (!article) return whole;
  const nearest = [...events].sort((a, b) => apart(a, article) - apart(b, article)).slice(0, NEAREST);
  // Of what began long before and was still going on, the nearer end is enough: else a war of years would fill the window.
  const from = Math.min(article.from, ...nearest.filter(({ to }) => to < article.from).map((event) => nearEnd(event, article)));
  const to = Math.max(article.to, ...nearest.filter((event) => event.from > article.to).map((event) => event.from + DAY_MS));
  return within(roomy({ from, to }, ROOM), whole);
}

function nearEnd({ from, to }: Span, article: Span): number {
  return to - from < article.from - to ? from : to - DAY_MS;
}

function roomy({ from, to }: Span, { before, after }: typeof ROOM): Span {
  const length = Math.max(to - from, LEAST_MS);
  const all = length / (1 - before - after);
  return { from: Math.round(from - all * before), to: Math.round(from + length + all * after) };
}

/** `by` above 1 shows less time. `anchor`, a moment, stays where it is. */
export function zoomed(window: Span, by: number, anchor: number, whole: Span): Span {
  const longest = whole.to - whole.from;
  const length = Math.min(Math.max((window.to - window.from) / by, Math.min(LEAST_MS, longest)), longest);
  const share = (anchor - window.from) / (window.to - window.from);
  return within({ from: anchor - length * share, to: anchor + length * (1 - share) }, whole);
}

/** `by` in windows: 0.5 goes on by half of one. */
export function panned(window: Span, by: number, whole: Span): Span {
  const step = (window.to - window.from) * by;
  return within({ from: window.from + step, to: window.to + step }, whole);
}

/** The same stretch of time about a moment. */
export function around(window: Span, moment: number, whole: Span): Span {
  const half = (window.to - window.from) / 2;
  return within({ from: moment - half, to: moment + half }, whole);
}

/** Moved back to where there are events; never longer than all of time. */
export function within(window: Span, whole: Span): Span {
  // Whole ms, so that a window keeps its length however often it is moved.
  const length = Math.round(Math.min(window.to - window.from, whole.to - whole.from));
  const from = Math.round(Math.min(Math.max(window.from, whole.from), whole.to - length));
  return { from, to: from + length };
}

export function meets(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

export function middleOf({ from, to }: Span): number {
  return (from + to) / 2;
}

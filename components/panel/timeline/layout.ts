/** From events and a scale to what stands where; lengths are px along the direction of time, from the epoch. */
import { cutText, type TextWidth } from '../picture/text-width.ts';
import { type Laned, LEAST_BAR, NAME_GAP, type Place, POINT_RADIUS, placeInLanes } from './lanes.ts';
import { apart, type Span, type Standing, type TimedEvent } from './timed.ts';
import { middleOf } from './window.ts';

/** What the page tells of is read first. */
export const WEIGHT: Record<Standing, number> = { told: 700, page: 500, other: 400 };
const RANK: Record<Standing, number> = { told: 0, page: 1, other: 2 };

/** In the usual size of type (13 px): a longer name takes more than it tells. */
const MOST_NAME = 300;

/** On a narrow screen a name takes no more than this share, so that two find room beside each other. */
const NAME_SHARE = 0.7;

/** A bar that takes so much of the picture holds its name, though it be cut: behind it there would be less room. */
const INSIDE_SHARE = 0.35;

export interface Standpoint extends Laned, Place {
  of: TimedEvent;
}

export interface Drawing {
  /** px in a millisecond. */
  scale: number;
  /** Wide enough for the usual type; grows with it. */
  enlarged: number;
  width: number;
  lanes: number;
  article: Span | null;
  measure: TextWidth;
}

export function layOut(events: readonly TimedEvent[], drawing: Drawing): Standpoint[] {
  const { scale, width, enlarged, measure, article } = drawing;
  const most = Math.min(MOST_NAME * enlarged, width * NAME_SHARE);
  const order = rankOrder(events, article);
  const laned = events.map((event, at): Laned => {
    const middle = middleOf(event) * scale;
    const name = Math.min(Math.ceil(measure(event.event.title.text, WEIGHT[event.standing])), most);
    const length = (event.to - event.from) * scale;
    const bar = !event.point && length >= LEAST_BAR;
    return {
      inside: bar && (length >= name + 2 * NAME_GAP || length >= width * INSIDE_SHARE),
      start: bar ? event.from * scale : middle,
      end: bar ? event.to * scale : middle,
      point: !bar,
      name,
      rank: order.get(at) ?? 0,
    };
  });
  const places = placeInLanes(laned, drawing.lanes);
  return events.flatMap((of, at) => {
    const [item, place] = [laned[at], places[at]];
    return item && place ? [{ of, ...item, ...place }] : [];
  });
}

/** By what the page has to do with it, then by nearness to the article; where that has no date, the newest first. */
function rankOrder(events: readonly TimedEvent[], article: Span | null): Map<number, number> {
  const far = ({ from, to }: TimedEvent) => (article ? apart({ from, to }, article) : -from);
  const order = [...events.entries()].sort(([, a], [, b]) => RANK[a.standing] - RANK[b.standing] || far(a) - far(b));
  return new Map(order.map(([at], rank) => [at, rank]));
}

export interface Name {
  /** Where it begins, in px from the beginning of the window. */
  at: number;
  text: string;
  width: number;
}

/**
 * What of a name is in sight. It stands behind its mark or, where it would be cut there and the lane is free before it, before it;
 * that of a long bar goes along with the window.
 */
export function nameOf(point: Standpoint, begins: number, width: number, measure: TextWidth): Name | null {
  if (point.lane === null) return null;
  const weight = WEIGHT[point.of.standing];
  const size = (part: string) => measure(part, weight);
  const whole = point.of.event.title.text;
  const [start, end] = [point.start - begins, point.end - begins];
  const half = point.point ? POINT_RADIUS : 0;
  const cut = (at: number, room: number): Name | null => {
    const text = cutText(whole, room - at, size);
    return text === null ? null : { at, text, width: size(text) };
  };
  if (point.inside) return cut(Math.max(start, 0) + NAME_GAP, Math.min(end, width) - NAME_GAP);
  const behind = cut(end + half + NAME_GAP, Math.min(point.room - begins, width));
  if (behind?.text === whole) return behind;
  const before = cut(Math.max(point.free - begins, 0), start - half - NAME_GAP);
  if (!before || before.width <= (behind?.width ?? 0)) return behind;
  return { ...before, at: start - half - NAME_GAP - before.width };
}

/** Whether its mark lies in the window, in px from its beginning. */
export function isInSight({ start, end }: Standpoint, begins: number, width: number): boolean {
  return end - begins >= 0 && start - begins <= width;
}

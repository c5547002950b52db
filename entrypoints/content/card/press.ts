/** Presses of a mouse, a finger or a pen, told to the card as what they mean: a click, a tap, or a press beside word and card. */
import { contains } from '../paint/hit-test.ts';
import { type Mark, rectsOf } from '../paint/mark.ts';
import { type Point, pointFrom } from '../paint/places.ts';
import { isConnected, isElement, isNode, matches } from '../read/dom.ts';
import type { CardControl } from './card.ts';
import { openOn } from './card-state.ts';
import { TAP_LIMIT_MS, TAP_TOLERANCE_PX } from './timings.ts';

export interface Press {
  down(event: PointerEvent): void;
  up(event: PointerEvent): void;
  /** What began is no tap: the browser has taken it for a scroll, or something under it has moved. */
  cancel(): void;
  /** Where a press has begun that may yet become a tap. */
  place(): Point | null;
}

export interface PressParts {
  card: CardControl;
  /** Our host, while a card is shown. */
  host: HTMLElement;
  markAt(point: Point): Mark | null;
}

/** What acts by itself when it is tapped; a tap there is the page's. */
const ACTS =
  'a[href], button, input, select, textarea, label, summary, audio, video, [role="button"], [role="link"], [role="tab"]';

export function createPress({ card, host, markAt }: PressParts): Press {
  let begun: { point: Point; time: number; id: number } | null = null;

  return {
    down(event) {
      begun = null;
      if (isOn(event, host)) return;
      const point = placeOf(event);
      if (event.isPrimary && event.button === 0) begun = { point, time: event.timeStamp, id: event.pointerId };
      // A finger that comes down may be about to scroll; a mouse button is about to select, drag or click.
      const shown = openOn(card.state());
      const isOnWord = shown !== null && rectsOf(shown).some((rect) => contains(rect, point));
      if (event.pointerType === 'mouse' && !isOnWord) card.send({ type: 'press' });
    },
    up(event) {
      const began = begun;
      begun = null;
      if (!began || began.id !== event.pointerId || isOn(event, host)) return;
      const point = placeOf(event);
      const isTap = event.timeStamp - began.time <= TAP_LIMIT_MS && distance(began.point, point) <= TAP_TOLERANCE_PX;
      if (!isTap || isSelecting(documentOfEvent(event))) return;
      const mark = acts(event) ? null : markAt(point);
      if (event.pointerType !== 'mouse') card.send({ type: 'tap', mark }, point);
      else if (mark) card.send({ type: 'click', mark }, point);
    },
    cancel() {
      begun = null;
    },
    place: () => begun?.point ?? null,
  };
}

/** In the window of the page. */
export function placeOf(event: PointerEvent, inside = documentOfEvent(event)): Point {
  return pointFrom(inside, { x: event.clientX, y: event.clientY });
}

/** The document in whose window something has happened. */
export function documentOfEvent({ view }: UIEvent): Document | null {
  return view?.document ?? null;
}

export function isOn(event: Event, host: HTMLElement): boolean {
  return host.isConnected && event.composedPath().includes(host);
}

export function isSelecting(document: Document | null): boolean {
  return document !== null && isConnected(document) && document.getSelection()?.isCollapsed === false;
}

/** In CSS pixels. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function acts(event: Event): boolean {
  return event.composedPath().some((target) => isNode(target) && isElement(target) && matches(target, ACTS));
}

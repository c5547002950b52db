/**
 * What the pointer does, told to the card: it is on a name, it left, it taps. One listener of a kind on the window, all passive,
 * looked at once a frame, with the cheap refusals first.
 */

import { contains, type Point } from '../paint/hit-test.ts';
import { type Mark, rectsOf } from '../paint/mark.ts';
import { isAround, isElement, matches } from '../read/dom.ts';
import type { CardControl } from './card.tsx';
import { CLOSE_DELAY_MS, REST_TOLERANCE_PX, SCROLL_SETTLE_MS, TAP_LIMIT_MS, TAP_TOLERANCE_PX } from './timings.ts';
import { isOnTheWay } from './wedge.ts';

export interface PointerParts {
  document: Document;
  card: CardControl;
  /** Our host, while a card is shown. */
  host: HTMLElement;
  markAt(point: Point): Mark | null;
  /** Something has scrolled, not long ago. */
  onScrolled(): void;
  signal: AbortSignal;
}

/** What acts by itself when it is tapped; a tap there is the page's. */
const ACTS =
  'a[href], button, input, select, textarea, label, summary, audio, video, [role="button"], [role="link"], [role="tab"]';

export function listenToPointer({ document, card, host, markAt, onScrolled, signal }: PointerParts): void {
  const window = document.defaultView;
  if (!window) return;
  let last: { point: Point; onHost: boolean; pressed: boolean } | null = null;
  let frame = 0;
  /** Where the pointer came to the name it is on. */
  let arrived: { mark: Mark; point: Point } | null = null;
  let left: Point | null = null;
  let press: { point: Point; time: number; id: number } | null = null;
  let movedSinceScroll = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let following: ReturnType<typeof setTimeout> | undefined;
  let lookingAgain: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    frame = 0;
    clearTimeout(lookingAgain);
    if (!last) return;
    const { point, onHost, pressed } = last;
    if (onHost) return card.send({ type: 'card' });
    const mark = pressed || settling !== undefined || isSelecting(document) ? null : markAt(point);
    const toward = isTowardCard(point);
    if (!mark || (toward && mark !== shownMark(card))) {
      arrived = null;
      card.send({ type: 'off', toward });
      // A name on the way is passed over; when the card has gone and the pointer still rests there, it is meant.
      if (mark) lookingAgain = setTimeout(lookSoon, CLOSE_DELAY_MS);
      return;
    }
    left = point;
    const moved = arrived?.mark === mark && distance(arrived.point, point) > REST_TOLERANCE_PX;
    if (arrived?.mark !== mark || moved) arrived = { mark, point };
    card.send({ type: 'over', mark, moved }, point);
  };
  const isTowardCard = (point: Point) => {
    const { mode } = card.state();
    return left !== null && (mode === 'open' || mode === 'closing') && isOnTheWay(left, point, host.getBoundingClientRect());
  };
  /** The page has moved under a pointer that rests: no card opens by that, but one may be left behind. */
  const closeIfLeft = () => {
    const state = card.state();
    if (state.mode !== 'open' || state.by !== 'hover' || !last || last.onHost) return;
    if (markAt(last.point) !== state.mark) card.send({ type: 'off', toward: false });
  };
  const lookSoon = () => {
    if (frame === 0) frame = window.requestAnimationFrame(look);
  };

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    // A page that scrolls under a pointer at rest moves it in name only.
    if (last && distance(last.point, point) === 0) return;
    last = { point, onHost: isOn(event, host), pressed: event.buttons !== 0 };
    movedSinceScroll = true;
    lookSoon();
  };
  const onLeave = (event: PointerEvent) => {
    if (!event.isTrusted || event.relatedTarget !== null || event.pointerType === 'touch') return;
    last = null;
    card.send({ type: 'off', toward: false });
  };
  const onDown = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    press = null;
    if (last) last.pressed = true;
    if (isOn(event, host)) return;
    const point = { x: event.clientX, y: event.clientY };
    if (event.isPrimary && event.button === 0) press = { point, time: event.timeStamp, id: event.pointerId };
    // A finger that comes down may be about to scroll; a mouse button is about to select, drag or click.
    const shown = shownMark(card);
    if (event.pointerType !== 'touch' && !(shown && rectsOf(shown).some((rect) => contains(rect, point))))
      card.send({ type: 'dismiss' });
  };
  const onUp = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    const began = press;
    press = null;
    if (last) last.pressed = false;
    if (!began || began.id !== event.pointerId || isOn(event, host)) return;
    const point = { x: event.clientX, y: event.clientY };
    const isTap = event.timeStamp - began.time <= TAP_LIMIT_MS && distance(began.point, point) <= TAP_TOLERANCE_PX;
    if (isTap && !isSelecting(document)) card.send({ type: 'tap', mark: acts(event) ? null : markAt(point) }, point);
  };
  /** Whether a scroller moves what is under a point: tickers elsewhere scroll for ever. */
  const moves = (scroller: Node, at: Point) => isAround(scroller, document.elementFromPoint(at.x, at.y));
  const onScroll = ({ isTrusted, target }: Event) => {
    if (!isTrusted || !(target instanceof Node)) return;
    following ??= setTimeout(() => {
      following = undefined;
      onScrolled();
    }, SCROLL_SETTLE_MS);
    if (press && moves(target, press.point)) press = null;
    if (!last || !moves(target, last.point)) return;
    movedSinceScroll = false;
    if (card.state().mode === 'waiting') card.send({ type: 'dismiss' });
    clearTimeout(settling);
    settling = setTimeout(() => {
      settling = undefined;
      if (movedSinceScroll) lookSoon();
      else closeIfLeft();
    }, SCROLL_SETTLE_MS);
  };

  const onCancel = ({ isTrusted }: PointerEvent) => {
    if (isTrusted) press = null;
  };

  const options = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', onMove, options);
  window.addEventListener('pointerout', onLeave, options);
  window.addEventListener('pointerdown', onDown, options);
  window.addEventListener('pointerup', onUp, options);
  window.addEventListener('pointercancel', onCancel, options);
  window.addEventListener('scroll', onScroll, options);
  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame);
    clearTimeout(settling);
    clearTimeout(following);
    clearTimeout(lookingAgain);
  });
}

function shownMark(card: CardControl): Mark | null {
  const state = card.state();
  return state.mode === 'open' || state.mode === 'closing' ? state.mark : null;
}

function isOn(event: Event, host: HTMLElement): boolean {
  return event.composedPath().includes(host);
}

function acts(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Node && isElement(target) && matches(target, ACTS));
}

function isSelecting(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/**
 * What the pointer does, told to the card: it is on a name, it left, it taps. One listener of a kind on each window, all passive,
 * looked at once a frame, with the cheap refusals first.
 */

import type { Opening } from '../../../core/settings.ts';
import { elementAt } from '../paint/hit-test.ts';
import type { Mark } from '../paint/mark.ts';
import type { Point } from '../paint/places.ts';
import { isAround, isNode } from '../read/dom.ts';
import type { Windows } from '../windows.ts';
import { openOn } from './card-state.ts';
import { createPress, distance, documentOfEvent, isOn, isSelecting, type PressParts, placeOf } from './press.ts';
import type { Subject } from './subject.ts';
import { CLOSE_DELAY_MS, REST_TOLERANCE_PX, SCROLL_SETTLE_MS } from './timings.ts';
import { isOnTheWay } from './wedge.ts';

export interface PointerParts extends PressParts {
  document: Document;
  windows: Windows;
  /** A key without which no card opens by hover. */
  openingKey: Opening['key'];
  /** Something has scrolled, not long ago. */
  onScrolled(): void;
  signal: AbortSignal;
}

/** Where the pointer was seen last. */
interface Seen {
  point: Point;
  /** The document in whose window that was. */
  inside: Document | null;
  onHost: boolean;
  pressed: boolean;
  /** The key is held without which no card opens, or none is needed. */
  keyed: boolean;
}

export function listenToPointer(parts: PointerParts): void {
  const { document, windows, card, openingKey, host, markAt, signal } = parts;
  const window = document.defaultView;
  if (!window) return;
  const press = createPress(parts);
  let last: Seen | null = null;
  let frame = 0;
  /** Tells one frame from another; a page may hide its document's own behind a picture of that name. */
  const timeline = new DocumentTimeline();
  /** The time of the frame in which the pointer was looked at last. */
  let looked: CSSNumberish | null = null;
  /** Where the pointer came to the name it is on. */
  let arrived: { mark: Mark; point: Point } | null = null;
  let left: Point | null = null;
  let movedSinceScroll = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let following: ReturnType<typeof setTimeout> | undefined;
  let lookingAgain: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    forgetLook();
    looked = timeline.currentTime;
    if (!last) return;
    const { point, onHost } = last;
    if (onHost) {
      // Whoever comes out of the card again is on no way to it.
      left = null;
      return card.send({ type: 'card' });
    }
    const shown = openOn(card.state());
    const mark = settling === undefined ? meant(last, shown) : null;
    const toward = isTowardCard(point);
    if (!mark || (toward && mark !== shown)) {
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
  /** The name on which the pointer means to rest. Where a key opens cards, the one that is open needs none to stay. */
  const meant = ({ point, inside, pressed, keyed }: Seen, shown: Subject | null) => {
    if (pressed || !(keyed || shown)) return null;
    const mark = markAt(point);
    if (mark === null || isSelecting(inside)) return null;
    return keyed || mark === shown ? mark : null;
  };
  const isTowardCard = (point: Point) =>
    left !== null && openOn(card.state()) !== null && isOnTheWay(left, point, host.getBoundingClientRect());
  /** The page has moved under a pointer that rests: no card opens by that, but one may be left behind. */
  const closeIfLeft = () => {
    const state = card.state();
    if (state.is !== 'hovered' || !last || last.onHost) return;
    if (markAt(last.point) !== state.mark) card.send({ type: 'off', toward: false });
  };
  const forgetLook = () => {
    // The timer is seldom there, and to end none has its price too.
    if (frame !== 0) window.cancelAnimationFrame(frame);
    if (lookingAgain !== undefined) clearTimeout(lookingAgain);
    frame = 0;
    lookingAgain = undefined;
  };
  const lookSoon = () => {
    if (frame !== 0) return;
    frame = window.requestAnimationFrame(() => {
      frame = 0;
      lookOnce();
    });
  };
  /**
   * Browsers tell of a pointer that moves at the beginning of a frame, with the layout of the last one still good: to look then is half
   * the work of asking for a call later in it. What a frame has more of them waits for the next.
   */
  const lookOnce = () => {
    if (timeline.currentTime === looked) lookSoon();
    else look();
  };

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const inside = documentOfEvent(event);
    const point = placeOf(event, inside);
    // A page that scrolls under a pointer at rest moves it in name only.
    if (last && distance(last.point, point) === 0) return;
    const keyed = openingKey === null || event.getModifierState(openingKey);
    last = { point, inside, onHost: isOn(event, host), pressed: event.buttons !== 0, keyed };
    movedSinceScroll = true;
    lookOnce();
  };
  const onLeave = (event: PointerEvent) => {
    if (!event.isTrusted || event.relatedTarget !== null || event.pointerType === 'touch') return;
    last = null;
    card.send({ type: 'off', toward: false });
  };
  const onPress = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    if (last) last.pressed = event.type === 'pointerdown';
    if (event.type === 'pointerdown') press.down(event);
    else press.up(event);
  };
  const onCancel = ({ isTrusted }: PointerEvent) => {
    if (isTrusted) press.cancel();
  };
  /** Whether a scroller moves what is under a point: tickers elsewhere scroll for ever. */
  const moves = (scroller: Node, at: Point) => isAround(scroller, elementAt(document, at));
  const onScroll = ({ isTrusted, target }: Event) => {
    if (!isTrusted || !isNode(target)) return;
    following ??= setTimeout(() => {
      following = undefined;
      parts.onScrolled();
    }, SCROLL_SETTLE_MS);
    const pressed = press.place();
    if (pressed && moves(target, pressed)) press.cancel();
    if (!last || !moves(target, last.point)) return;
    movedSinceScroll = false;
    if (card.state().is === 'waiting') card.send({ type: 'dismiss' });
    clearTimeout(settling);
    settling = setTimeout(() => {
      settling = undefined;
      if (movedSinceScroll) lookSoon();
      else closeIfLeft();
    }, SCROLL_SETTLE_MS);
  };
  /** A pointer that rests opens the card when the key goes down; with another key it is a shortcut, and means no card. */
  const onKey = ({ isTrusted, type, key, repeat }: KeyboardEvent) => {
    if (!isTrusted || repeat || !last) return;
    last.keyed = type === 'keydown' && key === openingKey;
    lookSoon();
  };

  const options = { passive: true };
  windows.listen('pointermove', onMove, options);
  windows.listen('pointerout', onLeave, options);
  windows.listen('pointerdown', onPress, options);
  windows.listen('pointerup', onPress, options);
  windows.listen('pointercancel', onCancel, options);
  windows.listen('scroll', onScroll, options);
  if (openingKey !== null) {
    windows.listen('keydown', onKey, options);
    windows.listen('keyup', onKey, options);
  }
  signal.addEventListener('abort', () => {
    forgetLook();
    clearTimeout(settling);
    clearTimeout(following);
  });
}

/** Where the card stands: beside the line that the pointer is on, never over the word, always inside the window. */
import {
  autoUpdate,
  computePosition,
  hide,
  type MiddlewareData,
  type MiddlewareState,
  offset,
  type Placement,
  type Platform,
  platform,
  type Rect,
  shift,
} from '@floating-ui/dom';
import { contains } from '../paint/hit-test.ts';
import { type Anchor, elementOf, liveRange, rectsOf } from '../paint/mark.ts';
import { outOf, type Point } from '../paint/places.ts';
import { documentOf, frameOf, isElement, localNameOf, parentOf } from '../read/dom.ts';
import { CARD_GAP_PX, CARD_MARGIN_PX } from './timings.ts';

/** Room for most cards; with as much below the line, the card stands there. */
const WANTED_ROOM_PX = 360;

/** Room for a name and two or three lines more. A card with less turns to the other side of its word, if there is more there. */
const LEAST_ROOM_PX = 120;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Keeps `host` beside a text while the page scrolls and lays itself out anew; returns what ends that.
 * `at` is the pointer's place, which chooses the line of a name broken over two. `onLost` is called when the text is out of sight: a
 * card that stays even so stands at the window's edge. A text without a place has its card at the window's upper edge.
 */
export function follow(anchor: Anchor, host: HTMLElement, at: Point | null, onLost: () => void): () => void {
  const element = elementOf(anchor);
  if (!element) return standAtTop(host);
  const line = lineAt(anchor, at);
  const reference = {
    getBoundingClientRect: () => boxOf(rectsOf(anchor), line),
    // The library walks up by plain properties, which a form's fields may stand before: there the window alone is followed.
    ...(isInForm(element) ? {} : { contextElement: element }),
  };
  let placement: Placement | null = null;
  let gone = false;
  const place = async () => {
    // Text that was taken away has no place; whether other text stands for it, the watcher tells.
    if (!liveRange(anchor)) return;
    placement = setMeasures(host, reference.getBoundingClientRect(), placement, gone);
    const { x, y, middlewareData } = await computePosition(reference, host, {
      platform: WINDOW,
      strategy: 'fixed',
      placement,
      middleware: [offset(CARD_GAP_PX), shift({ padding: CARD_MARGIN_PX }), hide(), AT_THE_EDGE],
    });
    if (isGone(middlewareData)) onLost();
    if (isGone(middlewareData) !== gone) {
      gone = !gone;
      return place();
    }
    setPlace(host, x, y);
  };
  return autoUpdate(reference, host, place);
}

/** Tells a host how large a card may be beside a text, before it is shown: told afterwards, all in it would have its style worked out twice. */
export function makeRoom(anchor: Anchor, host: HTMLElement, at: Point | null): void {
  if (elementOf(anchor)) setMeasures(host, boxOf(rectsOf(anchor), lineAt(anchor, at)), null, false);
  else setWhole(host);
}

/**
 * The host is in the top layer, so all places are places in the window. The library would take a document element that is centred,
 * moved or written in vertical lines for one with a scroll bar on its left.
 */
const WINDOW: Platform = {
  ...platform,
  getElementRects: ({ reference, floating: { offsetWidth: width, offsetHeight: height } }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, width, height },
  }),
  convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => rect,
  /** The library knows where a text is in sight in the window of its frame alone. */
  async getClippingRect(asked) {
    const clip = await platform.getClippingRect.call(this, asked);
    const document = documentOf(asked.element);
    const frame = document && frameOf(document);
    if (!frame) return clip;
    const around = await this.getClippingRect({ ...asked, element: frame });
    return common(outOf(frame, clip), around);
  },
};

/** A card whose word has gone stays in the window, where there is nothing left to cover. */
const AT_THE_EDGE = {
  name: 'atTheEdge',
  fn({ y, rects, middlewareData, elements }: MiddlewareState) {
    if (!isGone(middlewareData)) return {};
    const lowest = CARD_MARGIN_PX + wholeHeight(windowOf(elements.floating)) - rects.floating.height;
    return { y: Math.max(CARD_MARGIN_PX, Math.min(y, lowest)) };
  },
};

function common(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return { x, y, width: Math.min(a.x + a.width, b.x + b.width) - x, height: Math.min(a.y + a.height, b.y + b.height) - y };
}

function isGone({ hide }: MiddlewareData): boolean {
  return hide?.referenceHidden === true;
}

/** What a card may take of the window's height. */
function wholeHeight({ top, bottom }: Box): number {
  return bottom - top - 2 * CARD_MARGIN_PX;
}

/** What is seen of the page: without scroll bars, and in quirks mode too. */
function windowOf({ ownerDocument }: HTMLElement): Box {
  const { visualViewport } = ownerDocument.defaultView ?? {};
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport ?? NO_WINDOW;
  return { left, top, right: left + width, bottom: top + height };
}

/** Of a document that is shown nowhere. */
const NO_WINDOW = { offsetLeft: 0, offsetTop: 0, width: 0, height: 0 };

/** The line of a text that a point is on; the first where there is no such. */
function lineAt(anchor: Anchor, at: Point | null): number {
  return Math.max(
    0,
    rectsOf(anchor).findIndex((rect) => at !== null && contains(rect, at)),
  );
}

/** As high as the lines of a text, so that none is covered, and as wide as the one that is meant. */
function boxOf(rects: readonly DOMRect[], line: number): DOMRect {
  const meant = rects[line] ?? rects[0];
  if (!meant) return new DOMRect();
  let { top, bottom } = meant;
  // Where a text goes on in the next column, it does so further up; its parts there are far away.
  for (const rect of rects.slice(line + 1)) {
    if (rect.bottom < bottom) break;
    bottom = rect.bottom;
  }
  for (const rect of rects.slice(0, line).reverse()) {
    if (rect.top > top) break;
    top = rect.top;
  }
  return new DOMRect(meant.left, top, meant.width, bottom - top);
}

function standAtTop(host: HTMLElement): () => void {
  const window = host.ownerDocument.defaultView;
  const place = () => {
    setWhole(host);
    const { left, right, top } = windowOf(host);
    setPlace(host, Math.max(left, (left + right - host.offsetWidth) / 2), top + CARD_MARGIN_PX);
  };
  place();
  window?.addEventListener('resize', place);
  return () => window?.removeEventListener('resize', place);
}

/** How large the card may be beside its word, on the side on which it stands then; one whose word has gone has the whole window. */
function setMeasures(host: HTMLElement, word: Box, before: Placement | null, gone: boolean): Placement {
  setBreadth(host);
  const window = windowOf(host);
  const { at, height } = sideFor(word, window, host.offsetWidth, before);
  setRoom(host, gone ? wholeHeight(window) : height);
  return at;
}

function setWhole(host: HTMLElement): void {
  setBreadth(host);
  setRoom(host, wholeHeight(windowOf(host)));
}

function setRoom(host: HTMLElement, height: number): void {
  setLength(host, '--card-room', height);
}

function setBreadth(host: HTMLElement): void {
  const { left, right } = windowOf(host);
  setLength(host, '--card-breadth', right - left - 2 * CARD_MARGIN_PX);
}

/** The whole card inherits it, so it is not written where it stands already. */
function setLength(host: HTMLElement, property: string, length: number): void {
  const value = `${Math.floor(length)}px`;
  if (host.style.getPropertyValue(property) !== value) host.style.setProperty(property, value);
}

function setPlace(host: HTMLElement, x: number, y: number): void {
  host.style.setProperty('left', `${Math.round(x)}px`, 'important');
  host.style.setProperty('top', `${Math.round(y)}px`, 'important');
}

function isInForm(element: Element): boolean {
  for (let at: Node | null = element; at; at = parentOf(at)) if (isElement(at) && localNameOf(at) === 'form') return true;
  return false;
}

/** A side of a word on which a card may stand. */
interface Side {
  at: Placement;
  /** From the word to the window's edge, and how much of that a card needs. */
  room: number;
  least: number;
  /** Of the highest card that stands there. */
  height: number;
}

/**
 * Below the word, or above it; beside it only where it fills the window's height. A card that has a side keeps it while there is room:
 * one that changed sides when its content arrives would run from the pointer.
 */
function sideFor(word: Box, window: Box, breadth: number, side: Placement | null): Side {
  const around = CARD_GAP_PX + CARD_MARGIN_PX;
  const upright = (at: Placement, room: number): Side => ({ at, room, least: LEAST_ROOM_PX, height: room - around });
  const beside = (at: Placement, room: number): Side => ({ at, room, least: breadth + around, height: wholeHeight(window) });
  const below = upright('bottom-start', window.bottom - word.bottom);
  const above = upright('top-start', word.top - window.top);
  const right = beside('right-start', window.right - word.right);
  const left = beside('left-start', word.left - window.left);
  const best = below.room >= WANTED_ROOM_PX || below.room >= above.room ? below : above;
  const kept = [below, above, right, left].find(({ at }) => at === side) ?? best;
  return [kept, best, right, left].find(({ room, least }) => room >= least) ?? best;
}

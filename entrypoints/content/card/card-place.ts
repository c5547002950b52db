/** Where the card stands: beside the line that the pointer is on, never over the word, always inside the window. */
import {
  autoUpdate,
  computePosition,
  hide,
  type MiddlewareData,
  type MiddlewareState,
  offset,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';
import { contains, type Point } from '../paint/hit-test.ts';
import { type Anchor, elementOf, liveRange, rectsOf } from '../paint/mark.ts';
import { isElement, localNameOf, parentOf } from '../read/dom.ts';
import { CARD_GAP_PX, CARD_MARGIN_PX } from './timings.ts';

/** Room for most cards; with as much below the line, the card stands there. */
const WANTED_ROOM_PX = 360;

/**
 * Keeps `host` beside a text while the page scrolls and lays itself out anew; returns what ends that.
 * `at` is the pointer's place, which chooses the line of a name broken over two. `onLost` is called when the text is out of sight: a
 * card that stays even so stands at the window's edge. A text without a place has its card at the window's upper edge.
 */
export function follow(anchor: Anchor, host: HTMLElement, at: Point | null, onLost: () => void): () => void {
  const element = elementOf(anchor);
  if (!element) return standAtTop(host);
  const reference = {
    getBoundingClientRect: () => boxOf(rectsOf(anchor), at),
    // The library walks up by plain properties, which a form's fields may stand before: there the window alone is followed.
    ...(isInForm(element) ? {} : { contextElement: element }),
  };
  // Chosen once: a card that changes sides when its content arrives would run from the pointer.
  const placement = sideWithRoom(rectsOf(anchor), host.ownerDocument.documentElement.clientHeight);
  const place = async () => {
    // Text that was taken away has no place; whether other text stands for it, the watcher tells.
    if (!liveRange(anchor)) return;
    const { x, y, middlewareData } = await computePosition(reference, host, {
      strategy: 'fixed',
      placement,
      middleware: [
        offset(CARD_GAP_PX),
        shift({ padding: CARD_MARGIN_PX }),
        hide(),
        size({
          padding: CARD_MARGIN_PX,
          apply: ({ availableHeight, middlewareData }) =>
            setRoom(host, isGone(middlewareData) ? wholeHeight(host) : availableHeight),
        }),
        AT_THE_EDGE,
      ],
    });
    if (isGone(middlewareData)) onLost();
    setPlace(host, x, y);
  };
  return autoUpdate(reference, host, place);
}

/** A card whose word has gone stays in the window, where there is nothing left to cover. */
const AT_THE_EDGE = {
  name: 'atTheEdge',
  fn({ y, rects, middlewareData, elements }: MiddlewareState) {
    if (!isGone(middlewareData)) return {};
    const lowest = CARD_MARGIN_PX + wholeHeight(elements.floating) - rects.floating.height;
    return { y: Math.max(CARD_MARGIN_PX, Math.min(y, lowest)) };
  },
};

function isGone({ hide }: MiddlewareData): boolean {
  return hide?.referenceHidden === true;
}

/** What a card may take of the window's height. */
function wholeHeight(host: HTMLElement): number {
  return host.ownerDocument.documentElement.clientHeight - 2 * CARD_MARGIN_PX;
}

/** As high as all lines of a text, so that none is covered, and as wide as the one that is meant. */
function boxOf(rects: readonly DOMRect[], at: Point | null): DOMRect {
  const [first] = rects;
  const last = rects.at(-1);
  if (!first || !last) return new DOMRect();
  const line = (at && rects.find((rect) => contains(rect, at))) ?? first;
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(line.left, top, line.width, bottom - top);
}

function standAtTop(host: HTMLElement): () => void {
  const window = host.ownerDocument.defaultView;
  const place = () => {
    const { clientWidth } = host.ownerDocument.documentElement;
    setRoom(host, wholeHeight(host));
    setPlace(host, Math.max(0, (clientWidth - host.offsetWidth) / 2), CARD_MARGIN_PX);
  };
  place();
  window?.addEventListener('resize', place);
  return () => window?.removeEventListener('resize', place);
}

function setRoom(host: HTMLElement, height: number): void {
  host.style.setProperty('--card-room', `${Math.floor(height)}px`);
}

function setPlace(host: HTMLElement, x: number, y: number): void {
  host.style.setProperty('left', `${Math.round(x)}px`, 'important');
  host.style.setProperty('top', `${Math.round(y)}px`, 'important');
}

function isInForm(element: Element): boolean {
  for (let at: Node | null = element; at; at = parentOf(at)) if (isElement(at) && localNameOf(at) === 'form') return true;
  return false;
}

function sideWithRoom(rects: readonly DOMRect[], windowHeight: number): Placement {
  const above = rects[0]?.top ?? 0;
  const below = windowHeight - (rects.at(-1)?.bottom ?? 0);
  return below >= WANTED_ROOM_PX || below >= above ? 'bottom-start' : 'top-start';
}

/** Where the card stands: beside the line that the pointer is on, never over the word, always inside the window. */
import { autoUpdate, computePosition, hide, inline, offset, type Placement, shift, size } from '@floating-ui/dom';
import type { Point } from '../paint/hit-test.ts';
import { elementOf, liveRange, type Mark, rectsOf } from '../paint/mark.ts';
import { isElement, localNameOf, parentOf } from '../read/dom.ts';
import { CARD_GAP_PX, CARD_MARGIN_PX } from './timings.ts';

/** Room for most cards; with as much below the line, the card stands there. */
const WANTED_ROOM_PX = 360;

/**
 * Keeps `host` beside the mark while the page scrolls and lays itself out anew; returns what ends that.
 * `at` is the pointer's place, which chooses the line of a name broken over two. `onLost` is called when the mark has scrolled out of sight.
 */
export function follow(mark: Mark, host: HTMLElement, at: Point | null, onLost: () => void): () => void {
  const element = elementOf(mark);
  if (!element) return () => {};
  const anchor = {
    getBoundingClientRect: () => liveRange(mark)?.getBoundingClientRect() ?? new DOMRect(),
    getClientRects: () => rectsOf(mark),
    // The library walks up by plain properties, which a form's fields may stand before: there the window alone is followed.
    ...(isInForm(element) ? {} : { contextElement: element }),
  };
  // Chosen once: a card that changes sides when its content arrives would run from the pointer.
  const placement = sideWithRoom(rectsOf(mark), host.ownerDocument.documentElement.clientHeight);
  const place = async () => {
    // Text that was taken away has no place; whether other text stands for it, the watcher tells.
    if (!liveRange(mark)) return;
    const { x, y, middlewareData } = await computePosition(anchor, host, {
      strategy: 'fixed',
      placement,
      middleware: [
        inline(at ? { x: at.x, y: at.y } : {}),
        offset(CARD_GAP_PX),
        shift({ padding: CARD_MARGIN_PX }),
        size({
          padding: CARD_MARGIN_PX,
          apply: ({ availableHeight }) => host.style.setProperty('--card-room', `${Math.floor(availableHeight)}px`),
        }),
        hide(),
      ],
    });
    if (middlewareData.hide?.referenceHidden) onLost();
    host.style.setProperty('left', `${Math.round(x)}px`, 'important');
    host.style.setProperty('top', `${Math.round(y)}px`, 'important');
  };
  return autoUpdate(anchor, host, place);
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

/** Wheel, pointer and fingers over the picture. What they don't mean for it stays the page's: a plain wheel and an upright stroke scroll. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Moves } from './use-window.ts';

/** A pointer that has moved less, in px, meant to click. */
const DRAG_PX = 4;

/** A turn of a wheel that moves a page by so many px doubles the zoom; a pinch on a touch pad comes as a wheel with Ctrl. */
const WHEEL_PX_A_DOUBLING = 240;

/** What a browser means by a line of a wheel that counts in lines, in px. */
const LINE_PX = 16;

interface Setting {
  width: number;
  rtl: boolean;
  moves: Moves;
  /** The moment at a distance, in px, from the left edge. */
  momentAt: (x: number) => number;
}

export function useGestures(ref: RefObject<SVGSVGElement | null>, setting: RefObject<Setting>): void {
  useEffect(() => {
    const picture = ref.current;
    if (!picture) return;
    const stop = new AbortController();
    const { signal } = stop;
    const drag = dragging(picture, setting);
    // Preact can't ask for a listener that may keep the page from scrolling.
    picture.addEventListener('wheel', (event) => onWheel(event, picture, setting), { passive: false, signal });
    picture.addEventListener('pointerdown', drag.down, { signal });
    picture.addEventListener('pointermove', drag.move, { signal });
    for (const end of ['pointerup', 'pointercancel'] as const) picture.addEventListener(end, drag.up, { signal });
    return () => stop.abort();
  }, [ref, setting]);
}

function onWheel(event: WheelEvent, picture: Element, { current }: RefObject<Setting>): void {
  if (!current) return;
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
  const [x, y] = [event.deltaX * unit, event.deltaY * unit];
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    current.moves.zoomBy(2 ** (-y / WHEEL_PX_A_DOUBLING), current.momentAt(placeIn(picture, event.clientX)));
  } else if (event.shiftKey || Math.abs(x) > Math.abs(y)) {
    event.preventDefault();
    // Browsers turn the wheel sideways for Shift, but not all of them.
    pan(current, x === 0 ? y : x);
  }
}

/** By so many px to the right; where time runs to the left, that is back. */
function pan({ width, rtl, moves }: Setting, px: number): void {
  moves.panBy(((rtl ? -1 : 1) * px) / width);
}

function placeIn(picture: Element, clientX: number): number {
  return clientX - picture.getBoundingClientRect().left;
}

/** One pointer moves the picture, two zoom it. */
function dragging(picture: SVGSVGElement, setting: RefObject<Setting>) {
  const held = new Map<number, { began: number; x: number; moved: boolean }>();
  const spread = () => {
    const [a, b] = [...held.values()];
    return a && b ? { apart: Math.max(Math.abs(a.x - b.x), 1), middle: (a.x + b.x) / 2 } : null;
  };
  return {
    down(event: PointerEvent) {
      if (event.button !== 0) return;
      held.set(event.pointerId, { began: event.clientX, x: event.clientX, moved: false });
    },
    move(event: PointerEvent) {
      const pointer = held.get(event.pointerId);
      if (!pointer || !setting.current) return;
      if (!pointer.moved && Math.abs(event.clientX - pointer.began) < DRAG_PX) return;
      if (!pointer.moved) {
        pointer.moved = true;
        // From now on the pointer's click is none.
        picture.setPointerCapture(event.pointerId);
      }
      const before = spread();
      const by = event.clientX - pointer.x;
      pointer.x = event.clientX;
      const after = spread();
      if (before && after) {
        const { moves, momentAt } = setting.current;
        moves.zoomBy(after.apart / before.apart, momentAt(placeIn(picture, after.middle)));
      } else pan(setting.current, -by);
    },
    up(event: PointerEvent) {
      held.delete(event.pointerId);
    },
  };
}

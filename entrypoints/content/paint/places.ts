/**
 * Places in a frame as places in the window of the page, in which cards stand and pointers are. A frame that is turned or skewed is taken
 * for the box around it.
 */
import { documentOf, frameOf } from '../read/dom.ts';

export interface Point {
  x: number;
  y: number;
}

interface Box extends Point {
  width: number;
  height: number;
}

/** A place in a frame's window is a place in the window around it: `left + x · across`, `top + y · down`. */
interface Lie {
  left: number;
  top: number;
  across: number;
  down: number;
}

/** A box in a document's window as it lies in the window of `outer`, the page's own where that is left out. */
export function boxFrom(document: Document | null, rect: DOMRect, outer = globalThis.document): DOMRect {
  const frame = document === null || document === outer ? null : frameOf(document);
  return frame ? boxFrom(documentOf(frame), outOf(frame, rect), outer) : rect;
}

export function pointFrom(document: Document | null, point: Point): Point {
  if (document === globalThis.document) return point;
  const { x, y } = boxFrom(document, new DOMRect(point.x, point.y, 0, 0));
  return { x, y };
}

/** A box in a frame's window, in the window around it. */
export function outOf(frame: HTMLIFrameElement, { x, y, width, height }: Box): DOMRect {
  const { left, top, across, down } = lieOf(frame);
  return new DOMRect(left + x * across, top + y * down, width * across, height * down);
}

/** A point in the window around a frame, in the frame's own. */
export function into(frame: HTMLIFrameElement, { x, y }: Point): Point {
  const { left, top, across, down } = lieOf(frame);
  return { x: (x - left) / across, y: (y - top) / down };
}

function lieOf(frame: HTMLIFrameElement): Lie {
  const box = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  // By transforms and zoom.
  const across = box.width / frame.offsetWidth || 1;
  const down = box.height / frame.offsetHeight || 1;
  return {
    left: box.left + (frame.clientLeft + Number.parseFloat(paddingLeft)) * across,
    top: box.top + (frame.clientTop + Number.parseFloat(paddingTop)) * down,
    across,
    down,
  };
}

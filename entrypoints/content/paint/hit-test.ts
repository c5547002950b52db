/** Which mark lies under a point. Highlights get no pointer events, so the place of the text decides. */

import { isText } from '../read/dom.ts';
import { type Mark, rectsOf } from './mark.ts';

export interface Point {
  x: number;
  y: number;
}

/**
 * The mark under a point of the window, among those that `marksIn` knows of the text node there.
 * Open shadow roots must be named for their text to be found.
 */
export function markAt(
  document: Document,
  point: Point,
  marksIn: (node: Node) => readonly Mark[],
  roots: ShadowRoot[],
): Mark | null {
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: roots });
  if (!caret || !isText(caret.offsetNode)) return null;
  const candidates = marksIn(caret.offsetNode);
  // The caret is the nearest place in the text though the pointer be beside it; only the boxes tell.
  return candidates.find((mark) => rectsOf(mark).some((rect) => contains(rect, point))) ?? null;
}

export function contains(rect: DOMRect, { x, y }: Point): boolean {
  return x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom;
}

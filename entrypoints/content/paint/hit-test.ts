/** What lies under a point. Highlights get no pointer events, so the place of the text decides. */

import { documentIn, isFrame, isText, shadowRootOf } from '../read/dom.ts';
import { type Mark, rectsOf } from './mark.ts';
import { into, type Point } from './places.ts';

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
  // A page that has no frames is asked for the caret alone.
  const { inside, at } = document.defaultView?.length ? hitAt(document, point) : { inside: document, at: point };
  const caret = inside.caretPositionFromPoint(at.x, at.y, { shadowRoots: roots });
  if (!caret || !isText(caret.offsetNode)) return null;
  const candidates = marksIn(caret.offsetNode).filter((mark) => holds(mark, caret));
  // The caret is the nearest place in the text though the pointer be beside it; only the boxes tell.
  return candidates.find((mark) => rectsOf(mark).some((rect) => contains(rect, point))) ?? null;
}

/** Whether a caret stands in a mark or at its edge. A node may have hundreds of marks, and to measure one costs more than to look at its ends. */
function holds({ range }: Mark, { offsetNode, offset }: CaretPosition): boolean {
  const isBefore = range.startContainer === offsetNode && offset < range.startOffset;
  return !isBefore && !(range.endContainer === offsetNode && offset > range.endOffset);
}

/** The innermost element at a point of the window, within open shadow roots and frames. */
export function elementAt(document: Document, point: Point): Element | null {
  return hitAt(document, point).element;
}

interface Hit {
  element: Element | null;
  /** The document that the element is in, and the point in its window. */
  inside: Document;
  at: Point;
}

function hitAt(inside: Document, at: Point): Hit {
  let element = inside.elementFromPoint(at.x, at.y);
  for (let outer: Element | null = null; element && element !== outer; ) {
    outer = element;
    element = shadowRootOf(outer)?.elementFromPoint(at.x, at.y) ?? outer;
  }
  const next = element && isFrame(element) ? documentIn(element) : null;
  return element && isFrame(element) && next ? hitAt(next, into(element, at)) : { element, inside, at };
}

export function contains(rect: DOMRect, { x, y }: Point): boolean {
  return x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom;
}

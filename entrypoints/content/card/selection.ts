/** Where the text lies that the reader has selected. */
import { documentIn, firstChildOf, isElement, isFrame, nextSiblingOf, shadowRootOf, viewOf } from '../read/dom.ts';

/**
 * The place of the selection that begins so, also within open shadow roots; `null` where there is none: the reader may have selected it in
 * a frame of another origin, or in a field of Firefox's. Chromium tells the field itself, as it does of what it keeps closed. Of a long selection `text` is the beginning.
 */
export function selectionOf(text: string, document: Document): StaticRange | null {
  // Who selects in a frame is in it.
  const active = activeIn(document);
  const inside = active && isFrame(active) ? documentIn(active) : null;
  const there = inside && selectionOf(text, inside);
  if (there) return there;
  // The document's own method may be hidden by an element of that name.
  const selection = viewOf(document)?.getSelection();
  if (!selection || !withoutSpaces(String(selection)).startsWith(withoutSpaces(text))) return null;
  const range = innermostRange(selection, []);
  return range?.collapsed ? null : range;
}

function activeIn(root: Document | ShadowRoot): Element | null {
  const active = root.activeElement;
  const shadow = active && shadowRootOf(active);
  return shadow ? activeIn(shadow) : active;
}

/** A shadow root is only looked into where it is named; of a selection in another one, the browser tells the root's host. */
function innermostRange(selection: Selection, shadowRoots: readonly ShadowRoot[]): StaticRange | null {
  const range = selection.getComposedRanges({ shadowRoots: [...shadowRoots] })[0] ?? null;
  const root = range && rootOfOnly(range);
  return root && !shadowRoots.includes(root) ? innermostRange(selection, [...shadowRoots, root]) : range;
}

/** The open root of the one node that a range holds. */
function rootOfOnly({ startContainer, startOffset, endContainer, endOffset }: StaticRange): ShadowRoot | null {
  if (startContainer !== endContainer || endOffset !== startOffset + 1) return null;
  let node = firstChildOf(startContainer);
  for (let passed = 0; node && passed < startOffset; passed++) node = nextSiblingOf(node);
  return node && isElement(node) ? shadowRootOf(node) : null;
}

/** The browser hands on what was selected with its white space collapsed, and we do so too. */
function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A mention with its place in the page. */
import type { Mention } from '../../../core/link/types.ts';
import { documentOf, isConnected, isElement, isText, parentOf, viewOf } from '../read/dom.ts';
import { pieceAt, placeAt, type ReadBlock } from '../read/run.ts';
import { boxFrom } from './places.ts';

/** A stretch of the page's text; `null` where it lies in a document that is closed to us. */
export interface Anchor {
  readonly range: StaticRange | null;
}

export interface Mark extends Anchor {
  readonly block: ReadBlock;
  /** Replaced when the page's evidence changes the reasons but not the place. */
  mention: Mention;
  readonly range: StaticRange;
  /** The text nodes that the name lies in; several where it runs over inline elements. */
  readonly nodes: readonly Text[];
}

export function createMark(block: ReadBlock, mention: Mention): Mark {
  const start = placeAt(block, mention.start, 'start');
  const end = placeAt(block, mention.end, 'end');
  const pieces = block.pieces.slice(pieceAt(block.pieces, mention.start), pieceAt(block.pieces, mention.end - 1) + 1);
  // A highlight draws ranges of its own document alone.
  const Range = viewOf(documentOf(start.node) ?? document)?.StaticRange ?? StaticRange;
  return {
    block,
    mention,
    nodes: [...new Set(pieces.map((piece) => piece.node))],
    range: new Range({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    }),
  };
}

/** The name as the page writes it. */
export function textOfMark({ block, mention }: Mark): string {
  return block.text.slice(mention.start, mention.end);
}

/** The document in which a text stands; `null` where it has gone with its frame. */
export function homeOf({ range }: Anchor): Document | null {
  try {
    return range && documentOf(range.startContainer);
  } catch {
    // As a node that is lost, so is a range.
    return null;
  }
}

/** A live range for measuring, `null` where the page has since taken the text away. */
export function liveRange(anchor: Anchor): Range | null {
  const { range } = anchor;
  const document = homeOf(anchor);
  if (range === null || document === null) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!isConnected(startContainer) || !isConnected(endContainer)) return null;
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return null;
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}

/** The boxes of a text, one a line; empty where it is not laid out. In the page's own window, or that of a frame around the text. */
export function rectsOf(anchor: Anchor, outer = globalThis.document): DOMRect[] {
  const live = liveRange(anchor);
  if (!live) return [];
  const document = documentOf(live.startContainer);
  return [...live.getClientRects()]
    .filter((rect) => rect.width > 0 && rect.height > 0)
    .map((rect) => boxFrom(document, rect, outer));
}

/** The element in which a text begins, or the host where it stands right below a shadow root. */
export function elementOf(anchor: Anchor): Element | null {
  if (homeOf(anchor) === null) return null;
  for (let at: Node | null = anchor.range?.startContainer ?? null; at; at = parentOf(at)) if (isElement(at)) return at;
  return null;
}

/** The mark that stands for one that is gone: a page that draws its text anew puts the same text there in other nodes. */
export function successorOf(old: Mark, marks: readonly Mark[]): Mark | null {
  const isSame = ({ mention, block }: Mark) =>
    mention.actor === old.mention.actor && mention.start === old.mention.start && block.text === old.block.text;
  return marks.find(isSame) ?? null;
}

/** The last offset that a range may have in a node. */
function lengthOf(node: Node): number {
  return isText(node) ? node.length : node.childNodes.length;
}

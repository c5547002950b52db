/** A mention with its place in the page. */
import type { Mention } from '../../../core/link/types.ts';
import { documentOf, isConnected, isElement, isText, parentOf } from '../read/dom.ts';
import { pieceAt, placeAt, type ReadBlock } from '../read/run.ts';

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
  return {
    block,
    mention,
    nodes: [...new Set(pieces.map((piece) => piece.node))],
    range: new StaticRange({
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

/** A live range for measuring, `null` where the page has since taken the text away. */
export function liveRange({ range }: Anchor): Range | null {
  if (range === null) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const document = documentOf(startContainer);
  if (!document || !isConnected(startContainer) || !isConnected(endContainer)) return null;
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return null;
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}

/** The boxes of a text in the window, one a line; empty where it is not laid out. */
export function rectsOf(anchor: Anchor): DOMRect[] {
  return [...(liveRange(anchor)?.getClientRects() ?? [])].filter((rect) => rect.width > 0 && rect.height > 0);
}

/** The element in which a text begins, or the host where it stands right below a shadow root. */
export function elementOf({ range }: Anchor): Element | null {
  for (let at: Node | null = range?.startContainer ?? null; at; at = parentOf(at)) if (isElement(at)) return at;
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

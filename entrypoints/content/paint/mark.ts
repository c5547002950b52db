/** A mention with its place in the page. */
import type { Mention } from '../../../core/link/types.ts';
import { isText } from '../read/dom.ts';
import { pieceAt, placeAt, type ReadBlock } from '../read/run.ts';

export interface Mark {
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
export function liveRange({ range }: Mark): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!isText(startContainer) || !isText(endContainer) || !startContainer.isConnected || !endContainer.isConnected) return null;
  if (startOffset > startContainer.length || endOffset > endContainer.length) return null;
  const live = startContainer.ownerDocument.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}

/** The boxes of a mark in the window, one a line; empty where it is not laid out. */
export function rectsOf(mark: Mark): DOMRect[] {
  return [...(liveRange(mark)?.getClientRects() ?? [])].filter((rect) => rect.width > 0 && rect.height > 0);
}

/** The element in which a mark begins. */
export function elementOf({ range }: Mark): Element | null {
  return range.startContainer.parentElement;
}

/** The mark that stands for one that is gone: a page that draws its text anew puts the same text there in other nodes. */
export function successorOf(old: Mark, marks: readonly Mark[]): Mark | null {
  const isSame = ({ mention, block }: Mark) =>
    mention.actor === old.mention.actor && mention.start === old.mention.start && block.text === old.block.text;
  return marks.find(isSame) ?? null;
}

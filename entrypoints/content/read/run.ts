/**
 * A run of inline text while it is being read: white space collapses to single spaces as on the screen, and each stretch
 * remembers the text node it came from.
 */

export interface ReadBlock {
  text: string;
  /** The block-level element (or root) that holds the run; one element may hold several. */
  container: Container;
  /** Where the text came from, in order of `at`. */
  pieces: readonly Piece[];
}

export type Container = Element | ShadowRoot;

/** `text` from `at` on is `node`'s data from `offset` on, unit for unit, as far as the next piece. */
export interface Piece {
  at: number;
  node: Text;
  offset: number;
}

export interface Place {
  node: Text;
  offset: number;
}

export interface Run {
  take(node: Text): void;
  /** Puts a space that no node has, so that a note's number does not grow onto a name. */
  separate(): void;
  /** The run as a block, `null` where it holds no letter or digit; the next run begins. */
  end(container: Container): ReadBlock | null;
}

const SPACES = /[\t\n\f\r ]+/g;
const NEEDS_COLLAPSING = /[\t\n\f\r]| {2}|^ /;
const NAMEABLE = /[\p{L}\p{N}]/u;

export function createRun(): Run {
  let text = '';
  let pieces: Piece[] = [];

  const endsInSpace = () => text === '' || text.endsWith(' ');
  const add = (node: Text, from: number, data: string) => {
    if (data === '') return;
    pieces.push({ at: text.length, node, offset: from });
    text += data;
  };

  return {
    take(node) {
      const data = node.data;
      if (!NEEDS_COLLAPSING.test(data)) {
        add(node, 0, data);
        return;
      }
      let from = 0;
      for (const { 0: spaces, index } of data.matchAll(SPACES)) {
        add(node, from, data.slice(from, index));
        if (!endsInSpace()) add(node, index, ' ');
        from = index + spaces.length;
      }
      add(node, from, data.slice(from));
    },
    separate() {
      if (!endsInSpace()) text += ' ';
    },
    end(container) {
      const block = NAMEABLE.test(text) ? { text, container, pieces } : null;
      if (text !== '') {
        text = '';
        pieces = [];
      }
      return block;
    },
  };
}

/** The place of an offset in the page; an end lies behind the unit before it, so that a range covers just what it names. */
export function placeAt(block: ReadBlock, offset: number, side: 'start' | 'end'): Place {
  const piece = block.pieces[pieceAt(block.pieces, side === 'end' ? offset - 1 : offset)];
  if (!piece) throw new RangeError(`A block of ${block.text.length} units has no place at ${offset}.`);
  return { node: piece.node, offset: piece.offset + (offset - piece.at) };
}

/** The index of the piece that holds a unit of the text. */
export function pieceAt(pieces: readonly Piece[], unit: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= unit) low = middle;
    else high = middle - 1;
  }
  return low;
}

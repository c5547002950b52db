/** How large the boxes and the words of a drawing are. */
import type { TieActor } from '../../../core/panel/view.ts';
import { inLines, type TextWidth } from '../picture/text-width.ts';
import type { Group, Link } from './graph.ts';

/** In px, for type of the usual size (13 px); all grow with it. */
const TYPE = 13;
const LINE = 17;
const SMALL_LINE = 15;
const PADDING = { x: 7, y: 8 };
const NAME_LINES = 4;
const WORD_LINES = 3;

/** Between the boxes of one column, and between those words of one box. */
export const APART = 14;
const WORDS_APART = 6;

/** In px: what boxes, words and bends take where there is room. */
const MOST_NAME = 130;
const WIDE = { words: 132, bend: 48 };

/** On a narrow screen (in px) the boxes take what two columns leave beside the words, down to what a long word needs. */
const NARROW = 560;
const CLOSE = { words: 72, bend: 14 };
const LEAST_NAME = 76;

/** Around the drawing, so that no outline is cut, in px. */
export const MARGIN = 4;

/** Between a box and the words of its line, and between those and where the line may bend. */
export const WORDS_GAP = 6;

/** Of the usual type, the size of the words at a line. */
export const SMALL = 12 / TYPE;

export const WEIGHT = { page: 600, between: 400, words: 400 };

export interface Sizes {
  enlarged: number;
  line: number;
  smallLine: number;
  name: number;
  words: number;
  /** For a line to bend from the words to the next box. */
  bend: number;
}

/** For a picture of a width, and a size of type, in px. */
export function sizesFor(width: number, type: number): Sizes {
  const enlarged = Math.max(type / TYPE, 1);
  const { words, bend } = width < NARROW * enlarged ? CLOSE : WIDE;
  const left = (width - 2 * MARGIN - words * enlarged - 2 * WORDS_GAP - bend) / 2 - 2 * PADDING.x;
  return {
    enlarged,
    line: LINE * enlarged,
    smallLine: SMALL_LINE * enlarged,
    name: Math.floor(Math.min(Math.max(left, LEAST_NAME * enlarged), MOST_NAME * enlarged)),
    words: words * enlarged,
    bend,
  };
}

export interface Box {
  actor: TieActor;
  lines: string[];
  width: number;
  height: number;
}

export interface Worded {
  link: Link;
  lines: string[];
  width: number;
  height: number;
}

/** A group with its measures. */
export interface Measured {
  boxes: Box[];
  worded: Worded[];
}

/** `wordsOf`: what is written at a line, one text for each tie. */
export function measureGroup(
  { actors, links }: Group,
  sizes: Sizes,
  measure: TextWidth,
  wordsOf: (link: Link) => string[],
): Measured {
  const worded = links.map((link): Worded => {
    const size = (text: string) => measure(text, WEIGHT.words) * SMALL;
    const words = wordsOf(link);
    const joined = words.join(' · ');
    const apart = size(joined) > sizes.words ? words : [joined];
    const lines = apart.flatMap((each) => inLines(each, sizes.words, WORD_LINES, size));
    return { link, lines, width: Math.max(...lines.map(size)), height: lines.length * sizes.smallLine };
  });
  return { boxes: actors.map((actor) => boxOf(actor, sizes, measure, worded)), worded };
}

/** As high as its name needs, and as the words of all the lines that begin at it. */
function boxOf(actor: TieActor, sizes: Sizes, measure: TextWidth, worded: readonly Worded[]): Box {
  const size = (text: string) => measure(text, actor.onPage ? WEIGHT.page : WEIGHT.between);
  const lines = inLines(actor.text, sizes.name, NAME_LINES, size);
  const own = worded.filter(({ link }) => link.from === actor.actor);
  const words = own.reduce((sum, { height }) => sum + height + WORDS_APART, 0);
  return {
    actor,
    lines,
    // All alike, so that columns have straight edges.
    width: sizes.name + 2 * PADDING.x,
    height: Math.max(lines.length * sizes.line + 2 * PADDING.y, words),
  };
}

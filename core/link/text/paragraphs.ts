/**
 * The blocks of a plain text. An empty line always parts blocks. A single line break is white space where lines are
 * wrapped, as in mail and wire copy, and parts blocks where a paragraph stands on each line: no line of wrapped text
 * is longer than a page is wide.
 */

export interface Paragraph {
  /** Where it begins in the whole text, in UTF-16 units. */
  start: number;
  text: string;
}

/** Characters of the longest line that counts as wrapped. */
const WIDEST_WRAP = 100;

export function paragraphsOf(text: string): Paragraph[] {
  return split({ start: 0, text }, /\r?\n[^\S\n]*\r?\n\s*/g).flatMap((block) =>
    isWrapped(block.text) ? [block] : split(block, /\r?\n/g),
  );
}

function isWrapped(text: string): boolean {
  return text.split('\n').every((line) => line.length <= WIDEST_WRAP);
}

function split({ start, text }: Paragraph, gaps: RegExp): Paragraph[] {
  const parts: Paragraph[] = [];
  let at = 0;
  const add = (end: number) => {
    const own = text.slice(at, end);
    if (own.trim() !== '') parts.push({ start: start + at, text: own });
  };
  for (const { index, 0: gap } of text.matchAll(gaps)) {
    add(index);
    at = index + gap.length;
  }
  add(text.length);
  return parts;
}

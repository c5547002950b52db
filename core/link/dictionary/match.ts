/** Compares a text with the packed letters of a name, character by character. */
import { expandFold, FIRST_LETTER, foldAt, INVISIBLE, isSeveral, MARK, widthAt } from '../text/fold.ts';
import { foldGap } from '../text/tokens.ts';

const SPACE = 0x20;
const PARAGRAPH = 2;

/**
 * Whether the text from `at` on reads as the packed codes; returns where the match ends, or -1.
 * What follows the match must not be a letter. Marks belong to the match, invisible characters are passed over, a run
 * of white space is one space; a name never runs over an empty line.
 */
export function matchCodes(text: string, at: number, bytes: Uint8Array, from: number, to: number): number {
  let end = at;
  let next = at;
  /** Letters that one character of the text folds to and that are still to be compared. */
  let pending = '';
  for (let k = from; k < to; ) {
    const first = bytes[k] ?? 0;
    const code = first < 0x80 ? first : first < 0xff ? 0x400 + first - 0x80 : (bytes[k + 1] ?? 0) | ((bytes[k + 2] ?? 0) << 8);
    k += first === 0xff ? 3 : 1;
    if (pending !== '') {
      if (pending.charCodeAt(0) !== code) return -1;
      pending = pending.slice(1);
      continue;
    }
    next = skipSilent(text, next);
    if (next >= text.length) return -1;
    const fold = foldAt(text, next);
    if (fold < FIRST_LETTER) {
      if (foldGap(text.charCodeAt(next)) !== code) return -1;
      next = code === SPACE ? skipSpace(text, next) : next + 1;
      if (next < 0) return -1;
    } else if (isSeveral(fold)) {
      const letters = expandFold(fold);
      if (letters.charCodeAt(0) !== code) return -1;
      pending = letters.slice(1);
      next += widthAt(text, next);
    } else {
      if (fold !== code) return -1;
      next += widthAt(text, next);
    }
    end = next;
  }
  return pending === '' && !continues(text, end) ? withMarks(text, end) : -1;
}

/** The first character from `at` on that is neither a mark nor invisible. */
function skipSilent(text: string, at: number): number {
  let next = at;
  while (next < text.length) {
    const fold = foldAt(text, next);
    if (fold !== MARK && fold !== INVISIBLE) break;
    next += widthAt(text, next);
  }
  return next;
}

/** Past a run of white space, or -1 where it holds an empty line. */
function skipSpace(text: string, at: number): number {
  let lines = 0;
  let next = at;
  while (next < text.length && (foldAt(text, next) === INVISIBLE || foldGap(text.charCodeAt(next)) === SPACE)) {
    if (text.charCodeAt(next) === 0x0a) lines++;
    next++;
  }
  return lines < PARAGRAPH ? next : -1;
}

function continues(text: string, at: number): boolean {
  const next = skipSilent(text, at);
  return next < text.length && foldAt(text, next) >= FIRST_LETTER;
}

function withMarks(text: string, at: number): number {
  let end = at;
  while (end < text.length && foldAt(text, end) === MARK) end++;
  return end;
}

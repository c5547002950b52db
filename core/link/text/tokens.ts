/**
 * Words and what stands between them. A word is a run of letters and digits with their marks; everything else parts
 * words, hyphens and apostrophes included, so that `KFOR-led`, `Kosovo's` and `KFOR-a` all contain the name.
 * This serves languages written with spaces between words; Chinese, Japanese, Thai and their like are not served.
 */
import { expandFold, FIRST_LETTER, foldAt, foldWord, INVISIBLE, isSeveral, MARK, widthAt } from './fold.ts';

/** A word in a text: UTF-16 offsets, end exclusive. */
export interface Word {
  start: number;
  end: number;
}

const FIRST_BEYOND_ASCII = 0x80;
const LAST_DIGIT = 0x39;
const FIRST_CAPITAL = 0x41;
const LAST_CAPITAL = 0x5a;
const FIRST_SMALL = 0x61;
const LAST_SMALL = 0x7a;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const QUOTE = 0x22;
const SPACE = 0x20;

const GAP_FOLDS = new Map<number, number>([
  ...[...'‐‑‒–—―−'].map((c): [number, number] => [c.charCodeAt(0), HYPHEN]),
  ...[...'’‘ʼ`´′'].map((c): [number, number] => [c.charCodeAt(0), APOSTROPHE]),
  ...[...'“”„‟«»″'].map((c): [number, number] => [c.charCodeAt(0), QUOTE]),
]);

/** The code under which a character between words is compared: all dashes alike, all apostrophes alike, all white space alike. */
export function foldGap(unit: number): number {
  if (isSpace(unit)) return SPACE;
  return unit < FIRST_BEYOND_ASCII ? unit : (GAP_FOLDS.get(unit) ?? unit);
}

function isSpace(unit: number): boolean {
  return (
    unit === SPACE ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** Whether a letter, not a digit, stands at `at`. */
export function isLetterAt(text: string, at: number): boolean {
  return foldAt(text, at) > LAST_DIGIT;
}

/** The first word that begins at or after `from`, or null. */
export function wordAfter(text: string, from: number): Word | null {
  let start = from;
  while (start < text.length && foldAt(text, start) < FIRST_LETTER) start += widthAt(text, start);
  return start < text.length ? { start, end: endOfWord(text, start) } : null;
}

/** The last word that ends at or before `to`, or null. */
export function wordBefore(text: string, to: number): Word | null {
  let end = to;
  while (end > 0 && foldAt(text, stepBack(text, end)) < FIRST_LETTER) end = stepBack(text, end);
  if (end === 0) return null;
  let start = end;
  for (let at = end; at > 0; ) {
    at = stepBack(text, at);
    const fold = foldAt(text, at);
    if (fold >= FIRST_LETTER) start = at;
    else if (fold !== MARK && fold !== INVISIBLE) break;
  }
  return { start, end: endOfWord(text, start) };
}

/** Where the word that begins at `start` ends; marks after its last letter belong to it, invisible characters do not. */
export function endOfWord(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; ) {
    const fold = foldAt(text, at);
    at += widthAt(text, at);
    if (fold >= FIRST_LETTER || fold === MARK) end = at;
    else if (fold !== INVISIBLE) break;
  }
  return end;
}

/** A word as the word lists have it. */
export function foldedWord(text: string, word: Word): string {
  return foldWord(text.slice(word.start, word.end));
}

/** Whether the letter at `at` is a capital (or a title-case letter such as `ǅ`). */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < FIRST_BEYOND_ASCII) return unit >= FIRST_CAPITAL && unit <= LAST_CAPITAL;
  const character = text.slice(at, at + widthAt(text, at));
  const known = capitals.get(character);
  if (known !== undefined) return known;
  const composed = character.normalize('NFKC');
  const capital = composed !== composed.toLowerCase();
  capitals.set(character, capital);
  return capital;
}

/** Learnt when a character is first seen: asking Unicode is dear. */
const capitals = new Map<string, boolean>();

/** Whether a word has at least two letters and all of them are capitals. */
export function isAllCapitals(text: string, word: Word): boolean {
  let letters = 0;
  for (let at = word.start; at < word.end; at += widthAt(text, at)) {
    if (foldAt(text, at) < FIRST_LETTER) continue;
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_SMALL && unit <= LAST_SMALL) return false;
    if (unit < FIRST_BEYOND_ASCII) {
      if (unit > LAST_DIGIT) letters++;
      continue;
    }
    const character = text.slice(at, at + widthAt(text, at));
    if (character !== character.toUpperCase()) return false;
    if (character !== character.toLowerCase()) letters++;
  }
  return letters > 1;
}

/** What stands between two offsets, folded, white space runs as one space, invisible characters gone. */
export function gapBetween(text: string, from: number, to: number): string {
  if (to === from + 1 && text.charCodeAt(from) === SPACE) return ' ';
  let gap = '';
  for (let at = from; at < to; at++) {
    const fold = foldAt(text, at);
    if (fold === INVISIBLE || fold === MARK) continue;
    const character = String.fromCharCode(foldGap(text.charCodeAt(at)));
    if (character !== ' ' || !gap.endsWith(' ')) gap += character;
  }
  return gap;
}

/** A name as it is compared: folded letters, folded gaps, from the first letter to the last. */
export interface Key {
  /** Codes of letters and of what stands between words. */
  codes: number[];
  /** How many of the codes make the first word. */
  head: number;
  /** Where the words lie in the text that was read. */
  words: Word[];
}

/** The key of a name, or null where the text holds no word. */
export function keyOf(text: string): Key | null {
  const key: Key = { codes: [], head: 0, words: [] };
  for (let word = wordAfter(text, 0); word; word = wordAfter(text, word.end)) {
    const last = key.words.at(-1);
    if (last) for (const character of gapBetween(text, last.end, word.start)) key.codes.push(character.charCodeAt(0));
    for (let at = word.start; at < word.end; at += widthAt(text, at)) {
      const fold = foldAt(text, at);
      if (isSeveral(fold)) for (const letter of expandFold(fold)) key.codes.push(letter.charCodeAt(0));
      else if (fold >= FIRST_LETTER) key.codes.push(fold);
    }
    key.words.push(word);
    if (key.words.length === 1) key.head = key.codes.length;
  }
  return key.words.length > 0 ? key : null;
}

function stepBack(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return at > 1 && unit >= 0xdc00 && unit <= 0xdfff && widthAt(text, at - 2) === 2 ? at - 2 : at - 1;
}

/** Sentences of a block, as far as evidence needs them: which words stand together. */
import { foldAt, MARK, widthAt } from './fold.ts';
import { isAllCapitals, isCapitalAt, isLetterAt, wordAfter } from './tokens.ts';

/** A sentence of a block. Numbers count over the whole page, so that equal numbers mean the same sentence. */
export interface Sentence {
  number: number;
  start: number;
  end: number;
  /** Written in capitals throughout. */
  readonly capitals: boolean;
  /** Written with a capital on each longer word. */
  readonly titleCase: boolean;
}

/** A full stop after a shorter word with a capital is taken for an abbreviation (`Mont.`, `Dec.`, `Gen.`, `U.S.`). */
const LONGEST_ABBREVIATION = 4;

/** Characters of a line that tell how it is written. */
const LONGEST_LOOK = 120;

/** The share of capitals among the letters of a line from which it is one of capitals. */
const CAPITALS_OF_LINE = 0.7;
/** Characters at a line's end that tell how it ends. */
const LONGEST_END = 20;

/** Where a sentence may end. One look for all of these, because looking is what costs. */
const STOP = /[.!?…]+|\n|[|•·+■▪»]/g;
const END_MARKS = '.!?…';
/** From the marks that end a sentence to where the next one begins. */
const END = /[.!?…]+["'”’»)\]]*\s+(?=["'“„«([•–—-]*\s*[\p{Lu}\p{Lt}\p{N}])/uy;
/** From before a sign between items to behind it. */
const ITEM_SIGN = /[^\S\n].\s/y;
/** Headlines do not end so, but for abbreviations. */
const FULL_STOP = /[\p{Ll}\p{N}]\.["'”’»)]*\s*$/u;
const NUMBER_OF_ITEM = /(?:^|\n)\s*\d{1,3}$/;
const ITEM = /^\s*(?:[•·*▪–—-]|\d{1,3}[.)])\s/;

/** Where the sentences of a text begin, in order; the first at 0. */
export function sentenceStarts(text: string): readonly number[] {
  return readSentences(text)(text.length);
}

/** The same, read as far as is asked: up to the first sentence that begins beyond an offset. */
export function readSentences(text: string): (beyond: number) => readonly number[] {
  const starts = [0];
  let last = 0;
  let from = 0;
  return (beyond) => {
    while (last <= beyond && from < text.length) {
      STOP.lastIndex = from;
      // `matchAll` would cost twice as much.
      const found = STOP.exec(text);
      from = found ? STOP.lastIndex : text.length;
      const start = found && startAfter(text, found.index, found[0]);
      if (start === null || start <= last) continue;
      starts.push(start);
      last = start;
    }
    return starts;
  };
}

/** Where a sentence begins after a mark, or null where none does. */
function startAfter(text: string, at: number, mark: string): number | null {
  if (mark === '\n') return partsLines(text, at) ? at + 1 : null;
  const isEnd = END_MARKS.includes(mark.charAt(0));
  const shape = isEnd ? END : ITEM_SIGN;
  shape.lastIndex = isEnd ? at : at - 1;
  if (!shape.test(text)) return null;
  const next = shape.lastIndex;
  return mark === '.' && isAbbreviation(text, at) ? null : next;
}

/** The number of the sentence that holds an offset. */
export function sentenceAt(starts: readonly number[], at: number): number {
  let low = 0;
  for (let high = starts.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** The sentence of a text in the language `lang` that lies from `start` to `end`; how it is written is read when asked. */
export function openSentence(text: string, place: Pick<Sentence, 'number' | 'start' | 'end'>, lang: string): Sentence {
  return new LazySentence(text, place, lang);
}

/** A class, because an object that brings getters of its own costs more to make than all that is asked of it. */
class LazySentence implements Sentence {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly #text: string;
  readonly #lang: string;
  #capitals: boolean | undefined;
  #titleCase: boolean | undefined;

  constructor(text: string, { number, start, end }: Pick<Sentence, 'number' | 'start' | 'end'>, lang: string) {
    this.number = number;
    this.start = start;
    this.end = end;
    this.#text = text.slice(start, end);
    this.#lang = lang;
  }

  get capitals(): boolean {
    this.#capitals ??= isCapitalLine(this.#text);
    return this.#capitals;
  }

  get titleCase(): boolean {
    this.#titleCase ??= isTitleCase(this.#text, this.#lang);
    return this.#titleCase;
  }
}

/** Whether a line is written in capitals as a headline is: most of its letters. */
export function isCapitalLine(line: string): boolean {
  let letters = 0;
  let capitals = 0;
  const end = Math.min(line.length, LONGEST_LOOK);
  const mostSmall = end * (1 - CAPITALS_OF_LINE);
  for (let at = 0; at < end; at += widthAt(line, at)) {
    if (!isLetterAt(line, at)) continue;
    letters++;
    if (isCapitalAt(line, at)) capitals++;
    // Prose is told long before the look ends.
    else if (letters - capitals > mostSmall) return false;
  }
  return letters > 3 && capitals / letters > CAPITALS_OF_LINE;
}

/**
 * Whether most of the longer words of a sentence begin with a capital, as English headlines do. Other languages write
 * headlines as they write prose; where most words have a capital there, they are nouns (German) or names.
 * `lang` is the text's primary language, or '' where it is not known.
 */
export function isTitleCase(sentence: string, lang = ''): boolean {
  if ((lang !== 'en' && lang !== '') || FULL_STOP.test(sentence.slice(-LONGEST_END))) return false;
  let long = 0;
  let capitals = 0;
  for (let word = wordAfter(sentence, 0); word && word.start < LONGEST_LOOK; word = wordAfter(sentence, word.end)) {
    if (word.end - word.start < SHORTEST_LONG || isAllCapitals(sentence, word)) continue;
    long++;
    if (isCapitalAt(sentence, word.start)) capitals++;
  }
  return long > 2 && capitals / long > 0.75;
}

/** Letters of the words that headlines write with a capital. */
const SHORTEST_LONG = 4;

/** `Mont.`, `U.S.`, and the number of a list's item. */
function isAbbreviation(text: string, stop: number): boolean {
  if (NUMBER_OF_ITEM.test(text.slice(Math.max(0, stop - LONGEST_ABBREVIATION), stop))) return true;
  let start = stop;
  while (start > 0 && stop - start <= LONGEST_ABBREVIATION && (isLetterAt(text, start - 1) || foldAt(text, start - 1) === MARK))
    start--;
  return start < stop && stop - start <= LONGEST_ABBREVIATION && isCapitalAt(text, start);
}

/** A line break ends a sentence in lists and between headlines, not where prose is wrapped. */
function partsLines(text: string, at: number): boolean {
  const before = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - LONGEST_LOOK), at);
  const lineEnd = text.indexOf('\n', at + 1);
  const after = text.slice(at + 1, Math.min(lineEnd < 0 ? text.length : lineEnd, at + 1 + LONGEST_LOOK));
  return ITEM.test(after) || isCapitalLine(before) || isCapitalLine(after) || after.trim() === '';
}

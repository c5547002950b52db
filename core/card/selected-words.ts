/** The words of a text that a reader has selected, as names are compared: without marks, quotes and small endings. */
import { foldedWord, gapBetween, isAllCapitals, type Word, wordAfter } from '../link/text/tokens.ts';

export interface SelectedWord {
  folded: string;
  /** All of its letters are capitals. */
  shouted: boolean;
}

/** Behind a hyphen, so many letters at most are an ending: `KFOR-a`, `KFOR-it`, `KFOR-ова`. */
const LONGEST_ENDING = 3;

/** Before an apostrophe, so many letters at most are an article or preposition: `l’OTAN`, `dell’UE`. */
const LONGEST_ELISION = 4;

/**
 * As selected, then without what only grammar puts there: a possessive (`Kurti’s`), an ending behind a hyphen, an elided
 * word before an apostrophe. Where nothing is to be taken off there is one reading; where there is no word, none.
 */
export function readingsOf(text: string): SelectedWord[][] {
  const words = wordsIn(text);
  if (words.length === 0) return [];
  const bare = words.slice(isElided(text, words) ? 1 : 0, hasEnding(text, words) ? -1 : undefined);
  const readings = bare.length === words.length || bare.length === 0 ? [words] : [words, bare];
  return readings.map((reading) =>
    reading.map((word) => ({ folded: foldedWord(text, word), shouted: isAllCapitals(text, word) })),
  );
}

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (let word = wordAfter(text, 0); word; word = wordAfter(text, word.end)) words.push(word);
  return words;
}

function hasEnding(text: string, words: readonly Word[]): boolean {
  const [before, last] = words.slice(-2);
  if (!before || !last) return false;
  const gap = gapBetween(text, before.end, last.start);
  const ending = text.slice(last.start, last.end);
  if (gap === "'") return foldedWord(text, last) === 's';
  return gap === '-' && ending.length <= LONGEST_ENDING && ending === ending.toLowerCase();
}

function isElided(text: string, [first, second]: readonly Word[]): boolean {
  if (!first || !second) return false;
  return (
    first.end - first.start <= LONGEST_ELISION &&
    gapBetween(text, first.end, second.start) === "'" &&
    foldedWord(text, second) !== 's'
  );
}

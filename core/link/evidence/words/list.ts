/** Lists of folded words. Serbian words stand in them once, in Latin; what is read in Cyrillic is looked up in both scripts. */

import { foldWord } from '../../text/fold.ts';
import { toLatin } from '../../text/transliterate.ts';

const FIRST_CYRILLIC = 0x400;

/** The words of a list as it is written here, with spaces between. */
export const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** A test for whole words. A Cyrillic one is asked for as it is and in Latin, any other once; so in the next, too. */
export function isOneOf(...lists: readonly string[]): (word: string) => boolean {
  const words = new Set(lists.flatMap(list));
  return (word) => words.has(word) || (word.charCodeAt(0) >= FIRST_CYRILLIC && words.has(inLatin(word)));
}

/** A test for words by their beginnings, so that their endings need not be listed. */
export function beginsWithOneOf(...lists: readonly string[]): (word: string) => boolean {
  const byLetters = Map.groupBy(lists.flatMap(list), firstLetters);
  const test = (word: string) => byLetters.get(firstLetters(word))?.some((stem) => word.startsWith(stem)) ?? false;
  return (word) => test(word) || (word.charCodeAt(0) >= FIRST_CYRILLIC && test(inLatin(word)));
}

/** The first two letters as one number. Every stem has as many. */
const firstLetters = (word: string): number => (word.charCodeAt(0) << UNIT_BITS) | word.charCodeAt(1);
const UNIT_BITS = 16;

/** A test for words by their ends, for languages that make compounds (`Handelskammer`). */
export function endsWithOneOf(...lists: readonly string[]): (word: string) => boolean {
  const byLetter = Map.groupBy(lists.flatMap(list), (end) => end.charAt(end.length - 1));
  return (word) => byLetter.get(word.charAt(word.length - 1))?.some((end) => word.endsWith(end)) ?? false;
}

/** The word that was last put in Latin: it is asked for in one list after another. */
let last = { word: '', latin: '' };

/** A folded Serbian word in folded Latin; anything else as it is. */
export function inLatin(word: string): string {
  if (word.charCodeAt(0) < FIRST_CYRILLIC) return word;
  if (last.word !== word) {
    const latin = toLatin(word);
    last = { word, latin: latin === null ? word : foldWord(latin) };
  }
  return last.latin;
}

/**
 * How a name must be written to be itself: a word that has a capital in the pack must have one in the text; an acronym
 * of up to five letters must be written exactly so, because `US` and `us`, `BiH` and `bih`, `SAD` and `sad` are not
 * the same word. A word in small letters is matched in any case, for headlines and beginnings of sentences.
 */

import { FIRST_LETTER, foldAt, foldWord, widthAt } from '../text/fold.ts';
import { endOfWord, isCapitalAt, type Key, wordAfter } from '../text/tokens.ts';

/** How a word of a name must be written: as it likes, with a capital, or exactly (then the low bits say which letters are capitals). */
export const CASE_ANY = 0;
export const CASE_CAPITAL = 0x80;
const CASE_EXACT = 0x40;

const LONGEST_EXACT_ACRONYM = 5;

/**
 * The rule of a name: one byte a word, preceded by their number. A word that folds like `exact` must be written as it
 * is in the name: the French cue `a eu` is no sign of anything in `a EU`.
 */
export function caseRuleOf(text: string, key: Key, exact = ''): number[] {
  const rules = key.words.map(({ start, end }) => {
    const capitals = capitalsOf(text, start, end);
    const isExact = capitals.length <= LONGEST_EXACT_ACRONYM && foldWord(text.slice(start, end)) === exact;
    return isExact ? exactRule(capitals) : ruleOfWord(capitals);
  });
  return [key.words.length, ...rules];
}

/** Whether the words from `start` to `end` are written as the rule at `at` asks. */
export function fitsCase(text: string, start: number, end: number, bytes: Uint8Array, at: number): boolean {
  let word = start;
  for (let i = 1; i <= (bytes[at] ?? 0); i++) {
    const rule = bytes[at + i] ?? CASE_ANY;
    const wordEnd = endOfWord(text, word);
    if (
      rule === CASE_CAPITAL ? !isCapitalAt(text, word) : rule !== CASE_ANY && rule !== exactRule(capitalsOf(text, word, wordEnd))
    ) {
      return false;
    }
    const next = wordAfter(text, wordEnd);
    if (!next || next.start >= end) break;
    word = next.start;
  }
  return true;
}

function ruleOfWord(capitals: readonly boolean[]): number {
  const count = capitals.filter(Boolean).length;
  if (count > 1 && capitals.length <= LONGEST_EXACT_ACRONYM) return exactRule(capitals);
  return capitals[0] ? CASE_CAPITAL : CASE_ANY;
}

function exactRule(capitals: readonly boolean[]): number {
  if (capitals.length > LONGEST_EXACT_ACRONYM) return -1;
  return capitals.reduce((rule, capital, i) => (capital ? rule | (1 << i) : rule), CASE_EXACT);
}

function capitalsOf(text: string, start: number, end: number): boolean[] {
  const capitals: boolean[] = [];
  for (let at = start; at < end; at += widthAt(text, at)) {
    if (foldAt(text, at) >= FIRST_LETTER) capitals.push(isCapitalAt(text, at));
  }
  return capitals;
}

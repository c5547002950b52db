/**
 * What the shape of the surrounding text says about a name, without knowing the language's grammar: tags,
 * addresses, shouted lines.
 */

import { foldedWord, gapBetween, isAllCapitals, isCapitalAt, type Word, wordAfter, wordBefore } from '../text/tokens.ts';
import { isArticle } from './words/beside.ts';
import { goesAfterPronoun, goesBeforePronoun, isPreposition } from './words/shouted.ts';

/** A word beside another, with what stands between. */
export interface Neighbour extends Word {
  folded: string;
  gap: string;
  capital: boolean;
  allCapitals: boolean;
}

/** Neighbours in the text that was asked about last: the readers of evidence, one after the other, ask for the same few. */
const last = { text: '', before: new Map<number, Neighbour | null>(), after: new Map<number, Neighbour | null>() };

export function neighbourBefore(text: string, start: number): Neighbour | null {
  if (last.text !== text) forget(text);
  let found = last.before.get(start);
  if (found === undefined) {
    const word = wordBefore(text, start);
    found = word && describe(text, word, gapBetween(text, word.end, start));
    last.before.set(start, found);
  }
  return found;
}

export function neighbourAfter(text: string, end: number): Neighbour | null {
  if (last.text !== text) forget(text);
  let found = last.after.get(end);
  if (found === undefined) {
    const word = wordAfter(text, end);
    found = word && describe(text, word, gapBetween(text, end, word.start));
    last.after.set(end, found);
  }
  return found;
}

function forget(text: string): void {
  last.text = text;
  last.before.clear();
  last.after.clear();
}

/** Whether the place is inside a #tag, a @handle, an e-mail or a web address. */
export function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && !/\s/.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !/\s/.test(text.charAt(to))) to++;
  const chunk = text.slice(from, to);
  return /[#@][\p{L}\p{N}_]|:\/\/|www\.|[\p{L}\p{N}-]\.[a-z]{2,}(?:[/:?#]|\P{L}*$)/u.test(chunk);
}

/** Whether the words beside a name are shouted, so that its own capitals say nothing. `isName` tells names, which are no shouting. */
export function isShouted(text: string, start: number, end: number, isName: (word: Word) => boolean): boolean {
  const beside = [neighbourBefore(text, start), neighbourAfter(text, end)];
  return beside.some((word) => word?.allCapitals && /^[\s,:'"–-]*$/.test(word.gap) && !isName(word));
}

/** Whether `US` here is the pronoun "us" with a raised voice. */
export function isPronoun(text: string, start: number, end: number, shouted: boolean): boolean {
  const before = neighbourBefore(text, start);
  const after = neighbourAfter(text, end);
  if (before?.gap !== ' ' || !goesBeforePronoun(before.folded)) return false;
  if (shouted || !after) return true;
  return after.gap !== ' ' ? !/[-'/]/.test(after.gap) : goesAfterPronoun(after.folded);
}

/** Whether `US` qualifies a noun (`US troops`, `of US soil`), as the pronoun cannot. */
export function isAttribute(text: string, start: number, end: number): boolean {
  const before = neighbourBefore(text, start);
  const after = neighbourAfter(text, end);
  if (after?.gap !== ' ' || after.capital || goesAfterPronoun(after.folded)) return false;
  return before?.gap !== ' ' || !goesBeforePronoun(before.folded) || isPreposition(before.folded);
}

/** Whether an article stands before the name. */
export function hasArticle(text: string, start: number): boolean {
  const before = neighbourBefore(text, start);
  return before !== null && (before.gap === ' ' || before.gap === "'") && isArticle(before.folded);
}

function describe(text: string, word: Word, gap: string): Neighbour {
  return {
    ...word,
    gap,
    folded: foldedWord(text, word),
    capital: isCapitalAt(text, word.start),
    allCapitals: isAllCapitals(text, word),
  };
}

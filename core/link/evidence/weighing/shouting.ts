/** What the words beside an abbreviation say about its capitals: a shouted line, the pronoun that `US` may be. */
import type { Word } from '../../text/tokens.ts';
import { neighbourAfter, neighbourBefore } from '../neighbours.ts';
import { isArticle } from '../words/beside.ts';
import { goesAfterPronoun, goesBeforePronoun, isPreposition } from '../words/shouted.ts';

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

/** The words beside a place in the text, with what stands between: what all readers of evidence ask for. */
import { foldedWord, gapBetween, isAllCapitals, isCapitalAt, type Word, wordAfter, wordBefore } from '../text/tokens.ts';

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
  remember(text);
  let found = last.before.get(start);
  if (found === undefined) {
    const word = wordBefore(text, start);
    found = word && describe(text, word, gapBetween(text, word.end, start));
    last.before.set(start, found);
  }
  return found;
}

export function neighbourAfter(text: string, end: number): Neighbour | null {
  remember(text);
  let found = last.after.get(end);
  if (found === undefined) {
    const word = wordAfter(text, end);
    found = word && describe(text, word, gapBetween(text, end, word.start));
    last.after.set(end, found);
  }
  return found;
}

function remember(text: string): void {
  if (last.text !== text) {
    last.before.clear();
    last.after.clear();
  }
  // Also where it is equal: the same string is compared at once, another of the same letters letter by letter, each time.
  last.text = text;
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

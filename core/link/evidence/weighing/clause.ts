/** Whether the clause of a name, between commas and dashes, speaks of public life. */

import type { Candidate } from '../names/candidates.ts';
import { neighbourAfter, neighbourBefore } from '../neighbours.ts';
import { isOfPublicLife } from '../words/public-life.ts';

/** Words that are looked at on either side. */
const LONGEST_WAY = 10;
/** Between the words of one clause. */
const WITHIN = /^[ '"-]$/;

export function isPublicClause({ start, end, sentence }: Candidate, text: string): boolean {
  let word = neighbourBefore(text, start);
  for (let i = 0; word && word.start >= sentence.start && WITHIN.test(word.gap) && i < LONGEST_WAY; i++) {
    if (isOfPublicLife(word.folded)) return true;
    word = neighbourBefore(text, word.start);
  }
  word = neighbourAfter(text, end);
  for (let i = 0; word && word.end <= sentence.end && WITHIN.test(word.gap) && i < LONGEST_WAY; i++) {
    if (isOfPublicLife(word.folded)) return true;
    word = neighbourAfter(text, word.end);
  }
  return false;
}

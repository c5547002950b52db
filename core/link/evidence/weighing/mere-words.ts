/** Names that are told from common words by their capital alone, where it says nothing: any sentence begins with one. */
import type { BlockScan } from '../../scan.ts';
import { isCapitalAt, wordAfter } from '../../text/tokens.ts';
import type { Candidate } from '../names/candidates.ts';

/** Whether a name stands where any word has a capital. */
export function opensSentence({ block, start, sentence }: Candidate, scans: readonly BlockScan[]): boolean {
  return wordAfter(scans[block]?.text ?? '', sentence.start)?.start === start;
}

/**
 * Whether a weak name of a body or an agreement may be the common words that it is made of (`Цивільний захист`,
 * `Self-determination`, `Самоопредељење`): it opens a sentence, and no other letter of it is a capital.
 */
export function isMerePhrase(name: Candidate, scans: readonly BlockScan[]): boolean {
  return !/.\p{Lu}/su.test(name.text) && isCapitalAt(name.text, 0) && opensSentence(name, scans);
}

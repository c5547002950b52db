/** How many of a sentence's capital words are names that nobody knows: a report about others is full of them. */
import type { BlockScan } from '../../scan.ts';
import { isCapitalAt, wordAfter } from '../../text/tokens.ts';
import type { PageNames, Place } from './candidates.ts';

/** A sentence is taken for one of known names until it shows otherwise: as if it had this many more. */
const KNOWN_EXPECTED = 1;

/** The share of a place's sentence, 0 to 1; 0 in German, where any noun has a capital. */
export function createCapitals(names: PageNames, scans: readonly BlockScan[], lang: string): (place: Place) => number {
  const shares = new Map<number, number>();
  return (place) => {
    const { number } = place.sentence;
    let share = lang === 'de' ? 0 : shares.get(number);
    if (share === undefined) {
      share = readShare(place);
      shares.set(number, share);
    }
    return share;
  };

  function readShare({ block, sentence }: Place): number {
    const text = scans[block]?.text ?? '';
    let known = 0;
    let unknown = 0;
    // The first word has a capital anyway.
    for (let word = wordAfter(text, sentence.start); word && word.end <= sentence.end; word = wordAfter(text, word.end)) {
      if (word.start === sentence.start || word.end - word.start === 1 || !isCapitalAt(text, word.start)) continue;
      if (names.around(block, word.start, word.end) === null) unknown++;
      else known++;
    }
    return unknown / (known + unknown + KNOWN_EXPECTED);
  }
}

/** Women surnamed Косова, in Russian and Ukrainian: behind a first name or initials. */
import { isEastSlavicWomansName } from '../../words/first-names.ts';
import type { NamePlace } from '../name-place.ts';
import type { Sounded } from '../slavic/phrase.ts';

/** `Косова` is a surname behind a first name or initials. */
export function isWoman(place: NamePlace, { capital, folded }: Sounded): boolean {
  return isSurname(place) && ((capital && isEastSlavicWomansName(folded)) || isInitialled(place));
}

export function isInitialled(place: NamePlace): boolean {
  return isSurname(place) && /(?:^|[\s.])\p{Lu}\.\s?$/u.test(place.text.slice(Math.max(0, place.start - 4), place.start));
}

function isSurname({ text, start, end }: NamePlace): boolean {
  return /^косова$/i.test(text.slice(start, end));
}

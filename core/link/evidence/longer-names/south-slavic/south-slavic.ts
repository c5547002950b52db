/**
 * Longer names in Serbian, Croatian, Bosnian, Montenegrin and Macedonian beyond what all Slavic languages share, in this
 * order: clubs called like their towns (`sports.ts`), names that are adjectives at the start of a sentence
 * (`adjectives.ts`), rivers (`waters.ts`); in Serbian also papers and firms in quotation marks (`quoted.ts`) and bodies
 * under a name that others have too (`bodies-of-others.ts`).
 */
import type { NamePlace } from '../name-place.ts';
import type { Phrase } from '../slavic/phrase.ts';
import { isAdjective } from './adjectives.ts';
import { isOfOthers } from './bodies-of-others.ts';
import { isQuotedName } from './quoted.ts';
import { isTeam } from './sports.ts';
import { isWaters } from './waters.ts';

export function isInSouthSlavicName(place: NamePlace, phrase: Phrase): boolean {
  if (isTeam(place, phrase) || isAdjective(place) || isWaters(place)) return true;
  return place.lang === 'sr' && (isQuotedName(place) || isOfOthers(place));
}

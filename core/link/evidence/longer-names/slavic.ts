/**
 * Longer names in the Slavic languages. Only the first word of a name has a capital, the actor's name is its last word, in
 * the genitive (`Narodna biblioteka Kosova`, `Академия наук Косова`) or, in names of streets and venues, as it stands
 * (`ulica Ibrahima Rugove`, `hotel Beograd`, `FK Priština`).
 */
import type { LongerNameReader, NamePlace } from './name-place.ts';
import { isAdjective } from './slavic-adjectives.ts';
import { isInInstitution } from './slavic-institutions.ts';
import { phraseBefore } from './slavic-phrase.ts';
import { isInVenue } from './slavic-venues.ts';

export const slavic: LongerNameReader = (place: NamePlace) => {
  const phrase = phraseBefore(place);
  return isInVenue(place, phrase) || isInInstitution(place, phrase) || (place.lang === 'sr' && isAdjective(place));
};

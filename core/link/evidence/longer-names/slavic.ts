/**
 * Longer names in the Slavic languages. Only the first word of a name has a capital, the actor's name is its last word, in
 * the genitive (`Narodna biblioteka Kosova`, `Академия наук Косова`) or, in names of streets and venues, as it stands
 * (`ulica Ibrahima Rugove`, `hotel Beograd`, `FK Priština`).
 */
import { isInEastSlavicName } from './east-slavic.ts';
import type { LongerNameReader, NamePlace } from './name-place.ts';
import { isAbbreviatedOther } from './slavic-abbreviated.ts';
import { isAdjective } from './slavic-adjectives.ts';
import { isOfOtherTown } from './slavic-elsewhere.ts';
import { isInInstitution } from './slavic-institutions.ts';
import { phraseBefore } from './slavic-phrase.ts';
import { isQuotedName } from './slavic-quoted.ts';
import { isInStreet } from './slavic-streets.ts';
import { isInVenue } from './slavic-venues.ts';
import { isWaters } from './slavic-waters.ts';

export const slavic: LongerNameReader = (place: NamePlace) => {
  const phrase = phraseBefore(place);
  if (isInVenue(place, phrase) || isInInstitution(place, phrase) || isInStreet(place, phrase) || isAbbreviatedOther(place))
    return true;
  if (place.lang === 'ru' || place.lang === 'uk') return isInEastSlavicName(place, phrase);
  return place.lang === 'sr' && [isAdjective, isWaters, isQuotedName, isOfOtherTown].some((reads) => reads(place));
};

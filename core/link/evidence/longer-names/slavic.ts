/**
 * Longer names in the Slavic languages. Only the first word of a name has a capital, the actor's name is its last word, in
 * the genitive (`Narodna biblioteka Kosova`, `Академия наук Косова`) or, in names of streets and venues, as it stands
 * (`ulica Ibrahima Rugove`, `hotel Beograd`, `FK Priština`).
 */
import { isInEastSlavicName } from './east-slavic.ts';
import { isNamesakeElsewhere } from './east-slavic-elsewhere.ts';
import { isForeignNamesake } from './foreign-namesakes.ts';
import type { LongerNameReader, NamePlace } from './name-place.ts';
import { isAbbreviatedOther } from './slavic-abbreviated.ts';
import { isAdjective } from './slavic-adjectives.ts';
import { isOfOthers } from './slavic-elsewhere.ts';
import { isInInstitution } from './slavic-institutions.ts';
import { phraseBefore } from './slavic-phrase.ts';
import { isQuotedName } from './slavic-quoted.ts';
import { isTeam } from './slavic-sports.ts';
import { isInStreet } from './slavic-streets.ts';
import { isInVenue } from './slavic-venues.ts';
import { isWaters } from './slavic-waters.ts';

export const slavic: LongerNameReader = (place: NamePlace) => {
  const phrase = phraseBefore(place);
  if (
    isForeignNamesake(place) ||
    isInVenue(place, phrase) ||
    isInInstitution(place, phrase) ||
    isInStreet(place, phrase) ||
    isAbbreviatedOther(place)
  )
    return true;
  if (place.lang === 'ru' || place.lang === 'uk') return isInEastSlavicName(place, phrase) || isNamesakeElsewhere(place);
  if (isTeam(place, phrase) || isAdjective(place) || isWaters(place)) return true;
  return place.lang === 'sr' && (isQuotedName(place) || isOfOthers(place));
};

/**
 * Longer names in the Slavic languages. Only the first word of a name has a capital, the actor's name is its last word, in
 * the genitive (`Narodna biblioteka Kosova`, `Академия наук Косова`) or, in names of streets and venues, as it stands
 * (`ulica Ibrahima Rugove`, `hotel Beograd`, `FK Priština`).
 *
 * What all share comes first, in the order below; then what only the South (`../south-slavic`) or the East
 * (`../east-slavic`) has. `phrase.ts` reads the words before the name, `letters.ts` makes one alphabet of all, `endings.ts`
 * knows cases, `heads.ts` the words with which longer names begin.
 */
import { isEastSlavic } from '../../../text/language.ts';
import { isInEastSlavicName } from '../east-slavic/east-slavic.ts';
import { isForeignNamesake } from '../foreign-namesakes.ts';
import type { LongerNameReader } from '../name-place.ts';
import { isInSouthSlavicName } from '../south-slavic/south-slavic.ts';
import { isAbbreviatedOther } from './abbreviated.ts';
import { isInInstitution } from './institutions.ts';
import { phraseBefore } from './phrase.ts';
import { isInStreet } from './streets.ts';
import { isInVenue } from './venues.ts';

export const slavic: LongerNameReader = (place) => {
  const phrase = phraseBefore(place);
  if (
    isForeignNamesake(place) ||
    isInVenue(place, phrase) ||
    isInInstitution(place, phrase) ||
    isInStreet(place, phrase) ||
    isAbbreviatedOther(place)
  )
    return true;
  return isEastSlavic(place.lang) ? isInEastSlavicName(place, phrase) : isInSouthSlavicName(place, phrase);
};

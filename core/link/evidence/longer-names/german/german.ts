/**
 * German: all nouns have capitals, so that a capital beside a name says nothing; kinds of things do (`Flughafen Pristina`,
 * `Verein Brücke Kosovo`, `Handelskammer des Kosovo`). Other nouns stand in apposition (`Hauptstadt Pristina`,
 * `Gastgeber Albanien`) or govern the name (`Bürger Serbiens`, `Regierung des Kosovo`).
 */
import { isAllCapitals } from '../../../text/tokens.ts';
import { neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isOffice } from '../../words/callings/offices.ts';
import { isApposedThing } from '../apposed-things.ts';
import { isOnOneLine } from '../lines.ts';
import type { LongerNameReader, NamePlace } from '../name-place.ts';
import { bearsTitle } from '../quoted/titled-things.ts';
import { isOtherAbbreviation } from './abbreviations.ts';
import { isBesideGermanName } from './beside.ts';
import { isForeignName } from './foreign.ts';
import {
  isGermanJoint,
  isNationalBody,
  isShortBeforePlace,
  isStreet,
  isSubject,
  standsBeforePerson,
  standsBeforePlace,
} from './heads.ts';
import { isNoSurname } from './surnames.ts';
import { isGermanTitle } from './titles.ts';

/** Words of a name between its head and ours (`Verein Brücke Kosovo`, `Akademie der Wissenschaften und Künste des Kosovo`). */
const LONGEST_NAME = 2;
const LONGEST_CHAIN = 6;

const READERS = [
  isCalled,
  isOfNationalBody,
  isUncoupled,
  isOtherAbbreviation,
  isNoSurname,
  isGermanTitle,
  isForeignName,
  isApposedThing,
  isBesideGermanName,
];

export const german: LongerNameReader = (place) => READERS.some((reads) => reads(place));

/** `Flughafen Pristina`, `Verein Brücke Kosovo`, `Schule Ibrahim Rugova`; but a road runs between (`Straße Pristina–Mitrovica`). */
function isCalled({ text, start, end, kinds, sentence, isKnown }: NamePlace): boolean {
  // A genitive is what the noun before it governs (`die Kirche Serbiens`).
  if (/[a-zäöü]s$/.test(text.slice(start, end))) return false;
  const isPlace = kinds.includes('place');
  if (!isPlace && !kinds.includes('person')) return false;
  let word = neighbourBefore(text, start);
  let next = start;
  for (let i = 0; i <= LONGEST_NAME; i++) {
    if (!word?.capital || word.start < sentence.start || isKnown(word) || isOffice(word.folded)) return false;
    if (!isOnOneLine(text, word.end, next)) return false;
    next = word.start;
    if (!isPlace) return standsBeforePerson(word.folded) && /\s/.test(text.slice(start, end));
    if (/stra(?:ss|ß)e$/.test(word.folded) && /^ ?-/.test(neighbourAfter(text, end)?.gap ?? '')) return false;
    if (isVenue(word.folded) || isVenue(word.folded.replace(/e?s$/, ''))) return true;
    if (i === 0 && bearsTitle(word.folded)) return true;
    word = neighbourBefore(text, word.start);
  }
  return false;
}

/** As it is, or in the genitive (`der Wirt des Hotels Serbien`). */
function isVenue(word: string): boolean {
  return standsBeforePlace(word) || isShortBeforePlace(word);
}

/** `Zentralbank des Kosovo`, `Akademie der Wissenschaften und Künste des Kosovo`. */
function isOfNationalBody({ text, start, kinds, sentence, isKnown }: NamePlace): boolean {
  if (kinds.includes('person')) return false;
  let word = neighbourBefore(text, start);
  let next = '';
  for (let i = 0; i < LONGEST_CHAIN; i++) {
    if (word?.gap !== ' ' || word.start < sentence.start) return false;
    // An organ's common name is ours, too (`Verfassungsgericht Serbiens`).
    if (isKnown(word) && !(i === 0 && word.capital && isNationalBody(word.folded))) return false;
    if (i === 1 && word.capital && isStreet(word.folded) && next !== 'und') return true;
    // Right behind the head no `und`: it would join another thing (`die Akademie und Bürger des Kosovo`).
    if (word.capital && kinds.includes('place') && isNationalBody(word.folded))
      return next !== 'und' && (i === 0 || isGermanJoint(next));
    // `Akademie der Wissenschaften Serbiens`; `Bürger Serbiens`, whoever governs them.
    if (i === 0 && word.capital) {
      if (!isSubject(word.folded)) return false;
    } else if (!word.capital && !isGermanJoint(word.folded)) return false;
    next = word.capital ? '' : word.folded;
    word = neighbourBefore(text, word.start);
  }
  return false;
}

/** German couples `US` with a hyphen (`US-Präsident`); without one it is a foreign name (`US Open`, `US Sassuolo`). */
function isUncoupled({ text, start, end, sentence, isKnown }: NamePlace): boolean {
  if (text.slice(start, end) !== 'US' || sentence.titleCase) return false;
  const next = neighbourAfter(text, end);
  if (next?.gap !== ' ' || !next.capital || next.start >= sentence.end || isAllCapitals(text, next)) return false;
  return !isKnown(next) && !isOffice(next.folded);
}

/**
 * What bears a name as it is, in Albanian: streets, schools, hotels, firms (`Rruga Ibrahim Rugova`, `hoteli Prishtina`, `KF
 * Prishtina`), villages that are called like countries (`fshati Mali i Zi`), and things that are said to be called so.
 */
import { foldWord } from '../../../text/fold.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import type { NamePlace } from '../name-place.ts';
import {
  isCapitalCity,
  isClub,
  isCountryOrCapital,
  isEponym,
  isHall,
  isHostelry,
  isHouse,
  isLink,
  isNamed,
  isSchool,
  isSettlement,
  isSorted,
  isStreet,
  isTeam,
  isVenue,
} from './heads.ts';
import { isAbbreviation, isAttributive, isGenitive, isGenitiveWord } from './institutions.ts';

/** Between a thing and its name; a quotation that the name fills is a name, whatever it is. */
const PLAIN = ' ';
const QUOTED = /^ ["“”„«‘'’]$/;
const CLOSING = /^["“”»’']/;

/** Whether the word before, with or without its attributes, bears the name. */
export function bears(place: NamePlace, before: Neighbour): boolean {
  if (place.isKnown(before)) return false;
  const quoted = QUOTED.test(before.gap) && CLOSING.test(place.text.slice(place.end));
  if (before.gap !== PLAIN && !quoted) return false;
  if (!quoted && before.allCapitals && isClub(before.folded)) return true;
  if (isBearer(before, place, quoted)) return true;
  if (!quoted && isCalled(before, place)) return true;
  const head = headOf(before, place);
  if (!head || !isDefinite(head.folded) || (!quoted && isGenitive(place))) return false;
  return isBearer(head, place, quoted) || (place.kinds.includes('place') && isHouse(head.folded));
}

function isBearer({ folded, capital }: Neighbour, place: NamePlace, quoted: boolean): boolean {
  const { text, start, end, kinds } = place;
  if (kinds.includes('person')) {
    // `Në shkollë Osmani tha`: only what is definite bears a name.
    if (!isDefinite(folded)) return false;
    return isEponym(folded) || (isHall(folded) && (quoted || capital || /\s/.test(text.slice(start, end).trim())));
  }
  if (!kinds.includes('place')) {
    if (quoted) return isHostelry(folded) || ((isStreet(folded) || isSchool(folded)) && isDefinite(folded));
    if (isStreet(folded) && isDefinite(folded) && !isGenitiveWord(folded) && !isGenitive(place)) return true;
    return isSorted(folded) && isAbbreviation(place) && !text.slice(start, end).includes('-');
  }
  if (quoted) return isVenue(folded) || isNamed(folded);
  const word = foldWord(text.slice(start, end));
  if (isGenitive(place)) return false;
  if (isTeam(folded) && isCapitalCity(word)) return isDefinite(folded);
  if (isWay(place)) return false;
  if (isDefinite(folded) && isSettlement(folded) && isCountryOrCapital(word)) return true;
  if (isVenue(folded)) return true;
  return isNamed(folded) && isDefinite(folded) && (!isGenitiveWord(folded) || closesPhrase(place));
}

/** `rruga Prishtinë–Pejë`, `rrugën Prishtinë Ferizaj`: a way from here to there. */
function isWay({ text, start, end }: NamePlace): boolean {
  return /ë$/.test(text.slice(start, end)) || /^\s?[-–—]\s?\p{Lu}/u.test(text.slice(end));
}

/** Behind a genitive (`Pas mbylljes së rrugës Kosova …`) the name may begin the next clause, unless its own ends with it. */
function closesPhrase({ text, end }: NamePlace): boolean {
  return neighbourAfter(text, end)?.gap !== ' ';
}

/** `shkolla fillore …`, `Klubi i basketbollit …`: the bearer one attribute back. */
function headOf(attribute: Neighbour, { text }: NamePlace): Neighbour | null {
  const word = neighbourBefore(text, attribute.start);
  if (word?.gap !== ' ') return null;
  if (!isLink(word.folded)) return isAttributive(attribute.folded) ? word : null;
  const linked = neighbourBefore(text, word.start);
  return linked?.gap === ' ' && (isGenitiveWord(attribute.folded) || /[em]$/.test(attribute.folded)) ? linked : null;
}

/** `një anije me emrin Kosova`, `kafeneja e quajtur Serbia`; not `shteti i quajtur Kosovë`. */
function isCalled(before: Neighbour, { text, kinds }: NamePlace): boolean {
  if (!kinds.includes('place')) return false;
  const joint = neighbourBefore(text, before.start);
  const isNaming = isName(before.folded) ? joint?.folded === 'me' : isCalledWord(before.folded) && isLink(joint?.folded ?? '');
  let thing = isNaming && joint?.gap === ' ' ? neighbourBefore(text, joint.start) : null;
  if (thing?.gap !== ' ') return false;
  for (let i = 0; thing && i < LONGEST_THING; i++) {
    if (isPlainPlace(thing.folded)) return false;
    thing = neighbourBefore(text, thing.start);
  }
  return true;
}
/** Words back to the thing that is called so (`shteti i ri fqinj me emrin`). */
const LONGEST_THING = 4;
const isName = (word: string) => word === 'emrin' || word === 'emer' || word === 'emnin';
const isCalledWord = (word: string) => /^(?:quajtur|pagezuar|emertuar|mbiquajtur|titulluar)/.test(word);
const isPlainPlace = (word: string) =>
  /^(?:shtet|vend|republik|krahin|provinc|teritor|territor|entitet|rajon|qytet|komun|fqinj)/.test(word);

export function isDefinite(word: string): boolean {
  return /(?:[aiun]|[eiu][st]|[ns]e)$/.test(word);
}

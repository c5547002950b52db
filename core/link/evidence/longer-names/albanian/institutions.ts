/** Institutions, parties, competitions in Albanian: a head, attributes, a linking article, the name in the genitive. */
import { foldWord } from '../../../text/fold.ts';
import type { Word } from '../../../text/tokens.ts';
import { isLetters, withoutCase } from '../../names/letters.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isTime } from '../../words/beside.ts';
import { isOffice } from '../../words/callings/offices.ts';
import type { NamePlace } from '../name-place.ts';
import { isUnion } from '../unions.ts';
import { isBody, isHouse, isInstitution, isJoint, isLink, isMinisters, isMinistry, isSetUp } from './heads.ts';

/** Words of a longer name that are looked at, articles with them (`Agjencia për Mbrojtjen e Mjedisit e Kosovës` has six). */
const LONGEST_NAME = 9;
/** Ends of adjectives, which have no article of their own (`Qendrore`, `Kombëtar`). */
const ADJECTIVE = /(?:tare?|ore?|ike?|ale?|ive?|uese?|ane?|she?me?|iste?)$/;

export const isAttributive = (word: string): boolean => ADJECTIVE.test(word);

/** Whether the name, the owner behind `link`, closes an institution's name. */
export function closesInstitution(place: NamePlace, link: Neighbour): boolean {
  const capitals: Neighbour[] = [];
  let known = false;
  let after = link;
  for (let i = 0; i < LONGEST_NAME; i++) {
    const word = neighbourBefore(place.text, after.start);
    if (word?.gap !== ' ' || word.start < place.sentence.start) break;
    if (word.capital) {
      if (isHead(word, after, link, place, capitals.length > 0)) return true;
      if ((isOffice(word.folded) && !isMinisters(word.folded)) || isTime(word.folded)) return false;
      known ||= place.isKnown(word);
      capitals.push(word);
    } else if (!isLink(word.folded) && !isJoint(word.folded)) {
      // Small attributes stand between the head and the name only; before a capital the name has begun.
      if (capitals.length > 0 || !isSmallAttribute(word, place)) break;
    } else if (isLink(after.folded) && isLink(word.folded)) return false;
    after = word;
  }
  return !known && place.kinds.includes('place') && hasShape(capitals, place);
}

function isHead({ folded, start }: Neighbour, next: Neighbour, link: Neighbour, place: NamePlace, named: boolean): boolean {
  if (isHouse(folded)) return true;
  // The organs of a body are of it (`Komisioni për Legjislacion i Kuvendit`); those of a union are bodies of their own (`Parlamenti i BE-së`).
  if (isUnion(place) && (isInstitution(folded) || isSetUp(folded) || (isBody(folded) && (named || hasPurpose(place)))))
    return true;
  if (place.kinds.includes('organisation')) return next === link && isInstitution(folded) && isAbbreviation(place);
  // A sentence's first word has its capital from there (`Lista e gjatë e qytetarëve të Kosovës`).
  return isInstitution(folded) || isMinistry(folded) || (isBody(folded) && (named || start > place.sentence.start));
}

/** `Programi i OKB-së për Zhvillim`, not `… i OKB-së për Kosovën`. */
function hasPurpose({ text, end, isKnown }: NamePlace): boolean {
  const joint = neighbourAfter(text, end);
  const purpose = joint?.gap === ' ' && joint.folded === 'per' ? neighbourAfter(text, joint.end) : null;
  return purpose?.gap === ' ' && purpose.capital && !isKnown(purpose) && !/(?:[^aeiou]in|en|ne)$/.test(purpose.folded);
}

/** `NATO`, `BE-së`. */
export function isAbbreviation({ text, start, end }: Word & { text: string }): boolean {
  const name = withoutCase(text.slice(start, end));
  return name.length > 1 && isLetters(name);
}

/** `e futbollit`, `kombëtare`. */
function isSmallAttribute({ folded, start }: Neighbour, { text }: NamePlace): boolean {
  if (isAttributive(folded)) return true;
  return isLink(neighbourBefore(text, start)?.folded ?? '') && !/[nt]$/.test(folded.replace(/it$|ut$/, ''));
}

/** Two words with capitals inside a sentence, linked or noun and adjective (`në Rrjetin e Grave të Kosovës`). */
function hasShape(capitals: readonly Neighbour[], { text, sentence }: NamePlace): boolean {
  const first = capitals.at(-1);
  const second = capitals.at(-2);
  if (!first || !second || sentence.capitals || sentence.titleCase) return false;
  const opens = neighbourBefore(text, first.start);
  if (opens?.gap !== ' ' || opens.start < sentence.start) return false;
  return first.end + 1 < second.start ? true : isAttributive(second.folded);
}

/** Of a name of several words the first may show it (`Malit të Zi`, `Kombeve të Bashkuara`). */
export function isGenitive({ text, start, end }: NamePlace): boolean {
  const words = text.slice(start, end).split(/\s+/);
  if (words.length > 1 && /eve$/i.test(words[0] ?? '')) return true;
  return [words[0], words.at(-1)].some((word = '') => isGenitiveWord(foldWord(word)));
}
export const isGenitiveWord = (word: string): boolean => /(?:se?|[iu]t)$/.test(word);

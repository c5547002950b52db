/** Institutions, competitions, parties, companies: a word with a capital, small words in the genitive, the name in the genitive. */

import { isEastSlavic } from '../../../text/language.ts';
import type { Neighbour } from '../../neighbours.ts';
import { isOffice } from '../../words/callings/offices.ts';
import type { NamePlace } from '../name-place.ts';
import { isUnion } from '../unions.ts';
import {
  areMany,
  isAbbreviation,
  isPluralAdjective,
  isSingular,
  mayAgree,
  mayBeAttribute,
  mayDescribe,
  mayOwn,
} from './endings.ts';
import {
  isAnd,
  isBody,
  isFor,
  isHouse,
  isIn,
  isInstitution,
  isMinisters,
  isOf,
  isOfPeople,
  isPlainNoun,
  isPolice,
  isProgramme,
  isSchool,
  isTroops,
  isUndeclined,
} from './heads.ts';
import { soundOf } from './letters.ts';
import type { Phrase, Sounded } from './phrase.ts';

export function isInInstitution(place: NamePlace, phrase: Phrase): boolean {
  const { capital } = phrase;
  if (!capital || isPlainNoun(capital.sound)) return false;
  const words = [capital, ...phrase.small];
  if (place.kinds.includes('person')) return phrase.earlier !== null && isFounded(words, phrase) && mayOwn(place);
  const link = words.at(-1)?.sound ?? '';
  if (isIn(link)) return hasHead(words.slice(0, -1), phrase, isSchool);
  if (isFor(link)) return words.length < 4 && isNamed(words.slice(0, -1), phrase, place);
  if (place.lang === 'mk') return isOf(link) && isNamed(words.slice(0, -1), phrase, place);
  return mayOwn(place) ? isNamed(words, phrase, place) : isInTown(words, phrase, place);
}

/** `Filozofski fakultet Priština`, `Dom kulture Gračanica`: the town as it stands. */
function isInTown(words: readonly Sounded[], phrase: Phrase, { kinds, lang }: NamePlace): boolean {
  if (lang !== 'sr' || words.length < 2 || !kinds.includes('place')) return false;
  return hasHead(words, phrase, isHouse) || hasHead(words, phrase, isInstitution);
}

/** `Odbor za odbranu Ramuša Haradinaja`: with a purpose a body may have a person in its name. */
function isFounded(words: readonly Sounded[], phrase: Phrase): boolean {
  if (!words.slice(1, -1).some(({ sound }) => isFor(sound))) return false;
  return [isHouse, isInstitution, isBody].some((isKind) => hasHead(words, phrase, isKind));
}

/** What a union sets up. */
const SET_UP = [isHouse, isInstitution, isBody, isProgramme];

/** Letters right behind it are its own (`Televizija RTS`). */
const TELEVISION = /^televizi/;

function isNamed(words: readonly Sounded[], phrase: Phrase, place: NamePlace): boolean {
  const link = words.at(-1)?.sound ?? '';
  const isLetters = isAbbreviation(place.text.slice(place.start, place.end));
  if (isLetters && words.length === 1 && TELEVISION.test(link)) return false;
  if (hasHead(words, phrase, isHouse)) return true;
  if (!place.kinds.includes('organisation')) {
    return (
      hasHead(words, phrase, isInstitution) ||
      hasHead(words, phrase, isBody) ||
      (!place.isKnown(words[0] ?? place) && hasShape(words, phrase))
    );
  }
  // The organs of a body are of it (`Glavni odbor Srpske liste`); those of a union are bodies of their own (`Savet EU`).
  if (isUnion(place) && !isTroops(link) && SET_UP.some((isKind) => hasHead(words, phrase, isKind))) return true;
  if (!isLetters) return false;
  return (
    hasHead(words, phrase, isInstitution) ||
    hasHead(words, phrase, isProgramme) ||
    (words.length === 1 && isBody(link) && !isTroops(link))
  );
}

/** A head of the kind, first or behind its adjective, and nothing but genitives between it and the name. */
function hasHead(words: readonly Sounded[], { earlier, quoted, lang }: Phrase, isKind: (sound: string) => boolean): boolean {
  const [capital, next] = words;
  if (!capital) return false;
  const at = words.findIndex(({ sound }, i) => i <= LATEST_HEAD && isKind(sound));
  const head = words[at];
  if (!head || !areAttributes(words.slice(at + 1), lang)) return false;
  if (isEastSlavic(lang) && words.length === 1 && isTroops(head.sound)) return false;
  if (at > 0) {
    if (
      !next ||
      (isEastSlavic(lang) &&
        (isTownIn(capital.sound, earlier, lang) || (!earlier && !quoted && isPluralAdjective(capital.sound))))
    )
      return false;
    if (lang === 'sr' && earlier === null && !quoted && areMany(capital.sound, head.sound)) return false;
    const goesWith = isEastSlavic(lang) ? mayDescribe : mayAgree;
    return words.slice(0, at).every(({ sound }) => isUndeclined(sound) || goesWith(sound, head.sound));
  }
  // Any word may open a sentence: a plural is no name then, and a body needs more than its owner.
  if (earlier === null && !quoted) return isSingular(head.sound) && (isKind !== isBody || next !== undefined);
  return true;
}
/** After a preposition, a word in a short -е or -і is a town where something is (`В Приштине правительство Косова`). */
function isTownIn(sound: string, earlier: Neighbour | null, lang: string): boolean {
  if (!earlier || !/^(?:u|v|na|iz|z)$/.test(soundOf(earlier.folded))) return false;
  return (lang === 'uk' ? /[^aeiou]i$/ : /[^aeiou][ei]$/).test(sound);
}

/** Adjectives before a head, of which a name has two at most (`Privremeni tehnički komitet`). */
const LATEST_HEAD = 2;

/** A capital adjective inside a sentence begins a name, whatever its noun (`u Naprednom klubu Srbije`). */
function hasShape(words: readonly Sounded[], { earlier, quoted, lang }: Phrase): boolean {
  const [adjective, noun, ...rest] = words;
  if (!adjective || !noun || (!quoted && (!earlier || (earlier.capital && earlier.end - earlier.start > LONGEST_PREPOSITION))))
    return false;
  if (
    (isPlainNoun(noun.sound) && !(isEastSlavic(lang) && isPolice(noun.sound))) ||
    isOffice(noun.folded) ||
    !mayAgree(adjective.sound, noun.sound)
  )
    return false;
  // After a preposition `Londona delegacija` is a town and a subject.
  return !(adjective.sound.endsWith('na') && earlier && earlier.end - earlier.start < 4) && areAttributes(rest, lang);
}
/** `У`, `На`: at the start of a sentence before the name's first word, units. */
const LONGEST_PREPOSITION = 2;

function areAttributes(words: readonly Sounded[], lang: string): boolean {
  let free = false;
  return words.every(({ sound, folded }) => {
    if (isMinisters(sound) || isOfPeople(sound)) return true;
    if (isFor(sound)) free = true;
    else if (isPlainNoun(sound) || isOffice(folded)) return false;
    return free || isAnd(sound) || mayBeAttribute(sound, lang);
  });
}

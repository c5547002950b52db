/**
 * French: kinds of things are written small and joined with `de` (`l'université de Pristina`, `les Chemins de fer du
 * Kosovo`) or stand before the name as it is (`le cinéma Amérique`); a capital word behind a name goes on with it
 * (`Kosovo Grill`), since no common noun has a capital.
 */
import { foldWord } from '../../text/fold.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../shapes.ts';
import { isCourtesy, isLocative, isTime } from '../words/beside.ts';
import { isOneOf } from '../words/list.ts';
import { isOffice } from '../words/offices.ts';
import {
  ADJECTIVE_END,
  COUNTRY_END,
  isCalledAfterPeople,
  isDefinite,
  isDiced,
  isFoundedByMany,
  isFounder,
  isMunicipalities,
  isNamedAfterCountry,
  isNamedAtLength,
  isNamedPlainly,
  isNamedWithBareDe,
  isNamedWithCapital,
  isNamedWithDe,
  isPartIn,
  isPicking,
  isStreet,
  isVague,
} from './french-heads.ts';
import { isOnOneLine } from './heads.ts';
import type { LongerNameReader, NamePlace } from './name-place.ts';

const isDe = isOneOf('de du d des');
const isArticle = isOneOf('la l');
const LONGEST_CHAIN = 8;
/** What people found, before its name as it is. */
const isBody = isOneOf('association collectif ong fondation comite club amicale societe groupe fonds reseau agence magasin');

/** With a capital inside a sentence they belong to a name (`le bar Le Kosovo`, `au Petit Belgrade`). */
const isNamePart = isOneOf('le la les l au aux petit petite grand grande nouveau nouvelle vieux vieille');

export const french: LongerNameReader = (place) => {
  if (place.kinds.includes('person')) return isAfterPerson(place);
  if (!place.kinds.includes('place')) return isInStreet(place);
  return runsOn(place) || isPlain(place) || isAssociation(place) || isWithDe(place) || isAfterCountry(place) || isDish(place);
};

/** `lycée Ibrahim Rugova`, `école primaire Ibrahim Rugova`, `impasse Chollet` */
function isAfterPerson({ text, start }: NamePlace): boolean {
  let before = neighbourBefore(text, start);
  if (before?.gap === ' ' && !before.capital && ADJECTIVE_END.test(before.folded) && !isOffice(before.folded))
    before = neighbourBefore(text, before.start);
  return before?.gap === ' ' && isCalledAfterPeople(before.folded);
}

/** `avenue des Nations unies`, `place de l'ONU` */
function isInStreet({ text, start, end }: NamePlace): boolean {
  let word = neighbourBefore(text, start);
  if (word && isArticle(word.folded)) word = neighbourBefore(text, word.start);
  if (!word || !isDe(word.folded)) return false;
  const head = neighbourBefore(text, word.start)?.folded ?? '';
  return isStreet(head) && !(head === 'place' && isPartIn(neighbourAfter(text, end)?.folded ?? ''));
}

/** `passage de Russie`, `la montée d'Albanie`, but `le passage de la Serbie à l'euro`, `un village de Serbie`. */
function isAfterCountry({ text, start, end }: NamePlace): boolean {
  const joint = neighbourBefore(text, start);
  if (!joint || !/^[ ']$/.test(joint.gap) || !/^de?$/.test(joint.folded) || !COUNTRY_END.test(foldWord(text.slice(start, end))))
    return false;
  const head = neighbourBefore(text, joint.start);
  if (head?.gap !== ' ' || !isNamedAfterCountry(head.folded)) return false;
  const article = neighbourBefore(text, head.start);
  return !article || !/^[ ']$/.test(article.gap) || isDefinite(article.folded);
}

/** `une macédoine de légumes` */
function isDish({ text, end }: NamePlace): boolean {
  const of = neighbourAfter(text, end);
  if (of?.gap !== ' ' || !/^de?$/.test(of.folded)) return false;
  const what = neighbourAfter(text, of.end);
  return what !== null && !what.capital && isDiced(what.folded);
}

/** `l'association Amitié Kosovo`, `le collectif Lyon-Kosovo`, `l'association Enfants du Kosovo`. */
function isAssociation({ text, start, sentence }: NamePlace): boolean {
  let own = neighbourBefore(text, start);
  const joined = own !== null && /^[ ']$/.test(own.gap) && isDe(own.folded);
  if (own && joined) own = neighbourBefore(text, own.start);
  if (!own?.capital || !/^[ -]$/.test(own.gap) || own.start < sentence.start) return false;
  if (joined && !isFounder(own.folded)) return false;
  const head = neighbourBefore(text, own.start);
  if (head?.gap === ' ' && !head.capital) return isBody(head.folded);
  return false;
}

/** `Kosovo Petrol`, but `En Serbie Novak Djokovic …`, which only wants its comma. */
function runsOn({ text, start, end, sentence, isKnown }: NamePlace): boolean {
  const next = neighbourAfter(text, end);
  if (!next?.capital || next.allCapitals || next.start >= sentence.end) return false;
  if (sentence.capitals || sentence.titleCase) return false;
  if (!isOnOneLine(text, end, next.start)) return false;
  if (isKnown(next) || isOffice(next.folded) || isCourtesy(next.folded) || isTime(next.folded)) return false;
  const before = neighbourBefore(text, start);
  return !(before && isLocative(before.folded) && before.capital);
}

/** `le cinéma Amérique`, `le bar Le Kosovo`. */
function isPlain({ text, start, end, sentence }: NamePlace): boolean {
  const before = neighbourBefore(text, start);
  if (!before || !/^[ ']$/.test(before.gap) || before.start < sentence.start) return false;
  if (before.gap === ' ' && isNamedPlainly(before.folded)) return !/^ ?-/.test(neighbourAfter(text, end)?.gap ?? '');
  if (!before.capital || before.allCapitals || !isNamePart(before.folded) || sentence.capitals) return false;
  const earlier = neighbourBefore(text, before.start);
  return earlier !== null && before.start > sentence.start && isOnOneLine(text, earlier.end, before.start);
}

/** `l'université de Pristina`, `la chambre de commerce du Kosovo`. */
function isWithDe({ text, start, sentence, isKnown }: NamePlace): boolean {
  const nearest = neighbourBefore(text, start);
  let word = nearest && isArticle(nearest.folded) ? before(nearest) : nearest;
  if (!word || !isDe(word.folded) || !/^[ ']$/.test(word.gap)) return false;
  const road = word === nearest && word.folded !== 'du' ? before(word) : null;
  // Lessons have a plural (`les cours de Belgrade`).
  if (road && isNamedWithBareDe(road.folded) && before(road)?.folded !== 'les') return true;
  for (let i = 0; i < LONGEST_CHAIN; i++) {
    const next = word;
    word = before(word);
    if (!word || isKnown(word) || word.start < sentence.start) return false;
    if (isMunicipalities(word.folded)) return false;
    if (isHead(word, next, i) && !(word.capital && word.start === sentence.start && isNamedWithCapital(word.folded)))
      return word.capital || !(isVague(before(word)?.folded ?? '') || isPicking(before(word)?.folded ?? ''));
    if (isOffice(word.folded) || (word.capital && before(word)?.gap !== '-')) return false;
    // An article without `de` begins an object: `la banque soutient l'économie du Kosovo`.
    if (isArticle(word.folded) && !isDe(before(word)?.folded ?? '')) return false;
  }
  return false;

  function before(of: Neighbour): Neighbour | null {
    const found = neighbourBefore(text, of.start);
    return found && /^[ '-]$/.test(found.gap) ? found : null;
  }
}

/** Whether a word is the head of a name, by what stands right behind it; `far` counts the words between it and the last `de`. */
function isHead({ folded, capital, gap }: Neighbour, next: Neighbour, far: number): boolean {
  const joined = isDe(next.folded);
  if (!joined && !ADJECTIVE_END.test(next.folded) && next.gap !== '-' && gap !== '-') return false;
  if (isNamedWithDe(folded) || (isNamedAtLength(folded) && far > 0) || (isFoundedByMany(folded) && joined && far > 0))
    return true;
  return capital && (isNamedAtLength(folded) || isFoundedByMany(folded) || isNamedWithCapital(folded));
}

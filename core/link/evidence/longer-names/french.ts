/**
 * French: kinds of things are written small and joined with `de` (`l'université de Pristina`, `les Chemins de fer du
 * Kosovo`) or stand before the name as it is (`le cinéma Amérique`); a capital word behind a name goes on with it
 * (`Kosovo Grill`), since no common noun has a capital.
 */
import { type Neighbour, neighbourAfter, neighbourBefore } from '../shapes.ts';
import { isCourtesy, isLocative, isTime } from '../words/beside.ts';
import { isOneOf } from '../words/list.ts';
import { isOffice } from '../words/offices.ts';
import {
  ADJECTIVE_END,
  isCalledAfterPeople,
  isFoundedByMany,
  isNamedAtLength,
  isNamedPlainly,
  isNamedWithBareDe,
  isNamedWithCapital,
  isNamedWithDe,
  isStreet,
  isVague,
} from './french-heads.ts';
import { isOnOneLine } from './heads.ts';
import type { LongerNameReader, NamePlace } from './name-place.ts';

const isDe = isOneOf('de du d des');
const isArticle = isOneOf('la l');
const LONGEST_CHAIN = 8;

/** With a capital inside a sentence they belong to a name (`le bar Le Kosovo`, `au Petit Belgrade`). */
const isNamePart = isOneOf('le la les l au aux petit petite grand grande nouveau nouvelle vieux vieille');

export const french: LongerNameReader = (place) => {
  if (place.kinds.includes('person')) return isAfterPerson(place);
  if (!place.kinds.includes('place')) return isInStreet(place);
  return runsOn(place) || isPlain(place) || isWithDe(place);
};

/** `lycée Ibrahim Rugova`, `impasse Chollet` */
function isAfterPerson({ text, start }: NamePlace): boolean {
  const before = neighbourBefore(text, start);
  return before?.gap === ' ' && isCalledAfterPeople(before.folded);
}

/** `avenue des Nations unies`, `place de l'ONU` */
function isInStreet({ text, start }: NamePlace): boolean {
  let word = neighbourBefore(text, start);
  if (word && isArticle(word.folded)) word = neighbourBefore(text, word.start);
  return word !== null && isDe(word.folded) && isStreet(neighbourBefore(text, word.start)?.folded ?? '');
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
  if (word === nearest && word.folded !== 'du' && isNamedWithBareDe(before(word)?.folded ?? '')) return true;
  for (let i = 0; i < LONGEST_CHAIN; i++) {
    const next = word;
    word = before(word);
    if (!word || isKnown(word) || word.start < sentence.start) return false;
    if (isHead(word, next, i)) return word.capital || !isVague(before(word)?.folded ?? '');
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

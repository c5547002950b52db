/**
 * French: kinds of things are written small and joined with `de` (`l'université de Pristina`, `les Chemins de fer du
 * Kosovo`) or stand before the name as it is (`le cinéma Amérique`); a capital word behind a name goes on with it
 * (`Kosovo Grill`), since no common noun has a capital.
 */
import { foldWord } from '../../../text/fold.ts';
import { neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isCourtesy, isLocative, isTime } from '../../words/beside.ts';
import { isOffice } from '../../words/callings/offices.ts';
import { isOneOf } from '../../words/list.ts';
import { isApposedThing } from '../apposed-things.ts';
import { isOnOneLine } from '../lines.ts';
import type { LongerNameReader, NamePlace } from '../name-place.ts';
import { isInFrenchCapitals } from './capitals.ts';
import {
  ADJECTIVE_END,
  COUNTRY_END,
  isCalledAfterPeople,
  isCalledAnyhow,
  isDefinite,
  isDiced,
  isFounder,
  isNamedAfterCountry,
  isNamedPlainly,
  isPartIn,
  isStreet,
  isTradeOrSport,
} from './heads.ts';
import { isArticle, isDe } from './joints.ts';
import { isOnFrenchSquare } from './squares.ts';
import { isFrenchTitle } from './titles.ts';
import { isWithDe } from './with-de.ts';

/** What people found, before its name as it is. */
const isBody = isOneOf('association collectif ong fondation comite club amicale societe groupe fonds reseau agence magasin');

/** With a capital inside a sentence they belong to a name (`le bar Le Kosovo`, `au Petit Belgrade`). */
const isNamePart = isOneOf('le la les l au aux petit petite grand grande nouveau nouvelle vieux vieille');

const READERS = [
  runsOn,
  isPlain,
  isAssociation,
  isWithDe,
  isAfterCountry,
  isDish,
  isInFrenchCapitals,
  isOnFrenchSquare,
  isApposedThing,
  isFrenchTitle,
];

export const french: LongerNameReader = (place) => {
  if (place.kinds.includes('person')) return isAfterPerson(place);
  if (!place.kinds.includes('place')) return isInStreet(place) || isOtherUnion(place) || isHouse(place) || isApposedThing(place);
  return READERS.some((reads) => reads(place));
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

/** `l'Union européenne de radiodiffusion`: a union of trades or sports; the Union has its own of `défense`. */
function isOtherUnion({ text, end }: NamePlace): boolean {
  const of = neighbourAfter(text, end);
  if (of?.gap !== ' ' || of.folded !== 'de') return false;
  const what = neighbourAfter(text, of.end);
  return what?.gap === ' ' && isTradeOrSport(what.folded);
}

/** `le cinéma OTAN`, `la compagnie théâtrale Le Quint`: what is called by a body's letters, or with a capital article. */
function isHouse({ text, start, end, sentence }: NamePlace): boolean {
  const before = neighbourBefore(text, start);
  if (!before || before.start <= sentence.start || !/^[ ']$/.test(before.gap)) return false;
  if (!before.capital) return isCalledAnyhow(before.folded) && !/^ ?-/.test(neighbourAfter(text, end)?.gap ?? '');
  if (!isArticle(before.folded) && before.folded !== 'le') return false;
  const earlier = neighbourBefore(text, before.start);
  return earlier?.gap === ' ' && !earlier.capital && isOnOneLine(text, earlier.end, before.start) && !sentence.capitals;
}

/** `passage de Russie`, `la montée d'Albanie`, but `le passage de la Serbie à l'euro`, `un village de Serbie`. */
function isAfterCountry({ text, start, end }: NamePlace): boolean {
  const joint = neighbourBefore(text, start);
  if (
    !joint ||
    !/^[ ']$/.test(joint.gap) ||
    !/^d(?:es?)?$/.test(joint.folded) ||
    !COUNTRY_END.test(foldWord(text.slice(start, end)))
  )
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
function isPlain({ text, start, end, sentence, isKnown }: NamePlace): boolean {
  const before = neighbourBefore(text, start);
  if (!before || !/^[ ']$/.test(before.gap) || before.start < sentence.start) return false;
  // A house or a family; a country has its article (`chez les Serbes`).
  if (before.folded === 'chez') return true;
  if (before.gap === ' ' && isNamedPlainly(before.folded)) {
    const after = neighbourAfter(text, end);
    // `l'association Kosova-Isère`, but `le groupe Serbie-Kosovo`.
    return !/^ ?-/.test(after?.gap ?? '') || (after?.capital === true && isBody(before.folded) && !isKnown(after));
  }
  if (!before.capital || before.allCapitals || !isNamePart(before.folded) || sentence.capitals) return false;
  const earlier = neighbourBefore(text, before.start);
  return earlier !== null && before.start > sentence.start && isOnOneLine(text, earlier.end, before.start);
}

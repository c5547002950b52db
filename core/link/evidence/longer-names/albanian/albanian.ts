/**
 * Longer names in Albanian. The owner stands behind, linked by an article, and the words of a name have capitals (`Oda e
 * Avokatëve të Kosovës`, `Banka Qendrore e Kosovës`); streets, schools, hotels and clubs bear a name as it is (`Rruga
 * Ibrahim Rugova`, `KF Prishtina`).
 */
import { foldWord } from '../../../text/fold.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isForeignNamesake } from '../foreign-namesakes.ts';
import type { LongerNameReader, NamePlace } from '../name-place.ts';
import { isUnion } from '../unions.ts';
import { bears } from './bearers.ts';
import { isBranch } from './brands.ts';
import {
  isBrandEnd,
  isCapitalCity,
  isCountryOrCapital,
  isEponym,
  isLandform,
  isLink,
  isLinkedAdjective,
  isOfTeam,
  isSeat,
} from './heads.ts';
import { closesInstitution, isAbbreviation, isAttributive, isGenitive, isGenitiveWord } from './institutions.ts';
import { isPersonsName } from './people.ts';
import { isClubsName } from './sports.ts';

export const albanian: LongerNameReader = (place) => {
  const before = neighbourBefore(place.text, place.start);
  if (
    isOtherKind(place) ||
    isOfOthers(place) ||
    isForeignNamesake(place) ||
    isAnother(place) ||
    isPersonsName(place, before) ||
    isClubsName(place, before)
  )
    return true;
  if (!before || before.start < place.sentence.start) return false;
  if (isBranch(place, before)) return true;
  return before.gap === ' ' && isLink(before.folded) ? isOwned(place, before) : bears(place, before);
};

/** `Kuvendi Komunal`: a body's common name with another adjective. */
function isOtherKind(place: NamePlace): boolean {
  const { text, end, kinds, sentence, isKnown } = place;
  if (!kinds.includes('organisation') || isAbbreviation(place) || sentence.capitals) return false;
  const after = neighbourAfter(text, end);
  return after?.gap === ' ' && after.capital && !after.allCapitals && !isKnown(after) && isAttributive(after.folded);
}

/** `Bashkimi Evropian i Transmetuesve`, `Këshilli i Sigurimit i Rusisë`: whose a union or a council is. */
function isOfOthers(place: NamePlace): boolean {
  const { text, start, end, kinds, sentence, isKnown } = place;
  if (!kinds.includes('organisation') || isAbbreviation(place) || sentence.capitals) return false;
  const link = neighbourAfter(text, end);
  if (link?.gap !== ' ' || !isLink(link.folded)) return false;
  const owner = neighbourAfter(text, link.end);
  if (owner?.gap !== ' ' || !owner.capital) return false;
  if (isUnion(place)) return /ve$/.test(owner.folded) && !isKnown(owner);
  if (!/sigurimit$/i.test(text.slice(start, end)) || !isGenitiveWord(owner.folded) || /^(?:okb|kombe)/.test(owner.folded))
    return false;
  return isCountryOrCapital(owner.folded) || !isKnown(owner);
}

/** `Kosova e Re`, `Shqipëria e Madhe`: an adjective with a capital, where `Kosova e Tirana` are two. Also `Kosova Sot`. */
function isAnother({ text, end, kinds, sentence, isKnown }: NamePlace): boolean {
  const next = neighbourAfter(text, end);
  if (next?.gap !== ' ' || sentence.capitals || !kinds.includes('place')) return false;
  if (next.capital) return isBrandEnd(next.folded) && !isKnown(next);
  const word = isLink(next.folded) ? neighbourAfter(text, next.end) : null;
  return word?.gap === ' ' && word.capital && !isKnown(word) && (isLinkedAdjective(word.folded) || isAttributive(word.folded));
}

/** The name behind a linking article: is its owner a longer name? */
function isOwned(place: NamePlace, link: Neighbour): boolean {
  const owned = neighbourBefore(place.text, link.start);
  if (owned?.gap !== ' ' || !isGenitive(place)) return false;
  const { folded, capital } = owned;
  if (place.kinds.includes('person')) return isLandform(folded) || (capital && isEponym(folded));
  if (isOfTeam(folded) && isCapitalCity(foldWord(place.text.slice(place.start, place.end)))) return true;
  return isSeat(folded) || closesInstitution(place, link);
}

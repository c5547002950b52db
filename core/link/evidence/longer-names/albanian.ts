/**
 * Longer names in Albanian. The owner stands behind, linked by an article, and the words of a name have capitals (`Oda e
 * Avokatëve të Kosovës`, `Banka Qendrore e Kosovës`); streets, schools, hotels and clubs bear a name as it is (`Rruga
 * Ibrahim Rugova`, `KF Prishtina`).
 */
import { foldWord } from '../../text/fold.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../shapes.ts';
import {
  isBrandEnd,
  isClub,
  isEponym,
  isHouse,
  isLandform,
  isLink,
  isLinkedAdjective,
  isSeat,
  isVenue,
} from './albanian-heads.ts';
import { closesInstitution, isAbbreviation, isAttributive } from './albanian-institutions.ts';
import type { LongerNameReader, NamePlace } from './name-place.ts';

export const albanian: LongerNameReader = (place) => {
  if (isOtherKind(place) || isAnother(place)) return true;
  const before = neighbourBefore(place.text, place.start);
  if (before?.gap !== ' ' || before.start < place.sentence.start) return false;
  return isLink(before.folded) ? isOwned(place, before) : bears(place, before);
};

/** `Kuvendi Komunal`: a body's common name with another adjective. */
function isOtherKind(place: NamePlace): boolean {
  const { text, end, kinds, sentence, isKnown } = place;
  if (!kinds.includes('organisation') || isAbbreviation(place) || sentence.capitals) return false;
  const after = neighbourAfter(text, end);
  return after?.gap === ' ' && after.capital && !after.allCapitals && !isKnown(after) && isAttributive(after.folded);
}

/** `Kosova e Re`, `Shqipëria e Madhe`: an adjective with a capital, where `Kosova e Tirana` are two. Also `Kosova Sot`. */
function isAnother({ text, end, kinds, sentence, isKnown }: NamePlace): boolean {
  const next = neighbourAfter(text, end);
  if (next?.gap !== ' ' || sentence.capitals || !kinds.includes('place')) return false;
  if (next.capital) return isBrandEnd(next.folded) && !isKnown(next);
  const word = isLink(next.folded) ? neighbourAfter(text, next.end) : null;
  return word?.gap === ' ' && word.capital && !isKnown(word) && (isLinkedAdjective(word.folded) || isAttributive(word.folded));
}

/** `Rruga Ibrahim Rugova`, `hoteli Prishtina`, `Klubi i basketbollit Prishtina`, `KF Prishtina`. */
function bears(place: NamePlace, before: Neighbour): boolean {
  const { folded } = before;
  if (place.isKnown(before)) return false;
  if (before.allCapitals && isClub(folded)) return true;
  const isBearer = place.kinds.includes('person') ? isEponym : isVenue;
  if (!isBearer(folded)) return isAttributed(place, before) && !isGenitive(place);
  // `Në shkollë Osmani tha`: only what is definite bears a name.
  return place.kinds.includes('person') ? isDefinite(folded) : !isGenitive(place);
}

/** `shkolla fillore …`, `Klubi i basketbollit …`: the bearer one attribute back. */
function isAttributed({ text, kinds }: NamePlace, attribute: Neighbour): boolean {
  let word = attribute.gap === ' ' ? neighbourBefore(text, attribute.start) : null;
  if (word && isLink(word.folded) && GENITIVE.test(attribute.folded)) word = neighbourBefore(text, word.start);
  else if (!isAttributive(attribute.folded)) return false;
  if (word?.gap !== ' ' || !isDefinite(word.folded)) return false;
  return kinds.includes('person') ? isEponym(word.folded) : isVenue(word.folded) || isHouse(word.folded);
}

function isDefinite(word: string): boolean {
  return /(?:[aiun]|[eiu][st])$/.test(word);
}

/** The name behind a linking article: is its owner a longer name? */
function isOwned(place: NamePlace, link: Neighbour): boolean {
  const owned = neighbourBefore(place.text, link.start);
  if (owned?.gap !== ' ' || !isGenitive(place)) return false;
  const { folded, capital } = owned;
  if (place.kinds.includes('person')) return isLandform(folded) || (capital && isEponym(folded));
  return isSeat(folded) || closesInstitution(place, link);
}

/** Of a name of several words the first may show it (`Malit të Zi`). */
function isGenitive({ text, start, end }: NamePlace): boolean {
  const words = text.slice(start, end).split(/\s+/);
  return [words[0], words.at(-1)].some((word = '') => GENITIVE.test(foldWord(word)));
}
const GENITIVE = /(?:se?|[iu]t)$/;

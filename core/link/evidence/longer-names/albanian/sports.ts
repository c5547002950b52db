/** Clubs that are called like places, in Albanian news of sports: by a score beside a town, by a town beside a country. */
import { foldWord } from '../../../text/fold.ts';
import { type Neighbour, neighbourAfter } from '../../neighbours.ts';
import type { NamePlace } from '../name-place.ts';
import { hasScore } from '../scores.ts';
import { isCapitalCity, isLink, isTownOfClub } from './heads.ts';

/** Before where a match was played: the town is meant. */
const isWhere = (word: string) => /^(?:ne|nga|per|drejt|deri|pas|para|rreth|mbi)$/.test(word);

/** A town's club, told by a score; countries play themselves. `Kosova e Vushtrrisë`: a country's name told apart by a town. */
export function isClubsName(place: NamePlace, before: Neighbour | null): boolean {
  const { text, start, end, kinds } = place;
  if (!kinds.includes('place')) return false;
  const after = neighbourAfter(text, end);
  if (after?.gap === ' ' && after.folded === 'e') {
    const town = neighbourAfter(text, after.end);
    if (town?.gap === ' ' && town.capital && isTownOfClub(town.folded)) return true;
  }
  const name = foldWord(text.slice(start, end));
  if (!isCapitalCity(name) || !/[aintu]$|[es]s$/.test(name)) return false;
  if (before && before.start >= place.sentence.start && before.gap === ' ' && (isWhere(before.folded) || isLink(before.folded))) {
    return false;
  }
  return beats(after) || beats(before) || hasScore(place);
}

/** What teams do to each other (`Prishtina mposhti Llapin`, `Drita mposht Prishtinën`). */
function beats(word: Neighbour | null): boolean {
  return word?.gap === ' ' && /^(?:mposht|deklaso|eliminoi?|gjunjezo|barazo|triumfo)/.test(word.folded);
}

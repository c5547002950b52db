/** Clubs that are called like places, in Albanian news of sports: by a score beside a town, by a town beside a country. */
import { foldWord } from '../../../text/fold.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import type { NamePlace } from '../name-place.ts';
import { hasScore } from '../scores.ts';
import { isCapitalCity, isLink, isOfTeam, isTownOfClub } from './heads.ts';

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
  if (isSignedWith(place, before)) return true;
  if (before && before.start >= place.sentence.start && before.gap === ' ' && (isWhere(before.folded) || isLink(before.folded))) {
    return false;
  }
  return beats(after) || beats(before) || leadsTable(place, after) || hasScore(place);
}

/** `Prishtina udhëheq tabelën`, `Prishtina fitoi derbin` */
function leadsTable({ text }: NamePlace, after: Neighbour | null): boolean {
  const what = after?.gap === ' ' ? neighbourAfter(text, after.end) : null;
  return what?.gap === ' ' && /^(?:tabelen|derbin)$/.test(what.folded);
}

/** `Futbollisti … nënshkroi me Prishtinën`: a player signs with a club, a government with another. */
function isSignedWith({ text, sentence }: NamePlace, before: Neighbour | null): boolean {
  if (before?.gap !== ' ' || !/^(?:me|te|per)$/.test(before.folded)) return false;
  const verb = neighbourBefore(text, before.start);
  if (verb?.gap !== ' ' || !/^(?:nenshkr|transfer|kaloi?$|luan$|luajti$)/.test(verb.folded)) return false;
  let who: Neighbour | null = verb;
  for (let i = 0; who && who.start >= sentence.start && i < LONGEST_SUBJECT; i++) {
    if (isOfTeam(who.folded)) return true;
    who = neighbourBefore(text, who.start);
  }
  return false;
}
/** Words from a verb back to the player. */
const LONGEST_SUBJECT = 6;

/** What teams do to each other (`Prishtina mposhti Llapin`, `Drita mposht Prishtinën`). */
function beats(word: Neighbour | null): boolean {
  return word?.gap === ' ' && /^(?:mposht|deklaso|eliminoi?|gjunjezo|barazo|triumfo)/.test(word.folded);
}

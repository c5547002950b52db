/** Clubs that are called like places, in Albanian news of sports: by a score beside a town, by a town beside a country. */
import { foldWord } from '../../../text/fold.ts';
import { type Neighbour, neighbourAfter } from '../../neighbours.ts';
import { isOneOf } from '../../words/list.ts';
import { isOfSport } from '../../words/sports.ts';
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
  return beats(after) || beats(before) || hasScore(place) || playsFor(place, before);
}

/**
 * A subject that wins, loses, plays or waits in a match: a word of sport stands in what it does (`Prishtina fiton turneun`, `Prishtina
 * luan çerekfinalen`), or the sentence behind tells the score (`Prishtina nisi keq. Në grup humbi 0:2`).
 */
function playsFor({ text, start, end, sentence }: NamePlace, before: Neighbour | null): boolean {
  if (before && before.start >= sentence.start && before.gap === ' ') return false;
  const verb = neighbourAfter(text, end);
  if (verb?.gap !== ' ' || verb.capital || verb.start >= sentence.end || !isDeedOfTeam(verb.folded)) return false;
  let word = neighbourAfter(text, verb.end);
  for (let i = 0; word && word.start < sentence.end && i < LONGEST_DEED; i++) {
    if (isOfSport(word.folded)) return true;
    word = neighbourAfter(text, word.end);
  }
  return LOST.test(text.slice(sentence.end, sentence.end + LONGEST_SCORE)) && start >= sentence.start;
}
/** Words behind the verb. */
const LONGEST_DEED = 5;
/** Who won or lost, and how, within the beginning of a sentence. */
const LOST = /^[^.!?]*(?:humbi|fitoi|mundi|barazoi)[^.!?:]*\d[:-]\d(?!\d)/;
const LONGEST_SCORE = 60;
const isDeedOfTeam = isOneOf(
  'fiton fitoi humb humbi humbet luan luajti luante nis nisi nisin kualifikohet kualifikua shenoi shenon pret priti kryeson dominoi dominon debuton ngrit ngriti',
);

/** What teams do to each other (`Prishtina mposhti Llapin`, `Drita mposht Prishtinën`). */
function beats(word: Neighbour | null): boolean {
  return word?.gap === ' ' && /^(?:mposht|deklaso|eliminoi?|gjunjezo|barazo|triumfo)/.test(word.folded);
}

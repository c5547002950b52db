/**
 * Clubs that are called like their towns, told by whose players, coach or supporters they are (`Trener Prištine`, `košarkaši
 * Beograda`), by a match's score, by the league's table.
 */
import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { beginsWithOneOf, isOneOf } from '../../words/list.ts';
import type { NamePlace } from '../name-place.ts';
import { hasScore, isInFixture } from '../scores.ts';
import { mayOwn, soundOfEnd } from '../slavic/endings.ts';
import type { Phrase } from '../slavic/phrase.ts';
import { isCountry } from '../slavic/things.ts';

/** Who plays in a team, leads it or cheers for it; athletes who stand for themselves are their town's (`rvači Beograda`). */
const isOfTeam = beginsWithOneOf(
  'fudbaler nogometas kosarkas rukometas odbojkas vaterpolist ragbist hokejas futsaler trener golman vratar napadac vezist stoper bek igrac kapiten kapetan navijac',
  'фудбалер кошаркар ракометар одбојкар тренер голман напагач навивач капитен',
);

/** `Rašku, klub koji …` */
function isApposed({ text, end }: NamePlace): boolean {
  const after = neighbourAfter(text, end);
  return after?.gap === ', ' && /^(?:klub|tim|ekip[aeu]|momcad|клуб|тим|екип[аеу])$/.test(after.folded);
}

/** Towns whose clubs are called like them, as a subject. */
const PLAYING = /^(?:pristina|beograd|ohrid)$/;

/** Words from a club to the table on which it stands (`Leposavić je pao na dno tabele`). */
const LONGEST_WAY = 5;
const isTable = isOneOf('tabele tabeli tabelu');

/** The subject of a sentence of the league's table. */
function isOnTable({ text, start, end, sentence }: NamePlace): boolean {
  const before = neighbourBefore(text, start);
  if (before && before.start >= sentence.start) return false;
  let word: Neighbour | null = neighbourAfter(text, end);
  for (let i = 0; word?.gap === ' ' && i < LONGEST_WAY; i++) {
    if (isTable(word.folded)) return true;
    word = neighbourAfter(text, word.end);
  }
  return false;
}

/** `poraženi su od Zvečana`: whom they lost to. */
function hasBeaten({ lang }: NamePlace, small: Phrase['small']): boolean {
  const from = small.at(-1);
  return lang !== 'mk' && from?.sound === 'od' && small.some(({ sound }) => BEATEN.test(sound));
}
const BEATEN = /^(?:porazen|izgubi|poklekn)/;

/** A country's are its national team. */
export function isTeam(place: NamePlace, { small, capital }: Phrase): boolean {
  if (!place.kinds.includes('place') || isCountry(soundOfEnd(place))) return false;
  if (capital === null && small.length === 0 && PLAYING.test(soundOfEnd(place)) && hasScore(place)) return true;
  if (isApposed(place) || isInFixture(place) || isOnTable(place) || hasBeaten(place, small)) return true;
  const words = capital ? [capital, ...small] : small;
  const last = words.at(-1);
  // `тренерот на Охрид`
  const before = place.lang === 'mk' && last?.sound === 'na' ? words.at(-2) : last;
  return before !== undefined && (before !== last || mayOwn(place)) && isOfTeam(before.folded);
}

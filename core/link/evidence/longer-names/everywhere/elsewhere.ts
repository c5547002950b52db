/**
 * Other places of the same name: towns in America that are called after countries and capitals (Russia, Ohio; Belgrade,
 * Mont.; Македония, штат Огайо), and places told apart where they are named (une Albanie du Caucase; Albania, a
 * municipality in Colombia), and people who bear a place's name (Mr Montenegro).
 */
import { foldWord } from '../../../text/fold.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isPeople, isPlainCourtesy } from '../../words/beside.ts';
import { isTrade } from '../../words/callings/walks-of-life.ts';
import { beginsWithOneOf, isOneOf } from '../../words/list.ts';
import type { LongerNameReader, NamePlace } from '../name-place.ts';
import { mayOwn } from '../slavic/endings.ts';
import { isState, isStateAbbreviation } from './american-states.ts';

/** Words between a town and its state (`, in the state of`, `im US-Bundesstaat`, `, штат`). */
const LONGEST_WAY = 5;
const isOnTheWay = isOneOf(
  'in the state province of us u s american canadian im bundesstaat usa der amerikanischen kanadischen dans le la l etat de du d en au',
  'drzavi drzava americkoj saveznoj в во штат штате штата у штаті ne shtetin shteti e te amerikan',
);
/** Before a town in its state (`in Belgrade in Montana`); without one, a country's news is told from there (`talks with Russia in Alaska`). */
const isWhere = isOneOf('in at near to from of u iz kod у із в во из под a dans depuis vers de aus nach bei ne nga');
/** The country of those states is not a town in one (`the US state of Ohio`, `in den USA (Ohio)`). */
const isAmerica = beginsWithOneOf(
  'us united america amerika amerique vereinigt etats sad sjedinj shba сша америк сполуч соединен',
);

/** Before a country's name with more behind it they tell of another one (`une Albanie du Caucase`). */
const isIndefinite = isOneOf('a an un une');
const isOf = isOneOf('of de du d');

/** Kinds of settlements, with which a town in the news of elsewhere is introduced. */
const isSettlement = isOneOf(
  'town village municipality hamlet township community settlement suburb stadt kleinstadt dorf gemeinde ortschaft weiler',
  'commune bourg hameau localite bourgade section municipalite selo selu sela varos mesto mjesto mestu mjestu opstina opstini',
  'село селе селу сел город городе городок городке деревня деревне місто місті містечко містечку селище fshat fshati qytet qyteti komune',
);
const isCountryPart = isOneOf('a an the eine ein un une der die das nje of in im dans le la en u na в у на ne te');
/** What is said of our own places, although it is none of ours (`a town in southern Europe`). */
const isNearHome = beginsWithOneOf('europ evrop balkan jugo южн европ балкан sudost yugo eurasi');

export const isElsewhere: LongerNameReader = (place) => {
  if (!place.kinds.includes('place')) return false;
  return isInState(place) || isToldApart(place) || isPersonsName(place);
};

const BEFORE_STATE = /^(?:, | \()$/;

/** `Russia, Ohio`; `Belgrade (Maine)`; `in Belgrade in Montana`; `Македония, штат Огайо`. */
function isInState({ text, start, end, sentence, isKnown }: NamePlace): boolean {
  let word = neighbourAfter(text, end);
  if (!word || !(word.gap === ' ' ? isSettled(text, start) : BEFORE_STATE.test(word.gap))) return false;
  if (isAmerica(foldWord(text.slice(start, end)))) return false;
  if (
    word.gap === ', ' &&
    !sentence.capitals &&
    isStateAbbreviation(word.folded, text.charAt(word.end) === '.', word.allCapitals)
  )
    return true;
  for (let i = 0; word && i < LONGEST_WAY; i++) {
    if (i > 0 && !/^[ '-]$/.test(word.gap)) return false;
    if (word.capital && !isKnown(word)) {
      const next = neighbourAfter(text, word.end);
      if (isState(word.folded, next?.gap === ' ' ? next.folded : '')) return true;
    }
    if (!isOnTheWay(word.folded)) return false;
    word = neighbourAfter(text, word.end);
  }
  return false;
}

function isSettled(text: string, start: number): boolean {
  const before = neighbourBefore(text, start);
  return before?.gap === ' ' && (isWhere(before.folded) || isSettlement(before.folded));
}

/** `une Albanie du Caucase`: one of several, by where it lies. `Albania, a municipality in the Colombian …`: no country. */
function isToldApart(place: NamePlace): boolean {
  const { text, start, end } = place;
  const before = neighbourBefore(text, start);
  const after = neighbourAfter(text, end);
  if (before?.gap === ' ' && isIndefinite(before.folded) && after?.gap === ' ' && isOf(after.folded)) {
    return isUnknownPlace(neighbourAfter(text, after.end), place);
  }
  if (after?.gap !== ', ' || !isCountryPart(after.folded)) return false;
  const kind = neighbourAfter(text, after.end);
  if (kind?.gap !== ' ' || !isSettlement(kind.folded)) return false;
  return isUnknownPlace(nextCapital(text, kind), place);
}

function isUnknownPlace(word: Neighbour | null, { isKnown }: NamePlace): boolean {
  if (!word?.capital || !/^[ ']$/.test(word.gap)) return false;
  return !isKnown(word) && !isNearHome(word.folded) && !isPeople(word.folded);
}

/** The first word with a capital behind small words of place. */
function nextCapital(text: string, from: Neighbour): Neighbour | null {
  let word = neighbourAfter(text, from.end);
  while (word && !word.capital && /^[ ']$/.test(word.gap) && isCountryPart(word.folded)) word = neighbourAfter(text, word.end);
  return word;
}

/** `Mr Montenegro`, `M. Montenegro`, `the goalkeeper João Albania`. */
function isPersonsName(place: NamePlace): boolean {
  const { text, start, sentence, lang, isKnown } = place;
  const before = neighbourBefore(text, start);
  if (!before?.capital || !/^\.? $/.test(before.gap)) return false;
  if (isPlainCourtesy(before.folded)) return true;
  if (before.allCapitals || before.gap !== ' ' || sentence.titleCase || sentence.capitals || isKnown(before)) return false;
  const trade = neighbourBefore(text, before.start);
  if (trade?.gap !== ' ' || trade.start < sentence.start || !isTrade(trade.folded, lang)) return false;
  return lang === 'en' || lang === 'fr' || !mayOwn(place);
}

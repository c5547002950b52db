/**
 * Names in quotation marks. Titles and trade names stand in them (the film "China Blue", hotel „Ohrid“, Verein „Brücke
 * Kosovo“), and so do, in many languages, the names of parties and bodies (stranka „Srpska lista“, «НАТО»), words that
 * the writer doubts, and what somebody said. Speech and slogans are sentences: the names in them are meant.
 */
import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isPeople } from '../../words/beside.ts';
import { isOffice } from '../../words/callings/offices.ts';
import type { LongerNameReader, NamePlace } from '../name-place.ts';
import { isInstitution } from '../slavic/heads.ts';
import { soundOf } from '../slavic/letters.ts';
import { isBrand } from '../slavic/things.ts';
import { type Quotation, quotationAround } from './quotation.ts';
import { thingsBeside } from './things-beside.ts';
import {
  bearsTitle,
  isAuthor,
  isDoubt,
  isFounded,
  isNaming,
  isQuotedPlace,
  isStaging,
  isStreetOrSchool,
} from './titled-things.ts';

/** Words of a title; longer quotations are sentences. */
const LONGEST_TITLE = 7;

/** Small words that English titles write small. */
const SMALL = new Set('a an the of in on at by for to and or nor but with from as'.split(' '));
/** Between a work and its author or year. */
const BY = new Set('by von de d od nga avec'.split(' '));
/** Of the author of a work (`the author of "…"`). */
const OF = new Set('of von de du'.split(' '));
/** In a programme, between works. */
const THEN = new Set('puis followed suivi suivie suivis precede precedee'.split(' '));
const YEAR = /^\d{4}$/;

export const isQuotedTitle: LongerNameReader = (place) => {
  const quotation = quotationAround(place.text, place.start, place.end);
  if (!quotation || isSpeech(place.text, quotation)) return false;
  const things = thingsBeside(place.text, quotation);
  if (fills(place, quotation)) return things.some(bearsTitle) || isNameOfOther(place, quotation, things);
  if (hasAuthor(place.text, quotation) || isListed(place.text, quotation)) return true;
  const words = wordsOf(place.text, quotation);
  if (words.length > LONGEST_TITLE) return false;
  return things.some((thing) => bearsTitle(thing) || isFounded(thing) || isStaging(thing)) || isNamed(place, words);
};

/** `„Ер Србије“`, `„Поште Србије“` */
function isHead(word: string): boolean {
  const sound = soundOf(word);
  return isBrand(sound) || isInstitution(sound);
}

/** Whether the quotation begins with a small letter, as a part of a sentence does, or ends as a sentence does. */
function isSpeech(text: string, { start, end }: Quotation): boolean {
  const first = neighbourAfter(text, start);
  return !first || (!first.capital && !/^\d/.test(first.folded)) || /[.,!?…;:]\s*$/.test(text.slice(start, end));
}

function fills({ text, start, end }: NamePlace, quotation: Quotation): boolean {
  return text.slice(quotation.start, start).trim() === '' && text.slice(end, quotation.end).trim() === '';
}

/**
 * A place that fills its quotation is a trade name; a body, only of streets and schools; a person, only where something is called so (`Shkolla “Ibrahim Rugova”`):
 * else the name is what somebody answered, as it is behind a dash.
 */
function isNameOfOther({ text, kinds }: NamePlace, quotation: Quotation, things: readonly string[]): boolean {
  if (kinds.includes('organisation')) return things.some(isStreetOrSchool);
  if (kinds.includes('agreement')) return false;
  if (kinds.includes('person')) return things.some((thing) => isFounded(thing) || isNaming(thing));
  return !isQuotedAsItIs(text, quotation) && !neighbourBefore(text, quotation.start - 1)?.gap.includes('-');
}

/** A doubted state (`tzv. „Kosovo“`), a base or crossing whose own name stands in quotation marks. */
function isQuotedAsItIs(text: string, { start }: Quotation): boolean {
  const before = neighbourBefore(text, start - 1);
  return before !== null && /^\.? ?$/.test(before.gap) && (isDoubt(before.folded) || isQuotedPlace(before.folded));
}

/** `l'auteure de « Printemps à Belgrade »`; `, puis « … »`, `suivi de « … »`, `20 h 50, « … »` in a programme. */
function isListed(text: string, { start }: Quotation): boolean {
  let before = neighbourBefore(text, start - 1);
  if (before && /^,? ?$/.test(before.gap) && /^\d\d$/.test(before.folded))
    return neighbourBefore(text, before.start)?.folded === 'h';
  if (!before || !/^ ?$/.test(before.gap)) return false;
  const of = OF.has(before.folded) || before.folded === 'by';
  if (of) before = neighbourBefore(text, before.start);
  if (before === null || before.capital) return false;
  if (of && before.gap === ' ' && isAuthor(before.folded)) return true;
  // Behind a quotation it is what was shouted next.
  return THEN.has(before.folded) && (of || neighbourBefore(text, before.start)?.gap === ', ');
}

/** `"Kosovo for Beginners" by Ana Perić`, `« Allemagne année zéro », de Rossellini`, `»Belgrad« von 1717`, `"Serbia" (1999)`. */
function hasAuthor(text: string, { end }: Quotation): boolean {
  const next = neighbourAfter(text, end + 1);
  if (next?.gap === ' (' && YEAR.test(next.folded)) return true;
  if (!next || !/^,? $/.test(next.gap) || !BY.has(next.folded)) return false;
  const author = neighbourAfter(text, next.end);
  return author?.gap === ' ' && (author.capital || YEAR.test(author.folded));
}

function wordsOf(text: string, { start, end }: Quotation): Neighbour[] {
  const words: Neighbour[] = [];
  for (let word = neighbourAfter(text, start); word && word.end <= end; word = neighbourAfter(text, word.end)) {
    words.push(word);
    if (words.length > LONGEST_TITLE) break;
  }
  return words;
}

/**
 * Written as no sentence is: every word has a capital or is a number (`Deutschland 83`, `The Road to Kosovo`), and more
 * than names, offices and German compounds of them (`Kosovo-Frage`).
 */
function isNamed({ lang, sentence, isKnown }: NamePlace, words: readonly Neighbour[]): boolean {
  if (sentence.capitals || sentence.titleCase || words.length < 2) return false;
  const isSmall = (word: Neighbour) => lang === 'en' && SMALL.has(word.folded);
  if (words.some((word) => !word.capital && !/^\d/.test(word.folded) && !isSmall(word))) return false;
  return words.some((word, i) => {
    // The first has its capital from the quotation, but where all nouns have one.
    if (i === 0 && lang !== 'de' && !isHead(word.folded)) return false;
    if (word.gap === '-' || (i === 0 && words[1]?.gap === '-') || isSmall(word)) return false;
    return !isKnown(word) && !isOffice(word.folded) && !isPeople(word.folded);
  });
}

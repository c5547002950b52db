/**
 * Who bears a surname at a place: the actor, by a given name or office beside it, or somebody else, by a strange first
 * name, another walk of life, or words such as "called" and "another". And who was introduced with it before.
 */

import type { BlockScan } from '../scan.ts';
import { gapBetween, type Word, wordAfter } from '../text/tokens.ts';
import type { Candidate, PageNames } from './candidates.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from './shapes.ts';
import { isArticle, isCourtesy, isLocative, isNamesake, isOffice, isOpener, isTime, isWalkOfLife } from './words.ts';

/** What stands beside a surname. */
export type Bearer =
  | { who: 'open' }
  /** A given name of the actor, which belongs to the mention; `start` is where it begins. */
  | { who: 'given'; start: number }
  | { who: 'office'; word: string }
  /** Somebody with a first name of their own (`named`), or otherwise told apart (`described`). */
  | { who: 'stranger'; how: 'named' | 'described' }
  /** A walk of life behind the name (`Hill, the referee`): somebody else, unless the actor was just introduced. */
  | { who: 'private' }
  /** A longer proper name of which this is the beginning. */
  | { who: 'longer' };

const OPEN: Bearer = { who: 'open' };
/** Articles that do not stand before names. */
const ARTICLES_ALONE = new Set(['a', 'an', 'ein', 'eine', 'un', 'une', 'nje']);
/** Languages with cases in which surnames end differently. */
const SLAVIC: readonly string[] = ['sr', 'ru', 'uk', 'mk'];
const PARTICLES = new Set(['van', 'ter', 'bin', 'ibn']);

/** What a surname is read in. */
export interface Surroundings {
  scan: BlockScan;
  names: PageNames;
  /** The page's primary language. */
  lang: string;
  /** Whether a text is a name of the actor. */
  isNameOf(text: string, actor: number): boolean;
}

/** Reads the words beside a one-word name of `actor`. */
export function readBearer(name: Candidate, actor: number, around: Surroundings): Bearer {
  const bearer = readBefore(name, actor, around);
  return bearer.who === 'open' && hasWalkAfter(name, around.scan) ? { who: 'private' } : bearer;
}

function readBefore(name: Candidate, actor: number, around: Surroundings): Bearer {
  const { scan, names, lang } = around;
  const { text } = scan;
  const before = neighbourBefore(text, name.start);
  const given = givenBefore(name, actor, scan, before);
  if (given !== null) return { who: 'given', start: given };
  if (runsOn(name, scan, names, lang)) return { who: 'longer' };
  if (!before || before.start < name.sentence.start) return OPEN;
  if (before.gap === '-') return doubleName(before, name, names) ? { who: 'stranger', how: 'named' } : OPEN;
  if (before.gap !== ' ') return OPEN;
  if (isNamesake(before.folded, lang)) return { who: 'stranger', how: 'described' };
  if (isNotThat(before, text)) return { who: 'stranger', how: 'described' };
  if (isOffice(before.folded)) return { who: 'office', word: text.slice(before.start, before.end) };
  if (isWalkOfLife(before.folded)) return { who: 'stranger', how: 'described' };
  if (PARTICLES.has(before.folded)) return { who: 'stranger', how: 'named' };
  if (!isFirstName(before, name, names, lang)) return OPEN;
  if (isPlaceAtStart(before, name, scan)) return OPEN;
  if (!opensSentence(before, name, scan)) return { who: 'stranger', how: 'named' };
  // Any word may open a sentence with a capital: enough for silence here, too little to say who is meant elsewhere.
  return isOpener(before.folded) || governs(before, name, actor, around) ? OPEN : { who: 'stranger', how: 'described' };
}

/**
 * A noun before a Slavic genitive (`Predlog Vučića`, `Адвокат Вучевића`): a first name takes the case of its surname, so
 * that one in a consonant stands only before a nominative.
 */
function governs(before: Neighbour, name: Candidate, actor: number, { lang, isNameOf }: Surroundings): boolean {
  if (!SLAVIC.includes(lang) || /[aeiouаеиоуыэюяіє]$/.test(before.folded)) return false;
  return [1, 2].some((ending) => isNameOf(name.text.slice(0, -ending), actor));
}

/** Where the actor's own given name before the surname begins, with an initial between or not. */
function givenBefore(name: Candidate, actor: number, scan: BlockScan, before: Neighbour | null): number | null {
  let word: Word | null = before;
  let gap = before?.gap;
  if (before && before.end - before.start === 1 && before.capital && (gap === '. ' || gap === ' ')) {
    word = neighbourBefore(scan.text, before.start);
    gap = word ? gapBetween(scan.text, word.end, before.start) : '';
  }
  if (!word || gap !== ' ') return null;
  const { end } = word;
  const hit = scan.givens.find((given) => given.end === end && given.list.includes(2 * actor));
  return hit && hit.start < name.start ? hit.start : null;
}

/** `Hill, the referee`; `Rama, shofer autobusi`. */
function hasWalkAfter(name: Candidate, { text }: BlockScan): boolean {
  let word = neighbourAfter(text, name.end);
  if (word?.gap !== ', ') return false;
  if (isArticle(word.folded) || ARTICLES_ALONE.has(word.folded)) word = neighbourAfter(text, word.end);
  return word !== null && !word.capital && isWalkOfLife(word.folded);
}

/** A capital word after the surname makes a longer name (`Kurti Foundation`, `Escobar Ruiz`), but not in German or in headlines. */
function runsOn(name: Candidate, scan: BlockScan, names: PageNames, lang: string): boolean {
  const after = neighbourAfter(scan.text, name.end);
  if (!after?.capital || (after.gap !== ' ' && after.gap !== '-')) return false;
  if (after.start >= name.sentence.end || isKnown(after, name, names)) return false;
  if (after.gap === '-') return !after.allCapitals && lang !== 'de';
  if (lang === 'de' || name.sentence.capitals || name.sentence.titleCase || after.allCapitals) return false;
  return !isOffice(after.folded);
}

/** `Haxhi-Rama` is another name; `Kurti-Vučić` are two that we know. */
function doubleName(before: Neighbour, name: Candidate, names: PageNames): boolean {
  return before.capital && !before.allCapitals && !isKnown(before, name, names) && !isOffice(before.folded);
}

function isNotThat(before: Neighbour, text: string): boolean {
  if (before.folded !== 'that') return false;
  const earlier = neighbourBefore(text, before.start);
  return earlier?.folded === 'not';
}

/** Whether a capital word before a surname can only be a first name. */
function isFirstName(before: Neighbour, name: Candidate, names: PageNames, lang: string): boolean {
  if (!before.capital || before.allCapitals || before.end - before.start < 2) return false;
  if (name.sentence.capitals || name.sentence.titleCase) return false;
  if (isCourtesy(before.folded) || isTime(before.folded) || isKnown(before, name, names)) return false;
  return lang !== 'de' || !isGermanNoun(before.folded);
}

/** Whether the word is the first of its sentence, quotation or list item. */
function opensSentence(word: Word, name: Candidate, { text }: BlockScan): boolean {
  const first = wordAfter(text, name.sentence.start);
  if (first && first.start === word.start) return true;
  return /[":•(!?.]/.test(neighbourBefore(text, word.start)?.gap ?? '"');
}

/** A sentence that begins with where: `In Prague Kurti …`, `U Briselu Vučić …`. */
function isPlaceAtStart(word: Word, name: Candidate, scan: BlockScan): boolean {
  const earlier = neighbourBefore(scan.text, word.start);
  return earlier?.gap === ' ' && isLocative(earlier.folded) && opensSentence(earlier, name, scan);
}

/** In German every noun has a capital; these ends are no first name's. */
function isGermanNoun(word: string): boolean {
  return /(?:ung|heit|keit|schaft|tion|ist|mann|frau|kollege|gegner|rivale|freund|nachfolger|vorganger|regierung|land)$/.test(
    word,
  );
}

/** Whether a word is part of another name on the page, ours or not. */
function isKnown(word: Word, name: Candidate, names: PageNames): boolean {
  return names.around(name.block, word.start, word.end) !== null;
}

/**
 * Who bears a surname at a place: the actor, by a given name or office beside it, or somebody else, by a strange first
 * name, another walk of life, or words such as "called" and "another". And who was introduced with it before.
 */

import type { BlockScan } from '../scan.ts';
import { gapBetween, type Word, wordAfter } from '../text/tokens.ts';
import type { Candidate, PageNames } from './candidates.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from './shapes.ts';
import { isArticle, isCourtesy, isLocative, isNamesake, isOrigin, isPlainCourtesy, isTime } from './words/beside.ts';
import { isOneOf } from './words/list.ts';
import { isOffice } from './words/offices.ts';
import { isOpener } from './words/openers.ts';
import { isTrade, isWalkOfLife } from './words/walks-of-life.ts';

/** What stands beside a surname. */
export type Bearer =
  | { who: 'open' }
  /** A bare courtesy (`Frau Baerbock`): so news calls whom it has introduced, and private people. */
  | { who: 'courtesy' }
  /** A given name of the actor, which belongs to the mention; `start` is where it begins. */
  | { who: 'given'; start: number }
  /** An office: one that the actor held, one that the pack knows of others, or any. */
  | { who: 'office'; word: string; whose: 'ownTitle' | 'othersTitle' | 'titleBeside' }
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
const SHORTEST_NOUN = 4;
/** Ends of masculine nouns in the nominative that are no ends of verbs, participles or adverbs. */
const MASCULINE: Readonly<Record<string, RegExp>> = {
  sr: /(?:[bcdfghjklmprvz]|[^z]n|[^e]s|ent|ist|ast|at|ot)$/,
  ru: /(?:[бгджзкмнпрфхцчшщ]|ист|ент|ант)$/,
  uk: /(?:[бгджзкмнпрфхцчшщ]|ист|іст|ент|ант)$/,
};
/** Adjectives of time between an article and a surname. */
const isPast = isOneOf('late former young elder old feu jeune vieux ancien');
const PARTICLES = new Set(['van', 'ter', 'bin', 'ibn']);

/** What a surname is read in. */
export interface Surroundings {
  scan: BlockScan;
  names: PageNames;
  /** The page's primary language. */
  lang: string;
  /** The offices that the actor holds or held, by their numbers. */
  offices: readonly number[];
  /** Whether a text is a name of the actor. */
  isNameOf(text: string, actor: number): boolean;
}

/** Reads the words beside a one-word name of `actor`. */
export function readBearer(name: Candidate, actor: number, around: Surroundings): Bearer {
  const bearer = readBefore(name, actor, around);
  const isUntold = bearer.who === 'open' || bearer.who === 'courtesy';
  return isUntold && isPrivateAfter(name, around) ? { who: 'private' } : bearer;
}

/** Whether a full name is introduced as a private person's: by a trade on either side, or by where they come from. */
export function isPrivate(name: Candidate, actor: number, around: Surroundings): boolean {
  const before = neighbourBefore(around.scan.text, name.start);
  const isTraded = before?.gap === ' ' && before.start >= name.sentence.start && isTradeOf(before, name, actor, around);
  return isTraded || isPrivateAfter(name, around);
}

function readBefore(name: Candidate, actor: number, around: Surroundings): Bearer {
  const { scan, names, lang, offices } = around;
  const { text } = scan;
  const before = neighbourBefore(text, name.start);
  const given = givenBefore(name, actor, scan, before);
  if (given !== null) return { who: 'given', start: given };
  if (runsOn(name, scan, names, lang)) return { who: 'longer' };
  if (!before || before.start < name.sentence.start) return OPEN;
  if (before.gap === '-') return doubleName(before, name, names) ? { who: 'stranger', how: 'named' } : OPEN;
  if (isPlainCourtesy(before.folded) && /^\.? $/.test(before.gap)) return { who: 'courtesy' };
  // An initial is the actor's where the page has introduced the actor, else anybody's.
  if (before.gap === '. ' && before.capital && before.end - before.start === 1) return { who: 'private' };
  if (before.gap !== ' ') return OPEN;
  if (isNamesake(before.folded, lang)) return { who: 'stranger', how: 'described' };
  if (isNotThat(before, text)) return { who: 'stranger', how: 'described' };
  const title = titleBefore(before, scan, offices);
  if (title) return title;
  if (isOffice(before.folded)) return { who: 'office', word: text.slice(before.start, before.end), whose: 'titleBeside' };
  if (isTradeOf(before, name, actor, around)) return { who: 'stranger', how: 'described' };
  if (PARTICLES.has(before.folded)) return { who: 'stranger', how: 'named' };
  if (isApposed(before, name, actor, around)) return { who: 'private' };
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

/** `mesar Hoti`, `Bäcker Kurti`: a trade in the case of the surname. In another case the surname is whose: `advokat Radoičića`. */
function isTradeOf(before: Neighbour, name: Candidate, actor: number, around: Surroundings): boolean {
  return isTrade(before.folded, around.lang) && !governs(before, name, actor, around);
}

/** The title of an office that the pack knows, and whether the actor held it. */
function titleBefore(before: Neighbour, { text, offices }: BlockScan, own: readonly number[]): Bearer | null {
  const titles = offices.filter(({ end }) => end === before.end);
  const [longest] = titles;
  if (!longest) return null;
  const title = titles.find(({ list }) => list.some((office) => own.includes(office)));
  const { start, end } = title ?? longest;
  return { who: 'office', word: text.slice(start, end), whose: title ? 'ownTitle' : 'othersTitle' };
}

/**
 * A noun in small letters before a surname says what its bearer is (`ткач Бек`, `bacač Vučić`, `le contrôleur Escobar`);
 * offices are known before. Slavic masculine nouns end in a consonant, as few words do that stand before a subject:
 * verbs with -л, -т, -в and the like are left out. French and English nouns stand behind an article.
 */
function isApposed(before: Neighbour, name: Candidate, actor: number, around: Surroundings): boolean {
  const { lang, scan } = around;
  if (before.capital || before.end - before.start < SHORTEST_NOUN || isOpener(before.folded)) return false;
  // `golman gostiju Dačić`, `учитель фізики Лавров`
  const earlier = neighbourBefore(scan.text, before.start);
  if (earlier?.gap === ' ' && isWalkOfLife(earlier.folded)) return true;
  if (lang === 'fr' || lang === 'en') {
    const article = neighbourBefore(scan.text, before.start);
    return article?.gap === ' ' && isArticle(article.folded) && !isPast(before.folded);
  }
  return (MASCULINE[lang]?.test(before.folded) ?? false) && !governs(before, name, actor, around);
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

/** What follows introduces a private person: a trade (`Hill, the referee`), where they come from (`Petković iz Kraljeva`, `Elek (Ulm)`). */
function isPrivateAfter(name: Candidate, { scan, names, lang }: Pick<Surroundings, 'scan' | 'names' | 'lang'>): boolean {
  const { text } = scan;
  const after = neighbourAfter(text, name.end);
  if (after === null || after.start >= name.sentence.end) return false;
  if (after.gap === ', ') return isTradeAfter(after, text, lang);
  if (after.gap === ' (') return after.capital && text.startsWith(')', after.end) && !isKnown(after, name, names);
  if (after.gap !== ' ' || !isOrigin(after.folded)) return false;
  const place = neighbourAfter(text, after.end);
  return place?.gap === ' ' && place.capital && !place.allCapitals && !isKnown(place, name, names);
}

/** `Hill, the referee`; `Rama, shofer autobusi`; `Lajčák, ein Student`. */
function isTradeAfter(after: Neighbour, text: string, lang: string): boolean {
  const isArticled = isArticle(after.folded) || ARTICLES_ALONE.has(after.folded);
  const word = isArticled ? neighbourAfter(text, after.end) : after;
  return word !== null && (lang === 'de' ? isWalkOfLife(word.folded) : !word.capital && isTrade(word.folded, lang));
}

/** A capital word after the surname makes a longer name (`Kurti Foundation`, `Escobar Ruiz`), but not in German or in headlines. */
function runsOn(name: Candidate, scan: BlockScan, names: PageNames, lang: string): boolean {
  const after = neighbourAfter(scan.text, name.end);
  // `Sorensen & Sons`
  if (after?.capital && after.gap === ' & ') return true;
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

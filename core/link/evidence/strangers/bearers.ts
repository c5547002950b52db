/**
 * Who bears a surname at a place: the actor, by a given name or office beside it, or somebody else, by a strange first
 * name, another walk of life, kin, or words such as "called" and "another". Read in this order: a given name of the actor's,
 * unless it is a credit (`credits.ts`), a family (`families.ts`), a longer name, one of two generations (`namesakes.ts`),
 * players (`team-sheets.ts`), women (`women.ts`), then the word before: callings (`callings.ts`), offices, first names
 * (`first-names.ts`). Of a full name only a few of these are asked: credits, trades, players (also `matches.ts`).
 */

import type { BlockScan } from '../../scan.ts';
import { gapBetween, type Word } from '../../text/tokens.ts';
import { type Candidate, isKnown, type PageNames } from '../names/candidates.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../neighbours.ts';
import { isPlainCourtesy } from '../words/beside.ts';
import { isLocalOffice } from '../words/callings/local-offices.ts';
import { isOffice } from '../words/callings/offices.ts';
import { isRelative } from '../words/kin.ts';
import { isOpener } from '../words/openers.ts';
import { isApposed, isCalling, isExplained, isPrivateAfter, isTradeOf } from './callings.ts';
import { governs, isNounOfMan, isToSeveral } from './cases.ts';
import { isCredit } from './credits.ts';
import { isFamily } from './families.ts';
import { isFirstName, isNoFirstName, isPlaceAtStart, isReversed, isSureFirstName, opensSentence } from './first-names.ts';
import { isNicknamed, isNoRelation, isOfGeneration, saysNamesake } from './namesakes.ts';
import type { Surroundings } from './surroundings.ts';
import { isPlayer, isScorer } from './team-sheets.ts';
import { isWoman } from './women.ts';

/** What stands beside a surname. */
export type Bearer =
  | { who: 'open' }
  /** A bare courtesy (`Frau Baerbock`): so news calls whom it has introduced, and private people. */
  | { who: 'courtesy' }
  /** A given name of the actor, which belongs to the mention; `start` is where it begins. */
  | { who: 'given'; start: number }
  /** An office: one that the actor held, one that the pack knows of others, or any. */
  | { who: 'office'; word: string; whose: 'ownTitle' | 'othersTitle' | 'titleBeside' }
  /** Somebody with a first name of their own (`named`), otherwise told apart (`described`), or a family (`kin`). */
  | { who: 'stranger'; how: 'named' | 'described' | 'kin' }
  /**
   * A walk of life behind the name (`Hill, the referee`): somebody else, unless the actor was just introduced or, of a full
   * name, evidence stands near. One who is credited is never the actor.
   */
  | { who: 'private'; isCredited?: true }
  /** A longer proper name of which this is the beginning. */
  | { who: 'longer' };

/** Who bears each name of a page, by the actors that it may denote. */
export type Bearers = ReadonlyMap<Candidate, ReadonlyMap<number, Bearer>>;

/** Bearers of a surname that are not the actor. */
const STRANGERS: readonly Bearer['who'][] = ['stranger', 'longer', 'private'];

/** Whether a name was read as somebody else's, for all whom it might denote. */
export function isOthers({ hit }: Candidate, own: ReadonlyMap<number, Bearer> | undefined): boolean {
  if (own === undefined || own.size === 0 || own.size < hit.senses.length) return false;
  return [...own.values()].every(({ who }) => STRANGERS.includes(who));
}

/** Whether an office of the actor's stands beside the name: hardly anybody else bears both. */
export function isTitled(bearer: Bearer | undefined): boolean {
  return bearer?.who === 'office' && bearer.whose === 'ownTitle';
}

const OPEN: Bearer = { who: 'open' };
const PRIVATE: Bearer = { who: 'private' };
const CREDITED: Bearer = { who: 'private', isCredited: true };
const NAMED: Bearer = { who: 'stranger', how: 'named' };
const DESCRIBED: Bearer = { who: 'stranger', how: 'described' };
const KIN: Bearer = { who: 'stranger', how: 'kin' };
const PARTICLES = new Set(['van', 'ter', 'bin', 'ibn']);

/** Reads the words beside a one-word name of `actor`. */
export function readBearer(name: Candidate, actor: number, around: Surroundings): Bearer {
  const bearer = readBefore(name, actor, around);
  // Many hold offices: what stands behind tells `prosecutor Vulin, a fruit grower` from the actor.
  const isUntold = bearer.who === 'open' || bearer.who === 'courtesy' || isAnyOffice(bearer);
  return isUntold && isPrivateAfter(name, around) ? PRIVATE : bearer;
}

/** Who bears a full name that may be somebody else's: one who is credited, a private person, a player; null for the actor. */
export function readFullName(name: Candidate, actor: number, around: Surroundings): Bearer | null {
  if (isCredit(name, name.start, around)) return CREDITED;
  const isOther = isPrivate(name, actor, around) || isScorer(name, around.scan.text) || around.isInMatch(name, actor);
  return isOther ? PRIVATE : null;
}

/** Whether a full name is introduced as a private person's: by a trade on either side, or by where they come from. */
function isPrivate(name: Candidate, actor: number, around: Surroundings): boolean {
  const { text } = around.scan;
  const before = neighbourBefore(text, name.start);
  const isInside = before !== null && before.start >= name.sentence.start;
  const isTraded = isInside && before.gap === ' ' && (isTradeOf(before, name, actor, around) || isRelative(before.folded));
  return isTraded || isPrivateAfter(name, around) || (isInside && isExplained(name, before, around));
}

function isAnyOffice(bearer: Bearer): boolean {
  return bearer.who === 'office' && bearer.whose === 'titleBeside';
}

function readBefore(name: Candidate, actor: number, around: Surroundings): Bearer {
  const { scan, names, lang, offices, isNameOf } = around;
  const { text } = scan;
  const before = neighbourBefore(text, name.start);
  const given = givenBefore(name, actor, scan, before);
  if (given !== null) return isCredit(name, given, around) ? NAMED : { who: 'given', start: given };
  if (isFamily(name, text, lang, (other) => isNameOf(other, actor))) return KIN;
  if (runsOn(name, scan, names, lang)) return { who: 'longer' };
  if (isOfGeneration(text, name.end) || isNoRelation(text, name.end) || isPlayer(name, text) || isWoman(name, actor, around))
    return DESCRIBED;
  if (isReversed(name, text)) return NAMED;
  if (!before || before.start < name.sentence.start) return OPEN;
  if (before.gap === '-') return doubleName(before, name, names) ? NAMED : OPEN;
  if (saysNamesake(before, text, name.end, lang) || isNicknamed(before, name, actor, around)) return DESCRIBED;
  if (isCalling(before, name, actor, around)) return DESCRIBED;
  if (isExplained(name, before, around)) return PRIVATE;
  if (isPlainCourtesy(before.folded) && /^\.? $/.test(before.gap)) return { who: 'courtesy' };
  // An initial is the actor's where the page has introduced the actor, else anybody's.
  if (before.gap === '. ' && before.capital && before.end - before.start === 1) return PRIVATE;
  if (before.gap !== ' ') return OPEN;
  const title = titleBefore(before, scan, offices);
  if (title) return title;
  if (isLocalOffice(before.folded)) return PRIVATE;
  if (isOffice(before.folded)) return { who: 'office', word: text.slice(before.start, before.end), whose: 'titleBeside' };
  if (PARTICLES.has(before.folded)) return NAMED;
  if (isApposed(before, name, actor, around)) return PRIVATE;
  if (!isFirstName(before, name, around)) return OPEN;
  if (isPlaceAtStart(before, name, text)) return OPEN;
  if (!opensSentence(before, name, text) || isSureFirstName(before, name, text)) return NAMED;
  // Any word may open a sentence with a capital: enough for silence here, too little to say who is meant elsewhere.
  const isNoun = governs(before, name, actor, around) || isNounOfMan(before, name, actor, around) || isToSeveral(before, lang);
  const isWord = isOpener(before.folded) || isNoFirstName(before.folded, lang);
  return isWord || isNoun ? OPEN : DESCRIBED;
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

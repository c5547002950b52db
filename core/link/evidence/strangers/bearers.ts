/**
 * Who bears a surname at a place: the actor, by a given name or office beside it, or somebody else, by a strange first
 * name, another walk of life, kin, or words such as "called" and "another". Read in this order: a given name of the actor's,
 * a family (`families.ts`), a longer name, one of two generations (`namesakes.ts`), players (`team-sheets.ts`), women
 * (`women.ts`), then the word before: callings (`callings.ts`), offices, first names (`first-names.ts`).
 */

import type { BlockScan } from '../../scan.ts';
import { gapBetween, type Word } from '../../text/tokens.ts';
import type { Candidate } from '../names/candidates.ts';
import { type Neighbour, neighbourBefore } from '../neighbours.ts';
import { isPlainCourtesy } from '../words/beside.ts';
import { isLocalOffice } from '../words/callings/local-offices.ts';
import { isOffice } from '../words/callings/offices.ts';
import { isPartisan } from '../words/callings/partisans.ts';
import { isPublicTrade } from '../words/callings/walks-of-life.ts';
import { isOpener } from '../words/openers.ts';
import { isPrivateAfter } from './behind.ts';
import { isApposed, isCalling, isExplained } from './callings.ts';
import { governs, isNounOfMan, isToSeveral } from './cases.ts';
import { isFamily } from './families.ts';
import {
  isFirstName,
  isLikeFirstName,
  isNoFirstName,
  isPlaceAtStart,
  isReversed,
  isSureFirstName,
  opensSentence,
} from './first-names.ts';
import { hasMaidenName, introducesNamesake, isFamiliar, isNicknamed, isOfGeneration, saysNamesake } from './namesakes.ts';
import { isNoPerson } from './no-person.ts';
import { isNoRelation } from './no-relation.ts';
import { isRegnal } from './regnal.ts';
import { doubleName, runsOn } from './run-on.ts';
import type { Surroundings } from './surroundings.ts';
import { isPlayer } from './team-sheets.ts';
import { isThing, isWoman } from './women.ts';

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
  /** A walk of life behind the name (`Hill, the referee`): somebody else, unless the actor was just introduced. */
  | { who: 'private' }
  /** A longer proper name of which this is the beginning, no person's name at all, or one behind a word that may be a first name. */
  | { who: 'longer' };

const OPEN: Bearer = { who: 'open' };
const PRIVATE: Bearer = { who: 'private' };
const NAMED: Bearer = { who: 'stranger', how: 'named' };
const DESCRIBED: Bearer = { who: 'stranger', how: 'described' };
/** Nobody is marked, and nobody introduced: of the next bare surname the page says what it has said before. */
const UNSURE: Bearer = { who: 'longer' };
const KIN: Bearer = { who: 'stranger', how: 'kin' };
const PARTICLES = new Set(['van', 'ter', 'bin', 'ibn']);

/** Reads the words beside a one-word name of `actor`. */
export function readBearer(name: Candidate, actor: number, around: Surroundings): Bearer {
  const bearer = readBefore(name, actor, around);
  // Many hold offices: what stands behind tells `prosecutor Vulin, a fruit grower` from the actor.
  const isUntold = bearer.who === 'open' || bearer.who === 'courtesy' || isAnyOffice(bearer);
  return isUntold && isPrivateAfter(name, around) ? PRIVATE : bearer;
}

function isOwnTitle(bearer: Bearer | null): boolean {
  return bearer?.who === 'office' && bearer.whose === 'ownTitle';
}

function isAnyOffice(bearer: Bearer): boolean {
  return bearer.who === 'office' && bearer.whose === 'titleBeside';
}

function readBefore(name: Candidate, actor: number, around: Surroundings): Bearer {
  const { scan, names, lang, offices, isNameOf } = around;
  const { text } = scan;
  const before = neighbourBefore(text, name.start);
  const given = givenBefore(name, actor, scan, before);
  if (given !== null) return { who: 'given', start: given };
  if (isFamily(name, text, lang, (other) => isNameOf(other, actor))) return KIN;
  if (runsOn(name, scan, names, lang) || isThing(name, actor, around) || isNoPerson(name, before, text, lang))
    return { who: 'longer' };
  if (
    isOfGeneration(text, name.end) ||
    isRegnal(name, text, lang) ||
    isNoRelation(text, name.end) ||
    isPlayer(name, text) ||
    isWoman(name, actor, around)
  )
    return DESCRIBED;
  if (isReversed(name, text) || hasMaidenName(text, name.end)) return NAMED;
  if (!before || before.start < name.sentence.start) return OPEN;
  if (before.gap === '-') return doubleName(before, name, names) ? NAMED : OPEN;
  if (saysNamesake(before, text, name.end, lang)) return introducesNamesake(before) ? NAMED : DESCRIBED;
  if (isNicknamed(before, name, actor, around)) return DESCRIBED;
  if (isFamiliar(before, name, text, lang)) return PRIVATE;
  if (isCalling(before, name, actor, around)) return DESCRIBED;
  if (isExplained(name, before, around)) return PRIVATE;
  if (isPlainCourtesy(before.folded) && /^\.? $/.test(before.gap)) return { who: 'courtesy' };
  // An initial is the actor's where the page has introduced the actor, else anybody's.
  if (before.gap === '. ' && before.capital && before.end - before.start === 1) return PRIVATE;
  if (before.gap !== ' ') return OPEN;
  const title = titleBefore(before, scan, offices);
  if (isLocalOffice(before.folded) && !isOwnTitle(title)) return PRIVATE;
  if (title) return title;
  if (isOffice(before.folded) || isPartisan(before.folded))
    return { who: 'office', word: text.slice(before.start, before.end), whose: 'titleBeside' };
  if (PARTICLES.has(before.folded)) return NAMED;
  if (isApposed(before, name, actor, around)) return PRIVATE;
  if (!isFirstName(before, name, around)) return OPEN;
  if (isPlaceAtStart(before, name, text)) return OPEN;
  if (!opensSentence(before, name, text) || isSureFirstName(before, name, text)) return NAMED;
  // Any word may open a sentence with a capital: enough for silence here, too little to say who is meant elsewhere.
  const isNoun = governs(before, name, actor, around) || isNounOfMan(before, name, actor, around) || isToSeveral(before, lang);
  const isWord = isOpener(before.folded) || isNoFirstName(before.folded, lang) || isPublicTrade(before.folded);
  if (isWord || isNoun) return OPEN;
  return isLikeFirstName(before.folded) ? DESCRIBED : UNSURE;
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

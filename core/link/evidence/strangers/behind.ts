/**
 * What stands behind a name and introduces a private person: a trade (`Hill, the referee`), where they come from (`Petković
 * iz Kraljeva`), with an age or the years of a life before it (`Dejan Pantić (34), moler iz …`).
 */
import { type Candidate, isKnown } from '../names/candidates.ts';
import { type Neighbour, neighbourAfter } from '../neighbours.ts';
import { isOfAge } from '../words/ages.ts';
import { isArticle, isOrigin } from '../words/beside.ts';
import { isLocalOffice } from '../words/callings/local-offices.ts';
import { isOffice } from '../words/callings/offices.ts';
import { isResident, isStreetOfHome } from '../words/callings/residents.ts';
import { isTrade } from '../words/callings/walks-of-life.ts';
import { isOtherCountry } from '../words/countries.ts';
import { isOneOf } from '../words/list.ts';
import { lifeBehind } from './life.ts';
import type { Surroundings } from './surroundings.ts';

/** Articles that do not stand before names. */
export const isArticleAlone = isOneOf('a an ein eine un une nje');
/** Words of an age (`star 41 godinu`). */
const LONGEST_AGE = 4;
/** Between an age and what follows (`(34), moler`, `41 ans, plombier`, `(51) iz Kraljeva`). */
const BEHIND_AGE = /^\.?\)?,? $/;
const AGE = /^[1-9]\d$/;
/** Words from a name to the trade in what explains it (`a retired local plumber`). */
const LONGEST_WAY = 4;
/** Words in which an office says that the trade is a newsmaker's (`Künstler und Regierungschef`). */
const LONGEST_APPOSITION = 7;
/** Adjectives before a masculine or feminine noun, in languages without articles. */
const ADJECTIVES: Readonly<Record<string, RegExp>> = { sr: /...[aiаи]$/, ru: /...(?:ыи|ии|ои|ая|яя)$/, uk: /...(?:ии|іи|а)$/ };
/** Verbs and the like, behind which a trade is somebody else's. */
const isBreak = isOneOf('and or und oder et ou dhe i ili и или та або who that which qui der die');

/** What follows a surname or a full name introduces a private person. */
export function isPrivateAfter(name: Candidate, around: Surroundings): boolean {
  const { scan, names, lang } = around;
  const { text } = scan;
  const after = neighbourAfter(text, name.end);
  if (after === null || after.start >= name.sentence.end) return false;
  if (after.gap === ', ' && (isTradeAfter(after, text, lang) || isLocalOfficeAfter(after, around))) return true;
  // Of one who was introduced news says such things too (`Borrell, a Catalan engineer, leaves`).
  if (after.gap === ', ' && /\s/.test(name.text) && isDescribed(after, text, lang)) return true;
  // `Thaçi le plombier`
  if (after.gap === ' ' && isArticle(after.folded)) return isTradeAfter(after, text, lang);
  if (after.gap === ' (' && after.capital && text.startsWith(')', after.end)) return !isKnown(after, name, names);
  if (after.gap === ' ' && isOriginAt(after, name, around)) return true;
  return isAged(name, around);
}

/** `, 41 vjeç, elektricist`, `(34), moleru`, `(1921–1999), сталевар`, `, 52-vjeçar nga Lipjani`. */
function isAged(name: Candidate, around: Surroundings): boolean {
  const { text } = around.scan;
  const end = endOfAge(text, name.end) ?? lifeBehind(text, name.end)?.end;
  const next = end === undefined ? null : neighbourAfter(text, end);
  if (!next || next.start >= name.sentence.end || !BEHIND_AGE.test(next.gap)) return false;
  return isTradeInPhrase(next, text, around.lang) || isOriginAt(next, name, around);
}

function endOfAge(text: string, end: number): number | undefined {
  let word = neighbourAfter(text, end);
  if (word?.gap !== ', ' && word?.gap !== ' (') return undefined;
  let last: number | undefined;
  for (let i = 0, hasAge = false; word && i < LONGEST_AGE; i++) {
    hasAge ||= AGE.test(word.folded);
    if (!AGE.test(word.folded) && !isOfAge(word.folded)) break;
    if (hasAge) last = word.end;
    word = neighbourAfter(text, word.end);
    if (word?.gap !== ' ' && word?.gap !== '-') break;
  }
  return last;
}

function isOriginAt(word: Neighbour, name: Candidate, { scan, names }: Surroundings): boolean {
  if (isFromStreet(word, scan.text)) return true;
  if (!isOrigin(word.folded)) return false;
  const place = neighbourAfter(scan.text, word.end);
  if (place?.gap !== ' ' || !place.capital || place.allCapitals || isKnown(place, name, names)) return false;
  // Where a diplomat of that full name comes from is a country.
  return !(/\s/.test(name.text) && isOtherCountry(place.folded));
}

/** `Захарова с улицы Лесной`, `Kurti iz Ulice lipa`, `Rama nga rruga e Durrësit`, `Hill aus der Gartenstraße`. */
function isFromStreet(from: Neighbour, text: string): boolean {
  if (!isOrigin(from.folded) && from.folded !== 'с' && from.folded !== 'со') return false;
  const next = neighbourAfter(text, from.end);
  const street = next && isArticle(next.folded) ? neighbourAfter(text, next.end) : next;
  return street?.gap === ' ' && isStreetOfHome(street.folded);
}

/** `Hill, the mayor of Leeds`, if the pack knows no such office of the actor's. */
function isLocalOfficeAfter(after: Neighbour, { scan, offices }: Surroundings): boolean {
  const word = behindArticle(after, scan.text);
  if (word === null || !isLocalOffice(word.folded)) return false;
  return !scan.offices.some(({ start, list }) => start === word.start && list.some((office) => offices.includes(office)));
}

/** `Hill, the referee`; `Rama, shofer autobusi`; `Lajčák, ein Student`; `Kurti, banor i Kuçit`. */
function isTradeAfter(after: Neighbour, text: string, lang: string): boolean {
  const word = behindArticle(after, text);
  return word !== null && isTold(word, lang) && !hasOffice(word, text);
}

/** `, a retired teacher`, `, penzionisani nastavnik`. */
function isDescribed(after: Neighbour, text: string, lang: string): boolean {
  const word = behindArticle(after, text);
  return (
    word !== null &&
    (isArticleAlone(after.folded) || ADJECTIVES[lang]?.test(word.folded) === true) &&
    isTradeInPhrase(word, text, lang)
  );
}

/** The same with an adjective or two before the trade (`41, a retired plumber`). */
function isTradeInPhrase(next: Neighbour, text: string, lang: string): boolean {
  let word = behindArticle(next, text);
  for (let i = 0; word && i < LONGEST_WAY; i++) {
    if (isTold(word, lang)) return !hasOffice(word, text);
    if (isBreak(word.folded) || isOffice(word.folded)) return false;
    word = neighbourAfter(text, word.end);
    if (word?.gap !== ' ') return false;
  }
  return false;
}

function isTold(word: Neighbour, lang: string): boolean {
  if (word.capital !== (lang === 'de') && !isResident(word.folded)) return false;
  return isTrade(word.folded, lang) || isResident(word.folded);
}

/** Whether what explains a name goes on to an office (`Künstler und Regierungschef`). */
function hasOffice(from: Neighbour, text: string): boolean {
  let word = neighbourAfter(text, from.end);
  for (let i = 0; word?.gap === ' ' && i < LONGEST_APPOSITION; i++) {
    if (isOffice(word.folded)) return true;
    word = neighbourAfter(text, word.end);
  }
  return false;
}

function behindArticle(word: Neighbour, text: string): Neighbour | null {
  return isArticle(word.folded) || isArticleAlone(word.folded) ? neighbourAfter(text, word.end) : word;
}

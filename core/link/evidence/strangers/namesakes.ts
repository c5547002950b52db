/** Words that say that another bearer of a surname is meant (`another Kurti`, `a man called Hill`, `namesake, Kurti,`). */
import type { Candidate } from '../names/candidates.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../neighbours.ts';
import { isNamesake } from '../words/beside.ts';
import { isOffice } from '../words/callings/offices.ts';
import { isOneOf } from '../words/list.ts';
import { isOblique } from './cases.ts';
import type { Surroundings } from './surroundings.ts';

/** Verbs too: by telephone, to a post. */
const isVerbToo = isOneOf('called named appele nomme');
/** Father and son, behind a surname. */
const isGeneration = isOneOf('junior senior jr jun sen fils pere mladji stariji plaku младши старши молодши');
/** Before a name that is somebody's. */
const isSomebody = isOneOf('man woman boy girl guy person someone somebody anyone is was were are also being lad fellow');
const isCopula = isOneOf('is was');
const isAuxiliary = isOneOf('has have had having a ont avait avaient aura ai avoir ayant avez avons');
const isIndefinite = isOneOf('a an one another un une');
/** Words back to the article of who is called so. */
const LONGEST_PHRASE = 3;
/** Behind a name that stands for a person, not before a noun (`a Kurti who`, but `a Kurti ally`). */
const isBehindPerson = isOneOf('who whom that from in of is was has had to and or at with on by');

/** Behind these in the plural a nominative is no subject, but what people call somebody (`svi ga zovu Kurti`). */
const isCalledByMany = isOneOf('zovu zvali prezivam preziva prezivao зовут звали кличут прозвали звуть кличуть прозивають');

/** Behind a comma, of one who only has the name (`Тачи, однофамилец подсудимого`). */
const NAMESAKE = /^(?:namesake|namensvetter|imenjak|prezimenjak|имењак|презимењак|однофамил|тезка|тезко|тёзка)/;
/** Nouns of kinship in a denial (`koja nije u srodstvu s političarem`, `не родственник министра`). */
const KINSHIP = /^(?:srodstv|srodni|rodbinsk|сродств|сродни|родбинск|родств|родственн|родич|спорідн)/;
const isNot = isOneOf('nije nisu nema не');
/** Words from a surname to the kinship that is denied. */
const LONGEST_DENIAL = 5;

/** English verbs of one person, or of the past. */
const VERB = /(?:[^isu]s|ed)$/;

/** `before` is the word before the surname, which ends at `end`; `lang` is the page's primary language. */
export function saysNamesake(before: Neighbour, text: string, end: number, lang: string): boolean {
  if (before.gap === ', ') return NAMESAKE.test(before.folded);
  if (before.gap !== ' ') return false;
  if (lang === 'en' && (before.folded === 'a' || before.folded === 'an')) return isNoAttribute(text, end);
  if (isVerbToo(before.folded)) return isCalledSo(before, text, end);
  if (before.folded === 'that') return neighbourBefore(text, before.start)?.folded === 'not';
  return isNamesake(before.folded);
}

/** `Njega svi zovu Kurti`, not `зовут Вучича на переговоры`. */
export function isNicknamed(before: Neighbour, name: Candidate, actor: number, around: Surroundings): boolean {
  return before.gap === ' ' && isCalledByMany(before.folded) && !isOblique(name, actor, around);
}

/** Who is told behind a comma to have only the name: a namesake, no relation. */
export function isNoRelation(text: string, end: number): boolean {
  let word = neighbourAfter(text, end);
  if (word?.gap !== ', ') return false;
  if (NAMESAKE.test(word.folded)) return true;
  for (let i = 0, denied = false; word && i < LONGEST_DENIAL; i++) {
    if (i > 0 && word.gap !== ' ') return false;
    if (denied && KINSHIP.test(word.folded)) return true;
    denied ||= isNot(word.folded);
    word = neighbourAfter(text, word.end);
  }
  return false;
}

/** One of two of a family (`Kurti junior`, `Macron fils`); `text` from `end` on. */
export function isOfGeneration(text: string, end: number): boolean {
  const after = neighbourAfter(text, end);
  return after !== null && (after.gap === ' ' || after.gap === ', ') && isGeneration(after.folded);
}

/** `a Kurti who`, `a Hill,`; before a noun it is the actor's (`a Vučić ally`). */
function isNoAttribute(text: string, end: number): boolean {
  const after = neighbourAfter(text, end);
  return after?.gap !== ' ' || after.capital || isBehindPerson(after.folded) || VERB.test(after.folded);
}

/** `a prime minister called Rama`, `whose prime minister is called Rama` */
function isOfficer(who: Neighbour, text: string): boolean {
  const officer = isCopula(who.folded) ? neighbourBefore(text, who.start) : who;
  return officer !== null && isOffice(officer.folded);
}

/** `a man called Kurti`, `un homme appelé Hill`; not `Blinken called Kurti`, `il a appelé Vučić`. */
function isCalledSo(called: Neighbour, text: string, end: number): boolean {
  const who = neighbourBefore(text, called.start);
  if (who?.gap !== ' ' || who.capital || isAuxiliary(who.folded) || isOfficer(who, text)) return false;
  if (/^['’]s/.test(text.slice(end, end + 2))) return false;
  if (isSomebody(who.folded)) return true;
  let word: Neighbour | null = who;
  for (let i = 0; word?.gap === ' ' && i < LONGEST_PHRASE; i++) {
    if (isIndefinite(word.folded)) return true;
    word = neighbourBefore(text, word.start);
  }
  return false;
}

/**
 * What the shape of the surrounding text says about a name, without knowing the language's grammar: names inside
 * longer names, tags, addresses, shouted lines, headlines.
 */

import type { Sentence } from '../text/sentences.ts';
import { foldedWord, gapBetween, isAllCapitals, isCapitalAt, type Word, wordAfter, wordBefore } from '../text/tokens.ts';
import { goesAfterPronoun, goesBeforePronoun, isArticle, isPreposition } from './words.ts';

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** What a longer name ends with when it is an institution's or a company's (`Kosovo Energy Corporation`, `… GmbH`). */
const HEADS_AFTER = list(`
  gmbh ag ltd inc llc plc doo shpk corp corporation company holding group bank university clinic hospital museum airport airlines
  airways orchestra philharmonic festival institute academy school college library hotel hostel restaurant cafe cup league marathon
  basket open derby fc fk kf club stadium street road avenue boulevard square foundation federation association organisation organization
  prosecutor prosecution mining energy telecom radio tv television times tribune herald chamber office agency authority directorate
  centre center network initiative forum congress senate treasury embassy parliament parliamentary army navy council court department
  chambers ministry
  polje pole field univerzitet banka klub muzej festival universiteti banka muzeu universitat bank klub
`);

/** What a longer name begins with (`University of …`, `Radio …`, `Air …`, `Rruga …`). */
const HEADS_BEFORE = list(`
  university embassy bank museum institute academy radio hotel fc fk kf nk kk bc bk air telekom telecom rtv stadium street office
  universitat botschaft institut stadion radija universite ambassade banque musee rue avenue boulevard bureau
  univerzitet univerziteta univerzitetu univerzitetom ambasada ambasade ambasadi ambasadu banka banke banci banku muzej ulica ulici
  kancelarija kancelarije kancelariji kancelariju kancelarijom bulevar trg
  универзитет универзитета универзитету универзитетом амбасада амбасаде амбасади амбасаду банка банке банци банку музеј улица
  канцеларија канцеларије канцеларији канцеларију канцеларијом радио ер телеком фк кк
  universiteti universitetit universitetin ambasada ambasades banka bankes muzeu rruga rruges sheshi zyra zyres bulevardi
  университет университета университете посольство посольства посольстве банк банка
  університет університету посольство посольства
`);

/** Small words inside a longer name. */
const CONNECTORS = list('of for and in the u i za e te se i per de du des la von der des und y у и за в та для d l');

/** Words of a longer name that are looked at on either side. */
const LONGEST_NAME_WORDS = 4;
/** In headlines every word may have a capital, so that only close heads count. */
const LONGEST_HEADLINE_WORDS = 2;

/** Company forms that are written with full stops. */
const COMPANY_FORM = /^(?:d\.\s?o\.\s?o\.|sh\.\s?p\.\s?k\.|a\.\s?d\.|s\.\s?a\.)/i;
const LONGEST_FORM = 10;

/** A word beside another, with what stands between. */
export interface Neighbour extends Word {
  folded: string;
  gap: string;
  capital: boolean;
  allCapitals: boolean;
}

export function neighbourBefore(text: string, start: number): Neighbour | null {
  const word = wordBefore(text, start);
  return word && describe(text, word, gapBetween(text, word.end, start));
}

export function neighbourAfter(text: string, end: number): Neighbour | null {
  const word = wordAfter(text, end);
  return word && describe(text, word, gapBetween(text, end, word.start));
}

/** Whether the place is inside a #tag, a @handle, an e-mail or a web address. */
export function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && !/\s/.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !/\s/.test(text.charAt(to))) to++;
  const chunk = text.slice(from, to);
  return /[#@][\p{L}\p{N}_]|:\/\/|www\.|[\p{L}\p{N}-]\.[a-z]{2,}(?:[/:?#]|\P{L}*$)/u.test(chunk);
}

/** Whether the name is part of a longer one: an institution's, a company's, a street's. */
export function isInLongerName(text: string, start: number, end: number, sentence: Sentence): boolean {
  if (hasHeadBefore(text, start)) return true;
  if (!hasHeadAfter(text, end, LONGEST_NAME_WORDS)) return false;
  return !(sentence.capitals || sentence.titleCase) || hasHeadAfter(text, end, LONGEST_HEADLINE_WORDS);
}

function hasHeadAfter(text: string, end: number, reach: number): boolean {
  let at = end;
  for (let i = 0; i < reach; ) {
    const next = neighbourAfter(text, at);
    if (!next || (next.gap !== ' ' && next.gap !== '-')) return false;
    if ((next.capital && HEADS_AFTER.has(next.folded)) || COMPANY_FORM.test(text.slice(next.start, next.start + LONGEST_FORM)))
      return true;
    if (!next.capital && (!CONNECTORS.has(next.folded) || i === 0)) return false;
    if (next.capital) i++;
    at = next.end;
  }
  return false;
}

function hasHeadBefore(text: string, start: number): boolean {
  let at = start;
  for (let i = 0; i < 3; i++) {
    const before = neighbourBefore(text, at);
    if (!before || (before.gap !== ' ' && !(i === 0 && before.gap === "'"))) return false;
    if (before.capital) return HEADS_BEFORE.has(before.folded);
    if (!CONNECTORS.has(before.folded)) return false;
    at = before.start;
  }
  return false;
}

/** The words with capitals that follow at once, up to the length of a long name. */
export function capitalRun(text: string, end: number, limit: number): Neighbour[] {
  const run: Neighbour[] = [];
  for (let at = end; run.length < LONGEST_NAME_WORDS; ) {
    const next = neighbourAfter(text, at);
    if (!next?.capital || next.gap !== ' ' || next.start >= limit) break;
    run.push(next);
    at = next.end;
  }
  return run;
}

/** Whether the words beside a name are shouted, so that its own capitals say nothing. `isName` tells names, which are no shouting. */
export function isShouted(text: string, start: number, end: number, isName: (word: Word) => boolean): boolean {
  const beside = [neighbourBefore(text, start), neighbourAfter(text, end)];
  return beside.some((word) => word?.allCapitals && /^[\s,:'"–-]*$/.test(word.gap) && !isName(word));
}

/** Whether `US` here is the pronoun "us" with a raised voice. */
export function isPronoun(text: string, start: number, end: number, shouted: boolean): boolean {
  const before = neighbourBefore(text, start);
  const after = neighbourAfter(text, end);
  if (before?.gap !== ' ' || !goesBeforePronoun(before.folded)) return false;
  if (shouted || !after) return true;
  return after.gap !== ' ' ? !/[-'/]/.test(after.gap) : goesAfterPronoun(after.folded);
}

/** Whether `US` qualifies a noun (`US troops`, `of US soil`), as the pronoun cannot. */
export function isAttribute(text: string, start: number, end: number): boolean {
  const before = neighbourBefore(text, start);
  const after = neighbourAfter(text, end);
  if (after?.gap !== ' ' || after.capital || goesAfterPronoun(after.folded)) return false;
  return before?.gap !== ' ' || !goesBeforePronoun(before.folded) || isPreposition(before.folded);
}

/** Whether an article stands before the name. */
export function hasArticle(text: string, start: number): boolean {
  const before = neighbourBefore(text, start);
  return before !== null && (before.gap === ' ' || before.gap === "'") && isArticle(before.folded);
}

function describe(text: string, word: Word, gap: string): Neighbour {
  return {
    ...word,
    gap,
    folded: foldedWord(text, word),
    capital: isCapitalAt(text, word.start),
    allCapitals: isAllCapitals(text, word),
  };
}

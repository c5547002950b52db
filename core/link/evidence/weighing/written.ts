/**
 * What the writing of a name that is no person's surname says for or against it: abbreviations that are also common
 * words when a text shouts (`US` and us, `UN` and French un), and names of places that are also common words.
 */

import { SHARED_LANGUAGE } from '../../dictionary/dictionary.ts';
import { foldWord } from '../../text/fold.ts';
import type { Candidate, Hearing } from '../hearing.ts';
import { isKnown } from '../names/candidates.ts';
import { isLetters } from '../names/letters.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../neighbours.ts';
import { belongsToOthers } from '../owners/owners.ts';
import { isCourtesy, isPlainCourtesy, isTime } from '../words/beside.ts';
import { isOffice } from '../words/callings/offices.ts';
import { isTrade } from '../words/callings/walks-of-life.ts';
import { isOpener } from '../words/openers.ts';
import { shoutedIn } from '../words/shouted.ts';
import { hasArticle, isAttribute, isPronoun, isShouted } from './shouting.ts';
import { WEIGHTS } from './weights.ts';

/** What the writing is worth, in cue words, and whether evidence must stand near the name, need not, or as others decide. */
export interface Writing {
  score: number;
  near: 'must' | 'need-not' | 'open';
}

/** Primary languages in which no article stands before an abbreviation: capitals among small letters have to do. */
const WITHOUT_ARTICLES: ReadonlySet<string> = new Set(['sr', 'hr', 'bs', 'mk', 'bg', 'sq', 'ru', 'uk']);

const CAPITAL = /^\p{Lu}/u;
const FIGURE = /^[ -]\d/;

const PLAIN: Writing = { score: 0, near: 'open' };

/** Reads how a weak name is written; null where it cannot be the actor's. `aliasLang` is the primary language of the alias. */
export function readWriting(name: Candidate, actor: number, aliasLang: string, hearing: Hearing): Writing | null {
  if (belongsToOthers(name, actor, hearing)) return null;
  const word = foldWord(name.text);
  if (word === 'us' && isForeignUs(name, hearing)) return null;
  const languages = shoutedIn(word);
  if (languages !== null) {
    const mayBeWord = hearing.lang === '' || languages.includes(hearing.lang);
    return mayBeWord ? readAbbreviation(name, word, aliasLang, hearing) : readLetters(name, aliasLang, hearing);
  }
  if (isSomebody(name, hearing)) return null;
  return hearing.evidence.actor(actor).kind === 'place' ? readPlace(name, hearing) : PLAIN;
}

/** Outside English `US` is the country's before a hyphen (`US-Präsident`), else a club's or a brand's (`US Sassuolo`). */
function isForeignUs(name: Candidate, { lang, scans }: Hearing): boolean {
  if (lang === '' || lang === 'en') return false;
  return neighbourAfter(scans[name.block]?.text ?? '', name.end)?.gap !== '-';
}

/**
 * A language that has the word in small letters abbreviates the name otherwise (French says ONU, not UN), so that an
 * alias of another language is none there. In a shouted line the capitals say nothing.
 */
function readAbbreviation(name: Candidate, word: string, aliasLang: string, hearing: Hearing): Writing | null {
  if (hearing.lang !== '' && aliasLang !== hearing.lang) return null;
  const { text } = hearing.scans[name.block] ?? { text: '' };
  const shouted = name.sentence.capitals || isShouted(text, name.start, name.end, (other) => isKnown(other, name, hearing.names));
  if (word === 'us' && isPronoun(text, name.start, name.end, shouted)) return null;
  if (shouted) return { score: 0, near: 'must' };
  if (hasArticle(text, name.start) || (word === 'us' && isAttribute(text, name.start, name.end))) {
    return { score: WEIGHTS.article, near: 'need-not' };
  }
  return { score: WITHOUT_ARTICLES.has(hearing.lang) ? WEIGHTS.unmistakable : 0, near: 'need-not' };
}

/**
 * Where the abbreviation is no word, its letters are unmistakable if all languages share them, or the page's own has them and no figure
 * stands behind them, as in a course (`UE 203`); those of another (`BE` in German) are more often a canton or the code of a country.
 */
function readLetters(name: Candidate, aliasLang: string, { lang, scans }: Hearing): Writing {
  const { text } = scans[name.block] ?? { text: '' };
  const isShared = aliasLang === SHARED_LANGUAGE;
  if (!isShared && aliasLang !== lang) return PLAIN;
  if (!isShared && FIGURE.test(text.slice(name.end))) return { score: 0, near: 'must' };
  if (hasArticle(text, name.start)) return { score: WEIGHTS.article, near: 'open' };
  return name.sentence.capitals || !CAPITAL.test(name.text) ? PLAIN : { score: WEIGHTS.unmistakable, near: 'open' };
}

/** A body or place of one word may be somebody's surname (`M. Montenegro`, `Pfarrer Quint`). */
function isSomebody(name: Candidate, { scans, lang }: Hearing): boolean {
  const before = neighbourBefore(scans[name.block]?.text ?? '', name.start);
  if (!before || before.start < name.sentence.start || /\s/.test(name.text) || isLetters(name.text)) return false;
  if (isPlainCourtesy(before.folded)) return /^\.? $/.test(before.gap);
  return before.gap === ' ' && isTrade(before.folded, lang);
}

/** A capital in the middle of a sentence speaks for a place, unless another capital word stands before it (`Latin America`). */
function readPlace(name: Candidate, hearing: Hearing): Writing | null {
  const { text } = hearing.scans[name.block] ?? { text: '' };
  const before = neighbourBefore(text, name.start);
  if (before?.gap !== ' ' || before.start < name.sentence.start || name.sentence.capitals) return PLAIN;
  if (isPartOfName(before, name, hearing)) return null;
  const earlier = before.folded === 'of' ? neighbourBefore(text, before.start) : null;
  if (earlier?.gap === ' ' && isPartOfName(earlier, name, hearing)) return null;
  return before.capital || name.sentence.titleCase ? PLAIN : { score: WEIGHTS.capitalInside, near: 'open' };
}

function isPartOfName(word: Neighbour, name: Candidate, hearing: Hearing): boolean {
  if (!word.capital || word.allCapitals || isKnown(word, name, hearing.names)) return false;
  return ![isOffice, isTime, isOpener].some((says) => says(word.folded)) || isCourtesy(word.folded);
}

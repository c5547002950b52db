/**
 * What the writing of a name that is no person's surname says for or against it: abbreviations that are also common
 * words when a text shouts (`US` and us, `UN` and French un), and names of places that are also common words.
 */

import { foldWord } from '../text/fold.ts';
import type { Word } from '../text/tokens.ts';
import { WEIGHTS } from './evidence.ts';
import type { Candidate, Hearing } from './hearing.ts';
import { hasArticle, isAttribute, isPronoun, isShouted, type Neighbour, neighbourAfter, neighbourBefore } from './shapes.ts';
import { isCourtesy, isOffice, isOpener, isTime, shoutedIn } from './words.ts';

/** What the writing is worth, in cue words, and whether evidence must stand near the name, need not, or as others decide. */
export interface Writing {
  score: number;
  near: 'must' | 'need-not' | 'open';
}

const PLAIN: Writing = { score: 0, near: 'open' };

/** Reads how a weak name is written; null where it cannot be the actor's. `aliasLang` is the primary language of the alias. */
export function readWriting(name: Candidate, actor: number, aliasLang: string, hearing: Hearing): Writing | null {
  if (belongsToOthers(name, actor, hearing)) return null;
  const word = foldWord(name.text);
  const languages = shoutedIn(word);
  if (languages !== null) {
    if (hearing.lang === '' || languages.includes(hearing.lang)) return readAbbreviation(name, word, aliasLang, hearing);
    return { score: hasArticle(hearing.scans[name.block]?.text ?? '', name.start) ? WEIGHTS.article : 0, near: 'open' };
  }
  return hearing.evidence.actor(actor).kind === 'place' ? readPlace(name, hearing) : PLAIN;
}

/** `Security Council of …` is another body, unless the owner is related to the actor (`… of the United Nations`). */
function belongsToOthers(name: Candidate, actor: number, hearing: Hearing): boolean {
  const { text } = hearing.scans[name.block] ?? { text: '' };
  const of = neighbourAfter(text, name.end);
  if (!/\s/.test(name.text) || hearing.evidence.actor(actor).kind !== 'organisation') return false;
  if (of?.gap !== ' ' || of.folded !== 'of') return false;
  const next = neighbourAfter(text, of.end);
  const owner = next?.folded === 'the' ? neighbourAfter(text, next.end) : next;
  const known = owner && hearing.names.around(name.block, owner.start, owner.end);
  const { related } = hearing.evidence.actor(actor);
  return !known || known === 'dead' || !known.hit.senses.some(({ value }) => related.includes(value));
}

/**
 * A language that has the word in small letters abbreviates the name otherwise (French says ONU, not UN), so that an
 * alias of another language is none there. In a shouted line the capitals say nothing.
 */
function readAbbreviation(name: Candidate, word: string, aliasLang: string, hearing: Hearing): Writing | null {
  if (hearing.lang !== '' && aliasLang !== hearing.lang) return null;
  const { text } = hearing.scans[name.block] ?? { text: '' };
  const shouted = name.sentence.capitals || isShouted(text, name.start, name.end, (other) => isKnown(other, name, hearing));
  if (word === 'us' && isPronoun(text, name.start, name.end, shouted)) return null;
  if (shouted) return { score: 0, near: 'must' };
  const calm = hasArticle(text, name.start) || (word === 'us' && isAttribute(text, name.start, name.end));
  return { score: calm ? WEIGHTS.article : 0, near: 'need-not' };
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
  if (!word.capital || word.allCapitals || isKnown(word, name, hearing)) return false;
  return ![isOffice, isTime, isOpener].some((says) => says(word.folded)) || isCourtesy(word.folded);
}

function isKnown(word: Word, name: Candidate, hearing: Hearing): boolean {
  return hearing.names.around(name.block, word.start, word.end) !== null;
}

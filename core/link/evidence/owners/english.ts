/**
 * Whose a body is, in English: its owner stands before it (`Moldova's Constitutional Court`, `the Romanian Central Election
 * Commission`, `the country's Security Council`, `the Pennsylvania State Department`).
 */
import type { Candidate, Hearing } from '../hearing.ts';
import { isState } from '../longer-names/everywhere/american-states.ts';
import { type Neighbour, neighbourBefore } from '../neighbours.ts';
import { beginsWithOneOf, isOneOf } from '../words/list.ts';
import { isUnrelated } from './related.ts';

/** Organs of which each state has one. */
const isStateOrgan = beginsWithOneOf('constitutional central security state general');
/** A state without its name. */
const isThatState = isOneOf('country nation kingdom republic emirate sultanate');
/** Of countries' names; a person's ends otherwise as a rule (`Biden's State Department`). */
const COUNTRY_END =
  /(?:[^aeiou]ia|land|lands|stan|ova|ovina|garia|rea|key|aine|raq|ran|ael|gypt|orea|orocco|unisia|ndia|hana|enya|anda)$/;
/** Of adjectives of countries. */
const DEMONYM_END =
  /(?:[^aeiou]ian|[aeo]rian|[lnrst]ean|uan|oan|ican|ish|ese|stani|rench|reek|wiss|utch|aqi|aeli|zech|hai|akh|yrgyz|ajik)$/;
/** Whose the bodies of the packs may be by these words. */
const isOurs = beginsWithOneOf('kosov americ serb-list');

/** Whether an owner stands before a body's common name that is neither the actor nor related to it. */
export function isOwnedBefore(name: Candidate, actor: number, hearing: Hearing): boolean {
  if (hearing.lang !== 'en') return false;
  const { text } = hearing.scans[name.block] ?? { text: '' };
  const before = neighbourBefore(text, name.start);
  if (before?.gap !== ' ' || before.start < name.sentence.start) return false;
  const isOrgan = isStateOrgan(name.text.toLowerCase());
  if (before.folded !== 's') return isOrgan && isForeign(before, text);
  const owner = neighbourBefore(text, before.start);
  if (!owner || !/^['’]$/.test(owner.gap)) return false;
  return owner.capital
    ? isOther(owner, name, actor, hearing)
    : isOrgan && isThatState(owner.folded) && isOfNoState(actor, hearing);
}

function isForeign(before: Neighbour, text: string): boolean {
  if (!before.capital || isOurs(before.folded)) return false;
  const earlier = neighbourBefore(text, before.start);
  // `New York`, `North Carolina`
  if (earlier?.gap === ' ' && earlier.capital && isState(earlier.folded, before.folded)) return true;
  if (earlier?.gap === ' ' && earlier.folded === 'new' && before.folded === 'york') return true;
  return DEMONYM_END.test(before.folded) || isState(before.folded, '');
}

function isOther(owner: Neighbour, name: Candidate, actor: number, hearing: Hearing): boolean {
  const known = hearing.names.around(name.block, owner.start, owner.end);
  if (known === 'dead') return true;
  if (!known) return COUNTRY_END.test(owner.folded) || isState(owner.folded, '');
  return isUnrelated(known, actor, hearing);
}

/** A council of the world's states, not of one. */
function isOfNoState(actor: number, { evidence }: Hearing): boolean {
  return evidence.actor(actor).related.every((other) => evidence.actor(other).kind !== 'place');
}

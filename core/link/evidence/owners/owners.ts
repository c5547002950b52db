/**
 * Whose a body is. Many states have a constitutional court, a security council, an assembly; a common name with another
 * owner is another body. Read in this order: owners before it in English (`english.ts`), adjectives of states in French and
 * German (`french-german.ts`), then the owner behind it in each language (`Security Council of Russia`, `Kuvendi i Lezhës`,
 * `Конституционный суд Украины`), which is nothing to the actor (`related.ts`).
 */

import { foldWord } from '../../text/fold.ts';
import type { Candidate, Hearing } from '../hearing.ts';
import { isLink } from '../longer-names/albanian/heads.ts';
import { mayBeGenitive } from '../longer-names/slavic/endings.ts';
import { soundOf } from '../longer-names/slavic/letters.ts';
import { isOrgan } from '../longer-names/slavic/things.ts';
import { isLetters, withoutCase } from '../names/letters.ts';
import { type Neighbour, neighbourAfter } from '../neighbours.ts';
import { isOwnedBefore } from './english.ts';
import { hasForeignAdjective, westernOwner } from './french-german.ts';
import { isUnrelated } from './related.ts';

/** Whether an owner stands behind a body's common name that is neither the actor nor related to it. */
export function belongsToOthers(name: Candidate, actor: number, hearing: Hearing): boolean {
  if (hearing.evidence.actor(actor).kind !== 'organisation' || isProper(name.text)) return false;
  if (isOwnedBefore(name, actor, hearing)) return true;
  if (WESTERN.includes(hearing.lang) && isForeign(name, hearing)) return true;
  const owner = ownerOf(name, hearing);
  if (!owner || owner.start >= name.sentence.end) return false;
  const known = hearing.names.around(name.block, owner.start, owner.end);
  if (!known || known === 'dead') return true;
  return isUnrelated(known, actor, hearing);
}

/** The word behind the name that says whose it is, or null. */
function ownerOf(name: Candidate, { scans, lang }: Hearing): Neighbour | null {
  const { text } = scans[name.block] ?? { text: '' };
  const next = neighbourAfter(text, name.end);
  if (next?.gap !== ' ') return null;
  if (next.folded === 'of') return /\s/.test(name.text) ? afterArticle(text, next) : null;
  if (lang === 'sq') return isLink(next.folded) ? genitive(neighbourAfter(text, next.end)) : null;
  if (WESTERN.includes(lang)) return westernOwner(text, name.text, next);
  if (!SLAVIC.includes(lang) || !next.capital || name.sentence.capitals || isSingleName(name.text)) return null;
  const isOwner = /\p{Lu}$/u.test(text.slice(next.start, next.end)) || mayBeGenitive(soundOf(next.folded), lang);
  return isOwner && !isFirstName(text, next) ? next : null;
}

/** Abbreviations stand for one body, whoever is said to have it (`LDK e Rugovës`), but for the organs that each state has (`ЦИК России`). */
function isProper(text: string): boolean {
  return isLetters(withoutCase(text)) && !isOrganName(text);
}

function isOrganName(text: string): boolean {
  return isOrgan(soundOf(foldWord(withoutCase(text))));
}

/** One word is a name of its own in these languages (`Самоопределение`), but for the organs that each state has. */
function isSingleName(text: string): boolean {
  return !/\s/.test(text) && !isOrganName(text);
}

/** `kandidat Samoopredeljenja Hajrula Čeku`: somebody's names. */
function isFirstName(text: string, word: Neighbour): boolean {
  const next = neighbourAfter(text, word.end);
  return next?.gap === ' ' && next.capital;
}
const SLAVIC = ['sr', 'ru', 'uk'];
const WESTERN = ['de', 'fr'];

function isForeign({ block, start, end }: Candidate, { scans, lang }: Hearing): boolean {
  return hasForeignAdjective(scans[block]?.text ?? '', start, end, lang);
}

function afterArticle(text: string, of: Neighbour): Neighbour | null {
  const next = neighbourAfter(text, of.end);
  return next?.folded === 'the' ? neighbourAfter(text, next.end) : next;
}

/** An Albanian owner has a capital and a genitive's end (`Lezhës`, `Kukësit`). */
function genitive(owner: Neighbour | null): Neighbour | null {
  return owner?.gap === ' ' && owner.capital && /(?:s|se|[iu]t)$/.test(owner.folded) ? owner : null;
}

/**
 * Whose a body is. Many states have a constitutional court, a security council, an assembly; a common name with another
 * owner behind it is another body (`Security Council of Russia`, `Kuvendi i Lezhës`, `Конституционный суд Украины`).
 */

import { foldWord } from '../text/fold.ts';
import { isOwnedBefore } from './english-owners.ts';
import type { Candidate, Hearing } from './hearing.ts';
import { mayBeGenitive } from './longer-names/slavic-endings.ts';
import { isOrgan } from './longer-names/slavic-heads.ts';
import { soundOf } from './longer-names/slavic-letters.ts';
import { type Neighbour, neighbourAfter } from './shapes.ts';
import { hasForeignAdjective, westernOwner } from './western-owners.ts';

const ALBANIAN_LINKS = ['i', 'e', 'te', 'se'];

/** Whether an owner stands behind a body's common name that is neither the actor nor related to it. */
export function belongsToOthers(name: Candidate, actor: number, hearing: Hearing): boolean {
  if (hearing.evidence.actor(actor).kind !== 'organisation' || isProper(name.text)) return false;
  if (isOwnedBefore(name, actor, hearing)) return true;
  if (WESTERN.includes(hearing.lang) && isForeign(name, hearing)) return true;
  const owner = ownerOf(name, hearing);
  if (!owner || owner.start >= name.sentence.end) return false;
  const known = hearing.names.around(name.block, owner.start, owner.end);
  if (!known || known === 'dead') return true;
  const { related } = hearing.evidence.actor(actor);
  const owners = known.hit.senses.map(({ value }) => value);
  // A person leads or questions a body (`Самоопределение Курти`).
  if (owners.some((value) => hearing.evidence.actor(value).kind === 'person')) return false;
  return !owners.some((value) => value === actor || related.includes(value));
}

/** The word behind the name that says whose it is, or null. */
function ownerOf(name: Candidate, { scans, lang }: Hearing): Neighbour | null {
  const { text } = scans[name.block] ?? { text: '' };
  const next = neighbourAfter(text, name.end);
  if (next?.gap !== ' ') return null;
  if (next.folded === 'of') return /\s/.test(name.text) ? afterArticle(text, next) : null;
  if (lang === 'sq') return ALBANIAN_LINKS.includes(next.folded) ? genitive(neighbourAfter(text, next.end)) : null;
  if (WESTERN.includes(lang)) return westernOwner(text, name.text, next);
  if (!SLAVIC.includes(lang) || !next.capital || name.sentence.capitals || isSingleName(name.text)) return null;
  const isOwner = /\p{Lu}$/u.test(text.slice(next.start, next.end)) || mayBeGenitive(soundOf(next.folded), lang);
  return isOwner && !isFirstName(text, next) ? next : null;
}

/** Abbreviations stand for one body, whoever is said to have it (`LDK e Rugovës`), but for the organs that each state has (`ЦИК России`). */
function isProper(text: string): boolean {
  return /^[\p{Lu}.]+(?:-\p{Ll}+)?$/u.test(text) && !isOrganName(text);
}

function isOrganName(text: string): boolean {
  return isOrgan(soundOf(foldWord(text.replace(/-\p{Ll}+$/u, ''))));
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

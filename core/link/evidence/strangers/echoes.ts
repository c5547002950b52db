/**
 * A full name that says nothing of its bearer, on a page that introduces a private person of the same full name: it is
 * whose was introduced last (`Dejan Pantić, Installateur …. Dejan Pantić sagte`), a headline's whose is introduced below it.
 * An office, a namesake's word or the actor's matters beside it tell the actor himself (`имењака, председника Милошевића`).
 */
import type { BlockScan } from '../../scan.ts';
import { actorOfWord, type Evidence } from '../cues/evidence.ts';
import type { Candidate, PageNames } from '../names/candidates.ts';
import { isAmongNeighbours, neighbourBefore } from '../neighbours.ts';
import { isNamesake } from '../words/beside.ts';
import { isOffice } from '../words/callings/offices.ts';
import type { Bearer } from './bearers.ts';
import { isOfSameName } from './no-relation.ts';

type Bearers = Map<Candidate, ReadonlyMap<number, Bearer>>;

/** Characters of a headline, which the block below explains. */
const LONGEST_HEADLINE = 120;
/** Words on either side of a full name in which an office may stand (`direktor Kancelarije za Kosovo`, `, the former head of`). */
const LONGEST_WAY = 5;
const PRIVATE: Bearer = { who: 'private' };

/** `bearers` are those told by the words beside each name; those of the echoes are added. */
export function markEchoes(names: PageNames, bearers: Bearers, scans: readonly BlockScan[], evidence: Evidence): void {
  for (const actor of namesakesIn(names, bearers, evidence)) markOf(actor, names, bearers, scans, evidence);
}

function markOf(actor: number, names: PageNames, bearers: Bearers, scans: readonly BlockScan[], evidence: Evidence): void {
  const full = names.candidates.filter(({ hit }) => hit.senses.some(({ value, strong }) => strong && value === actor));
  const told = full.map((name) => tellBearer(name, actor, bearers.get(name)?.get(actor), names, scans, evidence));
  full.forEach((name, i) => {
    if (told[i] !== 'open') return;
    const earlier = told.slice(0, i).findLastIndex((bearer) => bearer !== 'open');
    const last = full[earlier];
    const below = full[i + 1];
    const isBehind = last !== undefined && told[earlier] === 'stranger' && name.block === last.block;
    const isAbove =
      below !== undefined &&
      told[i + 1] === 'stranger' &&
      below.block - name.block === 1 &&
      (scans[name.block]?.text.length ?? 0) <= LONGEST_HEADLINE;
    if (isBehind || isAbove) bearers.set(name, new Map([...(bearers.get(name) ?? []), [actor, PRIVATE]]));
  });
}

/** The actors of whom a full name is told to be a stranger's, and nothing in its sentence speaks for the actor. */
function namesakesIn(names: PageNames, bearers: Bearers, evidence: Evidence): ReadonlySet<number> {
  const found = new Set<number>();
  for (const name of names.candidates) {
    for (const { value, strong } of name.hit.senses) {
      const bearer = strong ? bearers.get(name)?.get(value) : undefined;
      if (bearer && isStranger(bearer) && !isOfMatters(name, value, names, evidence)) found.add(value);
    }
  }
  return found;
}

function tellBearer(
  name: Candidate,
  actor: number,
  bearer: Bearer | undefined,
  names: PageNames,
  scans: readonly BlockScan[],
  evidence: Evidence,
): 'actor' | 'stranger' | 'open' {
  if (isOfMatters(name, actor, names, evidence)) return 'actor';
  if (bearer && isStranger(bearer)) return 'stranger';
  return isTitled(name, scans[name.block]?.text ?? '') ? 'actor' : 'open';
}

const isStranger = ({ who }: Bearer): boolean => who === 'private' || who === 'stranger';

/** Whether the sentence has cues of the actor or full names of others besides places, to which private people come as well. */
export function isOfMatters({ sentence }: Candidate, actor: number, names: PageNames, evidence: Evidence): boolean {
  const isPlace = (other: number) => evidence.actor(other).kind === 'place';
  const isCue = evidence
    .cues(actor)
    .inSentence(sentence.number)
    .map(({ word }) => actorOfWord(word))
    .some((other) => other === null || !isPlace(other));
  if (isCue) return true;
  return names.inSentence(sentence.number).some(({ hit }) => hit.senses.some(isOther));

  function isOther({ value, strong }: Candidate['hit']['senses'][number]): boolean {
    return strong && value !== actor && !isPlace(value);
  }
}

/** A namesake's word right before a full name, an office near it. */
function isTitled(name: Candidate, text: string): boolean {
  const before = neighbourBefore(text, name.start);
  if (before?.gap === ' ' && before.start >= name.sentence.start && (isOfSameName(before.folded) || isNamesake(before.folded)))
    return true;
  return isAmongNeighbours(name, text, LONGEST_WAY, isOffice);
}

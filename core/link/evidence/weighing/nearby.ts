/** Evidence close to a name: what decides where a name is contested. */

import type { Reason } from '../../types.ts';
import { type Cue, cueOver, type Ledger } from '../cues/ledger.ts';
import type { Candidate, Hearing } from '../hearing.ts';
import type { Place } from '../names/candidates.ts';
import type { Cast } from '../record/cast.ts';
import type { Introductions } from '../record/introductions.ts';

/**
 * The nearest reason for the actor, or null. In order: a cue that reaches over the name; a cue in its sentence, unless
 * one against it is nearer or another bearer of the name stands nearer to the cue; a related actor in its sentence;
 * and, where nothing in the block speaks against it, the full name or two cues in the block.
 */
export function findNearby(
  name: Candidate,
  actor: number,
  against: Ledger,
  hearing: Hearing,
  cast: Cast,
  introductions: Introductions,
): Reason | null {
  const { evidence } = hearing;
  const cues = evidence.cues(actor);
  const sentence = name.sentence.number;
  const over = cueOver(cues, name);
  if (over) return cueReason(over);
  const opposed = against.inSentence(sentence);
  const cue = nearest(name, cues.inSentence(sentence));
  if (cue && !isNearer(name, nearest(name, opposed), cue) && !hasNearerTwin(name, actor, cue, hearing)) return cueReason(cue);
  if (cue || opposed.length > 0) return null;
  const company = cast.inSentence(sentence, evidence.actor(actor).related);
  if (company) return { rule: 'related-actor', detail: company };
  if (against.inBlock(name.block) > 0) return null;
  const introduction = introductions.lastOfActor(name);
  if (introduction?.block === name.block && !introductions.hasStrangerBefore(name)) {
    const text = hearing.scans[name.block]?.text ?? '';
    return { rule: 'full-name-on-page', detail: text.slice(introduction.start, introduction.end) };
  }
  const [first] = cues.inBlock(name.block) > 1 ? cues.words.values() : [];
  return first ? cueReason(first) : null;
}

export function cueReason({ text }: Pick<Cue, 'text'>): Reason {
  return { rule: 'cue-word', detail: text };
}

/** Whether the same surname stands nearer to the cue, so that the cue speaks for that one. The full name speaks for both. */
function hasNearerTwin(name: Candidate, actor: number, cue: Cue, hearing: Hearing): boolean {
  const own = distance(name, cue);
  return hearing.names
    .inSentence(name.sentence.number)
    .some(
      (other) =>
        other !== name && other.hit.senses.some(({ value, strong }) => value === actor && !strong) && distance(other, cue) < own,
    );
}

/** Characters between two places of one block. */
function distance(a: Place, b: Place): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}

function nearest(name: Place, cues: readonly Cue[]): Cue | undefined {
  return cues.reduce<Cue | undefined>((best, cue) => (best && !isNearer(name, cue, best) ? best : cue), undefined);
}

function isNearer(name: Place, cue: Cue | undefined, than: Cue): boolean {
  return cue !== undefined && distance(name, cue) < distance(name, than);
}

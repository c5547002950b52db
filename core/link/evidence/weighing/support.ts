/** What the whole page says for an actor: cues, related actors, the rest of the cast. */

import type { Reason } from '../../types.ts';
import { type Evidence, wordOfActor } from '../cues/evidence.ts';
import type { Cast } from '../record/cast.ts';
import { cueReason } from './nearby.ts';
import { WEIGHTS } from './weights.ts';

export interface Support {
  /** In cue words. */
  score: number;
  reasons: readonly Reason[];
}

/** Asked only when all names are heard; gathered once an actor. */
export function createSupport(evidence: Evidence, cast: Cast): (actor: number) => Support {
  const supports = new Map<number, Support>();
  return (actor) => {
    const known = supports.get(actor) ?? gather(actor, evidence, cast);
    supports.set(actor, known);
    return known;
  };
}

function gather(actor: number, evidence: Evidence, cast: Cast): Support {
  const { words } = evidence.cues(actor);
  const cues = [...words.values()].sort((a, b) => b.weight - a.weight).slice(0, WEIGHTS.mostCueWords);
  const related = evidence
    .actor(actor)
    .related.flatMap((other) => (words.has(wordOfActor(other)) ? [] : (cast.first(other) ?? [])));
  const company = related.slice(0, WEIGHTS.mostRelatedActors);
  const others = cast.others(actor, (other) => evidence.actor(other).kind === 'place');
  const names = company.length + cues.length > 0 || others.name === undefined ? company : [others.name];
  return {
    score: cues.reduce((sum, { weight }) => sum + weight, 0) + company.length * WEIGHTS.relatedActor + others.weight,
    reasons: [...cues.map(cueReason), ...names.map((detail): Reason => ({ rule: 'related-actor', detail }))],
  };
}

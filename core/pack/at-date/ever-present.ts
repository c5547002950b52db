/** Actors that stand in the news of a subject whatever happened, so that two of them on one page tell nothing of it. */
import type { PackIndex } from '../pack-index.ts';
import type { Actor } from '../schema.ts';

/**
 * States, and unions such as NATO, the EU and the UN. How often a pack has them doesn't tell: of one event only, China would be
 * rarer than the village in which it happened. How they are written down does: a state is a place that lies in no other; a union
 * is a body that names itself in no one language, and to which other bodies belong.
 */
export function isEverPresent(actor: Actor, { relationsTo }: Pick<PackIndex, 'relationsTo'>): boolean {
  if (actor.kind === 'place') return !actor.relations.some(({ type }) => type === 'located-in' || type === 'part-of');
  if (actor.kind !== 'organisation' || actor.ownLanguage !== undefined) return false;
  return (relationsTo.get(actor.id) ?? []).some(({ by, relation }) => by.kind === 'organisation' && relation.type === 'part-of');
}

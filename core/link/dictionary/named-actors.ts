/** The actors of all packs that are on, as far as a dictionary asks for them. */
import type { Actor, Office, Pack } from '../../pack/schema.ts';

/** What a dictionary needs of a pack. */
export interface PackNames {
  actors: readonly NamedActor[];
  blockers: Pack['blockers'];
  offices: readonly Office[];
}

export type NamedActor = Pick<Actor, 'id' | 'kind' | 'aliases' | 'adjectives' | 'confusables' | 'cues' | 'relations' | 'roles'>;

/** One actor an id, in order of the ids: a pack may add aliases to an actor of another pack. */
export function mergeActors(packs: readonly PackNames[]): NamedActor[] {
  const merged = new Map<string, NamedActor>();
  for (const actor of packs.flatMap(({ actors }) => actors)) {
    const known = merged.get(actor.id);
    merged.set(actor.id, known ? union(known, actor) : actor);
  }
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function union(a: NamedActor, b: NamedActor): NamedActor {
  return {
    ...a,
    aliases: [...a.aliases, ...b.aliases],
    confusables: [...a.confusables, ...b.confusables],
    cues: [...a.cues, ...b.cues],
    adjectives: [...(a.adjectives ?? []), ...(b.adjectives ?? [])],
    relations: [...a.relations, ...b.relations],
    roles: [...a.roles, ...b.roles],
  };
}

/** The actors to which a relation or role leads, either way. */
export function relatedTo(actor: NamedActor, actors: readonly NamedActor[], numberOf: ReadonlyMap<string, number>): number[] {
  const targets = targetsOf(actor);
  const sources = actors.filter((other) => targetsOf(other).includes(actor.id)).map(({ id }) => id);
  return [...targets, ...sources].map((id) => numberOf.get(id)).filter((number) => number !== undefined);
}

function targetsOf({ relations, roles }: NamedActor): string[] {
  return [...relations.map(({ target }) => target), ...roles.map(({ of }) => of)].filter((id) => id !== undefined);
}

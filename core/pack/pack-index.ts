/** A pack by its ids: what every question to it begins with. */
import type { Actor, Coverage, Event, Fingerprint, Pack, Publisher, Question, Relation, Source } from './schema.ts';

/** A relation seen from the other side: `by` is the actor whose file tells it. */
export interface RelationTo {
  by: Actor;
  relation: Relation;
}

export interface PackIndex {
  pack: Pack;
  actors: ReadonlyMap<string, Actor>;
  publishers: ReadonlyMap<string, Publisher>;
  /** Sources and coverage, which share one set of ids. */
  publications: ReadonlyMap<string, Source | Coverage>;
  coverage: ReadonlyMap<string, Coverage>;
  events: ReadonlyMap<string, Event>;
  /** The fingerprints of reports whose text was at hand, by the report's id. */
  fingerprints: ReadonlyMap<string, Fingerprint>;
  /** The contested questions that concern an actor, by its id. */
  questionsOf: ReadonlyMap<string, readonly Question[]>;
  /** The events in which an actor took part, by its id. */
  eventsOf: ReadonlyMap<string, readonly Event[]>;
  /** The relations of others to an actor, by its id. */
  relationsTo: ReadonlyMap<string, readonly RelationTo[]>;
}

export function indexPack(pack: Pack): PackIndex {
  return {
    pack,
    actors: byId(pack.actors),
    publishers: byId(pack.publishers),
    publications: byId<Source | Coverage>([...pack.sources, ...pack.coverage]),
    coverage: byId(pack.coverage),
    events: byId(pack.events),
    fingerprints: byId(pack.fingerprints),
    questionsOf: grouped(pack.questions.flatMap((question) => question.actors.map((actor) => [actor, question]))),
    eventsOf: grouped(pack.events.flatMap((event) => event.actors.map((actor) => [actor, event]))),
    relationsTo: grouped(pack.actors.flatMap((by) => by.relations.map((relation) => [relation.target, { by, relation }]))),
  };
}

function byId<T extends { id: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function grouped<T>(pairs: readonly (readonly [key: string, value: T])[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const [key, value] of pairs) map.set(key, [...(map.get(key) ?? []), value]);
  return map;
}

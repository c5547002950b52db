/** A pack by its ids: what every question to it begins with. */
import type { Actor, Coverage, Event, Pack, Publisher, Question, Source } from './schema.ts';

export interface PackIndex {
  pack: Pack;
  actors: ReadonlyMap<string, Actor>;
  publishers: ReadonlyMap<string, Publisher>;
  /** Sources and coverage, which share one set of ids. */
  publications: ReadonlyMap<string, Source | Coverage>;
  coverage: ReadonlyMap<string, Coverage>;
  events: ReadonlyMap<string, Event>;
  /** The contested questions that concern an actor, by its id. */
  questionsOf: ReadonlyMap<string, readonly Question[]>;
}

export function indexPack(pack: Pack): PackIndex {
  return {
    pack,
    actors: byId(pack.actors),
    publishers: byId(pack.publishers),
    publications: byId<Source | Coverage>([...pack.sources, ...pack.coverage]),
    coverage: byId(pack.coverage),
    events: byId(pack.events),
    questionsOf: questionsByActor(pack.questions),
  };
}

function byId<T extends { id: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function questionsByActor(questions: readonly Question[]): Map<string, Question[]> {
  const map = new Map<string, Question[]>();
  for (const question of questions) {
    for (const actor of question.actors) map.set(actor, [...(map.get(actor) ?? []), question]);
  }
  return map;
}

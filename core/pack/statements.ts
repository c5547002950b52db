/** Everything in a pack that names sources: what kind of statement it is, when it holds, and on whose word. */

import type { PartialDate } from '../partial-date.ts';
import type { Draft, Placed } from './read/draft.ts';
import type { Actor, Event, Fact, Question } from './schema.ts';

export interface Statement {
  file: string;
  place: string;
  kind: 'role' | 'fact' | 'relation' | 'position' | 'event' | 'event name';
  /** The dates that it gives, by the name of their field; `null` where one is not known. */
  dates: Record<string, PartialDate | null>;
  sources: readonly string[];
  sensitive: NonNullable<Fact['sensitive']> | null;
  reviewBy: PartialDate | null;
  /** The day on which somebody looked its sources up again, where one did. */
  confirmed: PartialDate | null;
  /** The day on which somebody last checked its file; `null` where the file that says so is broken. */
  checked: PartialDate | null;
}

export function statementsOf(draft: Pick<Draft, 'head' | 'actors' | 'events' | 'questions'>): Statement[] {
  const checked = draft.head?.value.checked ?? null;
  return [
    ...draft.actors.flatMap(ofActor),
    ...draft.events.flatMap((event) => ofEvent(event, checked)),
    ...draft.questions.flatMap((question) => ofQuestion(question, checked)),
  ];
}

function ofActor({ file, value: { roles, facts, relations, checked } }: Placed<Actor>): Statement[] {
  const plain = { file, checked, confirmed: null, sensitive: null, reviewBy: null };
  return [
    ...roles.map(({ from, to, asOf, sources, confirmed = null }, i) => ({
      ...plain,
      confirmed,
      place: `roles[${i}]`,
      kind: 'role' as const,
      dates: { from, to, asOf },
      sources,
    })),
    ...facts.map(({ date, asOf, sources, confirmed = null, sensitive = null, reviewBy = null }, i) => ({
      ...plain,
      confirmed,
      place: `facts[${i}]`,
      kind: 'fact' as const,
      dates: { date, asOf },
      sources,
      sensitive,
      reviewBy,
    })),
    ...relations.map(({ from, to, sources }, i) => ({
      ...plain,
      place: `relations[${i}]`,
      kind: 'relation' as const,
      dates: { from, to },
      sources,
    })),
  ];
}

/** What an event is called is as old as the event. */
function ofEvent({ file, place, value }: Placed<Event>, checked: PartialDate | null): Statement[] {
  const { date, endDate, sources, names = [] } = value;
  const plain = { file, checked, confirmed: null, sensitive: null, reviewBy: null };
  return [
    { ...plain, place, kind: 'event', dates: { date, endDate }, sources },
    ...names.map((name, i) => ({
      ...plain,
      place: `${place}.names[${i}]`,
      kind: 'event name' as const,
      dates: { date },
      sources: name.sources,
    })),
  ];
}

function ofQuestion({ file, place, value }: Placed<Question>, checked: PartialDate | null): Statement[] {
  return value.positions.map(({ date, sources, confirmed = null }, i) => ({
    file,
    place: `${place}.positions[${i}]`,
    kind: 'position',
    dates: { date },
    sources,
    sensitive: null,
    reviewBy: null,
    confirmed,
    checked,
  }));
}

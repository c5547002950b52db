/** Every place in a pack that names something by its id. */
import type { Draft, Placed } from './read/draft.ts';
import { ACTOR } from './schema/fingerprint.ts';
import type { Actor, Coverage, KnownText, ListName, Office, Publisher, Question, Source } from './schema.ts';
import { statementsOf } from './statements.ts';

export interface Reference {
  file: string;
  place: string;
  /** What the id has to be of; a `source` may be a source or an item of coverage. */
  to: 'actor' | 'publisher' | 'source' | 'coverage' | 'event';
  id: string;
}

export function referencesOf(draft: Draft): Reference[] {
  return [
    ...statementsOf(draft).flatMap((statement) => each(statement, 'sources', 'source', statement.sources)),
    ...draft.actors.flatMap(ofActor),
    ...[...draft.sources, ...draft.coverage].map((item) => one(item, 'publisher', 'publisher', item.value.publisher)),
    ...draft.publishers.flatMap(ofHouse),
    ...[...draft.sources, ...draft.coverage].flatMap(ofOrigin),
    ...draft.coverage.flatMap(ofCoverage),
    ...draft.fingerprints.flatMap(ofKnownText),
    ...draft.events.flatMap((event) => each(event, 'actors', 'actor', event.value.actors)),
    ...draft.questions.flatMap(ofQuestion),
    ...draft.offices.flatMap(ofOffice),
    ...draft.claims.flatMap((claim) => [
      one(claim, 'event', 'event', claim.value.event),
      ...claim.value.answers.flatMap(({ coverage }, i) => each(claim, `answers[${i}].coverage`, 'coverage', coverage)),
    ]),
  ];
}

/** Where an id is given, by what it has to be of. */
const LISTS: Record<Reference['to'], readonly (ListName | 'actors')[]> = {
  actor: ['actors'],
  publisher: ['publishers'],
  source: ['sources', 'coverage'],
  coverage: ['coverage'],
  event: ['events'],
};

/** The references to ids that nothing has. An id of a list that could not be read may well be there. */
export function unknownReferences(draft: Draft): Reference[] {
  return referencesOf(draft).filter(
    ({ to, id }) => LISTS[to].every((list) => draft.read.has(list)) && LISTS[to].every((list) => !draft.ids[list].has(id)),
  );
}

/** Every id that a reference could name. */
export function knownIds({ ids }: Draft, to: Reference['to']): string[] {
  return LISTS[to].flatMap((list) => [...ids[list]]);
}

function ofActor(actor: Placed<Actor>): Reference[] {
  return [
    ...actor.value.roles.flatMap(({ of }, i) => (of === undefined ? [] : [one(actor, `roles[${i}].of`, 'actor', of)])),
    ...actor.value.relations.map(({ target }, i) => one(actor, `relations[${i}].target`, 'actor', target)),
  ];
}

function ofHouse(publisher: Placed<Publisher>): Reference[] {
  return publisher.value.partOf === undefined ? [] : [one(publisher, 'partOf', 'publisher', publisher.value.partOf)];
}

function ofOrigin(item: Placed<Source | Coverage>): Reference[] {
  return item.value.origin === undefined ? [] : [one(item, 'origin', 'publisher', item.value.origin)];
}

function ofCoverage(item: Placed<Coverage>): Reference[] {
  const { actors, events, copyOf } = item.value;
  return [
    ...each(item, 'actors', 'actor', actors),
    ...each(item, 'events', 'event', events),
    ...(copyOf === undefined ? [] : [one(item, 'copyOf.coverage', 'coverage', copyOf.coverage)]),
  ];
}

function ofQuestion(question: Placed<Question>): Reference[] {
  return [
    ...each(question, 'actors', 'actor', question.value.actors),
    ...question.value.positions.flatMap(({ actors }, i) => each(question, `positions[${i}].actors`, 'actor', actors)),
  ];
}

function ofOffice(office: Placed<Office>): Reference[] {
  const { beside = {}, hosts = {} } = office.value;
  return [
    ...Object.entries(beside).flatMap(([named, owner]) => [
      one(office, `beside.${named}`, 'actor', named),
      one(office, `beside.${named}`, 'actor', owner),
    ]),
    ...Object.entries(hosts).flatMap(([title, actors]) => each(office, `hosts["${title}"]`, 'actor', actors)),
  ];
}

/** An actor that a text names often is told once. */
function ofKnownText(known: Placed<KnownText>): Reference[] {
  const named = known.value.anchors.flatMap((anchor) => (anchor.startsWith(ACTOR) ? [anchor.slice(ACTOR.length)] : []));
  return [
    one(known, 'id', 'coverage', known.value.id),
    ...[...new Set(named)].map((actor) => one(known, 'anchors', 'actor', actor)),
  ];
}

type Holder = { file: string; place: string };

function one({ file, place }: Holder, field: string, to: Reference['to'], id: string): Reference {
  return { file, place: place === '' ? field : `${place}.${field}`, to, id };
}

function each(holder: Holder, field: string, to: Reference['to'], ids: readonly string[]): Reference[] {
  return ids.map((id, i) => one(holder, `${field}[${i}]`, to, id));
}

/** Ids: given once, true to their file, and known wherever they are named. */
import * as v from 'valibot';
import { ID } from '../fields.ts';
import type { Problem } from '../problem.ts';
import type { Draft, Placed } from '../read/draft.ts';
import { baseName } from '../read/folder.ts';
import { nearest } from '../read/nearest.ts';
import { knownIds, type Reference, referencesOf, unknownReferences } from '../references.ts';
import type { Actor } from '../schema.ts';
import { sureIds } from './sure-ids.ts';

export function idProblems(draft: Draft): Problem[] {
  return [
    ...fileNameProblems(draft.actors),
    ...[
      draft.publishers,
      [...draft.sources, ...draft.coverage],
      draft.events,
      draft.claims,
      draft.questions,
      draft.offices,
      draft.fingerprints,
    ].flatMap(duplicates),
    ...unknownIds(draft),
    ...repeatedIds(draft),
    ...draft.actors.flatMap(ownRelations),
    ...housesOfHouses(draft),
    ...copyLoops(draft),
  ];
}

function fileNameProblems(actors: readonly Placed<Actor>[]): Problem[] {
  const files = new Set(actors.map(({ file }) => file));
  return actors.flatMap(({ file, value: { id } }) => {
    const name = baseName(file);
    // What is no id at all is told by the schema.
    if (id === name || !v.is(ID, id)) return [];
    const own = `actors/${id}.json`;
    const otherwise = files.has(own) ? `remove this file if ${own} holds the same` : `rename the file to ${id}.json`;
    return [{ file, place: 'id', what: `the id "${id}" is not the file's name`, remedy: `write "${name}", or ${otherwise}` }];
  });
}

function duplicates(entries: readonly Placed<{ id: string }>[]): Problem[] {
  const first = new Map<string, Placed<{ id: string }>>();
  return entries.flatMap((entry) => {
    const { file, place, value } = entry;
    const earlier = first.get(value.id);
    if (!earlier) first.set(value.id, entry);
    return earlier
      ? [
          {
            file,
            place: `${place}.id`,
            what: `the id "${value.id}" is already given at ${earlier.file} › ${earlier.place}`,
            remedy: 'give it another id, or remove one of the two',
          },
        ]
      : [];
  });
}

function unknownIds(draft: Draft): Problem[] {
  return unknownReferences(draft).map(({ file, place, to, id }) => {
    if (to === 'coverage' && draft.ids.sources.has(id))
      return {
        file,
        place,
        what: `"${id}" is a source, no item of coverage`,
        remedy: 'move it from sources.json to coverage.json',
      };
    return { file, place, what: `no ${HOMES[to].name} has the id "${id}"`, remedy: remedyFor(to, id, knownIds(draft, to)) };
  });
}

/** What an id is of, and where one is added. */
const HOMES: Record<Reference['to'], { name: string; file: string }> = {
  actor: { name: 'actor', file: 'actors/' },
  publisher: { name: 'publisher', file: 'publishers.json' },
  source: { name: 'source or item of coverage', file: 'sources.json or coverage.json' },
  coverage: { name: 'item of coverage', file: 'coverage.json' },
  event: { name: 'event', file: 'events.json' },
};

function remedyFor(to: Reference['to'], id: string, known: readonly string[]): string {
  const meant = nearest(id, known);
  const add = `add "${id}" to ${HOMES[to].file}`;
  return meant === null ? `correct it, or ${add}` : `did you mean "${meant}"? Otherwise ${add}`;
}

/** The same id twice in one list. */
function repeatedIds(draft: Draft): Problem[] {
  const seen = new Set<string>();
  return referencesOf(draft).flatMap(({ file, place, to, id }) => {
    const key = [file, place.replace(/\[\d+\]$/, '[]'), to, id].join(' ');
    const repeated = place.endsWith(']') && seen.has(key);
    seen.add(key);
    return repeated ? [{ file, place, what: `"${id}" stands twice in this list`, remedy: 'remove one of the two' }] : [];
  });
}

function ownRelations({ file, value: { id, relations } }: Placed<Actor>): Problem[] {
  return relations.flatMap(({ target }, i) =>
    target === id
      ? [
          {
            file,
            place: `relations[${i}].target`,
            what: `"${id}" is the actor itself`,
            remedy: 'name the other actor, or remove the relation',
          },
        ]
      : [],
  );
}

/** A house stands by itself, so that whoever belongs to it is known at one look. */
function housesOfHouses({ publishers }: Draft): Problem[] {
  const partOf = new Map(publishers.map(({ value }) => [value.id, value.partOf]));
  return publishers.flatMap(({ file, place, value }) => {
    const above = value.partOf === undefined ? undefined : partOf.get(value.partOf);
    if (above === undefined) return [];
    const what = `"${value.partOf}" belongs to "${above}" itself`;
    return [{ file, place: `${place}.partOf`, what, remedy: 'name the house at the top at both, and no "partOf" at that one' }];
  });
}

/** Copies that lead back to themselves have no origin. */
function copyLoops(draft: Draft): Problem[] {
  const sure = sureIds(draft);
  const coverage = draft.coverage.filter(({ value }) => sure.has(value.id));
  const copyOf = new Map(coverage.map(({ value }) => [value.id, value.copyOf?.coverage]));
  return coverage.flatMap(({ file, place, value }) => {
    const seen = new Set<string>();
    let next = value.copyOf?.coverage;
    while (next !== undefined && next !== value.id && !seen.has(next)) {
      seen.add(next);
      next = copyOf.get(next);
    }
    if (next !== value.id) return [];
    const what = `"${value.id}" is, in the end, a copy of itself`;
    return [
      {
        file,
        place: `${place}.copyOf.coverage`,
        what,
        remedy: 'name the report that was there first, and no copyOf on that one',
      },
    ];
  });
}

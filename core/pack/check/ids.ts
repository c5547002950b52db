/** Ids: given once, true to their file, and known wherever they are named. */
import type { Draft, Placed } from '../draft.ts';
import { baseName } from '../folder.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { type Reference, referencesOf } from '../references.ts';
import type { Coverage, ListName } from '../schema.ts';

export function idProblems(draft: Draft): Problem[] {
  return [
    ...draft.actors.flatMap(fileNameProblem),
    ...[draft.publishers, [...draft.sources, ...draft.coverage], draft.events, draft.claims, draft.questions].flatMap(duplicates),
    ...unknownIds(draft),
    ...repeatedIds(draft),
    ...copyLoops(draft.coverage),
  ];
}

function fileNameProblem({ file, value: { id } }: Placed<{ id: string }>): Problem[] {
  const name = baseName(file);
  if (id === name) return [];
  return [
    {
      file,
      place: 'id',
      what: `the id "${id}" is not the file's name`,
      remedy: `write "${name}", or rename the file to ${id}.json`,
    },
  ];
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

/** An id of a list that could not be read may well be there. */
function unknownIds(draft: Draft): Problem[] {
  const known: Record<Reference['to'], ReadonlySet<string>> = {
    actor: draft.ids.actors,
    publisher: draft.ids.publishers,
    source: draft.ids.sources.union(draft.ids.coverage),
    coverage: draft.ids.coverage,
    event: draft.ids.events,
  };
  return referencesOf(draft)
    .filter(({ to, id }) => !known[to].has(id) && HOMES[to].lists.every((list) => draft.read.has(list)))
    .map(({ file, place, to, id }) => {
      if (to === 'coverage' && draft.ids.sources.has(id))
        return {
          file,
          place,
          what: `"${id}" is a source, no item of coverage`,
          remedy: 'move it from sources.json to coverage.json',
        };
      return { file, place, what: `no ${HOMES[to].name} has the id "${id}"`, remedy: remedyFor(to, id, known[to]) };
    });
}

/** What an id is of, where one is added, and the lists that hold them. */
const HOMES: Record<Reference['to'], { name: string; file: string; lists: readonly ListName[] }> = {
  actor: { name: 'actor', file: 'actors/', lists: [] },
  publisher: { name: 'publisher', file: 'publishers.json', lists: ['publishers'] },
  source: { name: 'source or item of coverage', file: 'sources.json', lists: ['sources', 'coverage'] },
  coverage: { name: 'item of coverage', file: 'coverage.json', lists: ['coverage'] },
  event: { name: 'event', file: 'events.json', lists: ['events'] },
};

function remedyFor(to: Reference['to'], id: string, known: ReadonlySet<string>): string {
  const meant = nearest(id, known);
  return `${meant === null ? 'correct it' : `write "${meant}"`}, or add "${id}" to ${HOMES[to].file}`;
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

/** Copies that lead back to themselves have no origin. */
function copyLoops(coverage: readonly Placed<Coverage>[]): Problem[] {
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

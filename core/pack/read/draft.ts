/**
 * A pack's folder as far as it can be read: each entry with the place where it stands, and all that is wrong with the files' shape.
 * An entry whose shape is broken is left out, but its id stays known, so that one slip is not reported at every place that names it.
 */
import * as v from 'valibot';
import { isPartialDate } from '../../partial-date.ts';
import type { Problem } from '../problem.ts';
import { type Actor, ENTRIES, FILES, type FileName, type ListName, type PackHead } from '../schema.ts';
import {
  baseName,
  emptyFile,
  fileName,
  isMisplacedActor,
  listName,
  missingFiles,
  notUtf8,
  type PackFiles,
  unknownFile,
  wrongSchema,
} from './folder.ts';
import { type Parsed, parseJson } from './json.ts';
import { idOf, inList } from './place.ts';
import { shapeProblems } from './shape.ts';

/** An entry and where it stands, such as `events[0] (pier-request-2023)`; `place` is empty where the entry is the whole file. */
export interface Placed<T> {
  file: string;
  place: string;
  value: T;
}

export type Lists = { [L in ListName]: Placed<v.InferOutput<(typeof ENTRIES)[L]>>[] };

export interface Draft extends Lists {
  head: Placed<PackHead> | null;
  actors: Placed<Actor>[];
  /** Every id that is given to something, also by entries whose shape is broken. */
  ids: Record<ListName | 'actors', Set<string>>;
  /** The lists that could be read (of actors: at least one file); the ids of the others are unknown. */
  read: Set<ListName | 'actors'>;
  problems: Problem[];
}

export function readDraft(files: PackFiles): Draft {
  const draft = emptyDraft();
  draft.problems.push(...missingFiles(Object.keys(files)));
  for (const file of Object.keys(files).sort()) readFile(draft, file, files);
  return draft;
}

function readFile(draft: Draft, file: string, files: PackFiles): void {
  const name = fileName(file);
  if (name === 'actors/*.json' || isMisplacedActor(file)) draft.ids.actors.add(baseName(file));
  if (name === null) {
    draft.problems.push(unknownFile(file, files));
    return;
  }
  const parsed = parsedFile(file, name, files[file] ?? null);
  if ('problem' in parsed) {
    draft.problems.push(parsed.problem);
    return;
  }
  draft.problems.push(...shapeProblems(file, FILES[name], parsed.value), ...wrongSchema(file, name, parsed.value));
  if (name === 'pack.json') draft.head = placed(FILES[name], file, '', parsed.value);
  else if (name === 'actors/*.json') readActor(draft, file, parsed.value);
  else readList(draft, file, listName(name), parsed.value);
}

function parsedFile(file: string, name: FileName, text: string | null): Parsed {
  if (text === null) return { problem: notUtf8(file) };
  return text.trim() === '' ? { problem: emptyFile(file, name) } : parseJson(file, text);
}

function readActor(draft: Draft, file: string, value: unknown): void {
  draft.read.add('actors');
  const id = idOf(value);
  if (id !== null) draft.ids.actors.add(id);
  const actor = placed(FILES['actors/*.json'], file, '', value);
  if (actor) draft.actors.push(actor);
}

function readList(draft: Draft, file: string, list: ListName, value: unknown): void {
  const entries = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[list] : null;
  if (!Array.isArray(entries)) return;
  draft.read.add(list);
  entries.forEach((entry, index) => {
    const id = idOf(entry);
    if (id !== null) draft.ids[list].add(id);
    const found = placed(ENTRIES[list], file, `${list}${inList(index, entry)}`, entry);
    if (found) (draft[list] as Placed<unknown>[]).push(found);
  });
}

/** The entry if its types are right and its dates can be reckoned with, though a text in it may still break a rule of its own. */
function placed<S extends v.GenericSchema>(
  schema: S,
  file: string,
  place: string,
  value: unknown,
): Placed<v.InferOutput<S>> | null {
  const result = v.safeParse(schema, value);
  const undatable = result.issues?.some((issue) => 'requirement' in issue && issue.requirement === isPartialDate);
  return result.typed && !undatable ? { file, place, value: result.output } : null;
}

function emptyDraft(): Draft {
  return {
    head: null,
    actors: [],
    publishers: [],
    sources: [],
    coverage: [],
    events: [],
    claims: [],
    questions: [],
    offices: [],
    fingerprints: [],
    ids: {
      actors: new Set(),
      publishers: new Set(),
      sources: new Set(),
      coverage: new Set(),
      events: new Set(),
      claims: new Set(),
      questions: new Set(),
      offices: new Set(),
      fingerprints: new Set(),
    },
    read: new Set(),
    problems: [],
  };
}

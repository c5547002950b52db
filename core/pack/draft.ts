/**
 * A pack's folder as far as it can be read: each entry with the place where it stands, and all that is wrong with the files' shape.
 * An entry whose shape is broken is left out, but its id stays known, so that one slip is not reported at every place that names it.
 */
import * as v from 'valibot';
import { parseJson } from './json.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { type Actor, ENTRIES, FILES, type FileName, type ListName, type PackHead, schemaFile } from './schema.ts';
import { shapeProblems } from './shape.ts';

/** The texts of a pack's files by their path in its folder, such as `actors/kfor.json`. */
export type PackFiles = Readonly<Record<string, string>>;

/** An entry and where it stands; `place` is empty where the entry is the whole file. */
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
  /** The lists that could be read; the ids of the others are unknown. */
  read: Set<ListName>;
  problems: Problem[];
}

export function readDraft(files: PackFiles): Draft {
  const draft = emptyDraft();
  for (const file of missingFiles(files)) draft.problems.push(missing(file));
  for (const file of Object.keys(files).sort()) readFile(draft, file, files[file] ?? '');
  return draft;
}

function readFile(draft: Draft, file: string, text: string): void {
  const name = fileName(file);
  if (name === null) {
    draft.problems.push(unknownFile(file));
    return;
  }
  const parsed = parseJson(file, text);
  if ('problem' in parsed) {
    draft.problems.push(parsed.problem);
    if (name === 'actors/*.json') draft.ids.actors.add(baseName(file));
    return;
  }
  draft.problems.push(...shapeProblems(file, FILES[name], parsed.value), ...wrongSchema(file, name, parsed.value));
  if (name === 'pack.json') draft.head = placed(FILES[name], file, '', parsed.value);
  else if (name === 'actors/*.json') readActor(draft, file, parsed.value);
  else readList(draft, file, listName(name), parsed.value);
}

function readActor(draft: Draft, file: string, value: unknown): void {
  draft.ids.actors.add(idOf(value) ?? baseName(file));
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
    const found = placed(ENTRIES[list], file, `${list}[${index}]`, entry);
    if (found) (draft[list] as Placed<unknown>[]).push(found);
  });
}

/** The entry if its types are right, though a text in it may still break a rule of its own. */
function placed<S extends v.GenericSchema>(
  schema: S,
  file: string,
  place: string,
  value: unknown,
): Placed<v.InferOutput<S>> | null {
  const result = v.safeParse(schema, value);
  return result.typed ? { file, place, value: result.output } : null;
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
    ids: {
      actors: new Set(),
      publishers: new Set(),
      sources: new Set(),
      coverage: new Set(),
      events: new Set(),
      claims: new Set(),
      questions: new Set(),
    },
    read: new Set(),
    problems: [],
  };
}

function missingFiles(files: PackFiles): FileName[] {
  return (Object.keys(FILES) as FileName[]).filter((name) => !Object.keys(files).some((file) => fileName(file) === name));
}

function missing(name: FileName): Problem {
  return name === 'actors/*.json'
    ? { file: 'actors/', place: '', what: 'there is no actor', remedy: 'add a file such as actors/kfor.json for each actor' }
    : {
        file: name,
        place: '',
        what: 'the file is missing',
        remedy: `add it; schemas/${schemaFile(name)} says what it holds`,
      };
}

/** An editor that is pointed to another file's schema corrects what is right. */
function wrongSchema(file: string, name: FileName, value: unknown): Problem[] {
  if (typeof value !== 'object' || value === null || !('$schema' in value)) return [];
  const right = schemaFile(name);
  if (String(value.$schema).split('/').at(-1) === right) return [];
  return [{ file, place: '$schema', what: 'this is the schema of another file', remedy: `write the way to schemas/${right}` }];
}

function unknownFile(file: string): Problem {
  const meant = nearest(file, Object.keys(FILES));
  const remedy = meant === null ? 'remove it: a pack holds only the files that its schemas name' : `rename it to ${meant}`;
  return { file, place: '', what: 'a pack has no such file', remedy };
}

function fileName(file: string): FileName | null {
  if (/^actors\/[^/]+\.json$/.test(file)) return 'actors/*.json';
  return Object.hasOwn(FILES, file) && file !== 'actors/*.json' ? (file as FileName) : null;
}

function listName(name: Exclude<FileName, 'pack.json' | 'actors/*.json'>): ListName {
  return name.slice(0, -'.json'.length) as ListName;
}

/** `kfor` for `actors/kfor.json`. */
export function baseName(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.json$/, '');
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null;
}

/** Which files a pack's folder holds, and what is said of those that are missing, or have no place in it. */

import type { Problem } from '../problem.ts';
import { FILES, type FileName, type ListName, schemaFile } from '../schema.ts';
import { nearest } from './nearest.ts';

/** The texts of a pack's files by their path in its folder, such as `actors/kfor.json`; `null` for one that is not in UTF-8. */
export type PackFiles = Readonly<Record<string, string | null>>;

/** What a file is, by its path in the folder; `null` for one that a pack does not have. */
export function fileName(file: string): FileName | null {
  if (/^actors\/[^/]+\.json$/.test(file)) return 'actors/*.json';
  return Object.hasOwn(FILES, file) && file !== 'actors/*.json' ? (file as FileName) : null;
}

/** The list that a file holds: `sources` for `sources.json`. */
export function listName(name: Exclude<FileName, 'pack.json' | 'actors/*.json'>): ListName {
  return name.slice(0, -'.json'.length) as ListName;
}

/** `kfor` for `actors/kfor.json`. */
export function baseName(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.json[^/]*$/i, '');
}

/** Whether a pack would have the file, if it stood elsewhere or were named a little otherwise: `actors/old/kfor.JSON`, `actors/kfor.json.bak`. */
export function isMisplacedActor(file: string): boolean {
  return fileName(file) === null && /^actors\/.+\.json[^/]*$/i.test(file);
}

export function missingFiles(files: readonly string[]): Problem[] {
  const present = new Set(files.map(fileName));
  return (Object.keys(FILES) as FileName[]).filter((name) => !present.has(name)).map(missing);
}

function missing(name: FileName): Problem {
  return name === 'actors/*.json'
    ? { file: 'actors/', place: '', what: 'there is no actor', remedy: 'add a file such as actors/kfor.json for each actor' }
    : { file: name, place: '', what: 'the file is missing', remedy: `add it: ${beginning(name)}` };
}

export function emptyFile(file: string, name: FileName): Problem {
  return { file, place: '', what: 'the file is empty', remedy: beginning(name) };
}

/** What an author who has nothing to say yet may write into a file. */
function beginning(name: FileName): string {
  const schema = `schemas/${schemaFile(name)}`;
  if (name === 'pack.json' || name === 'actors/*.json') return `write what ${schema} asks for`;
  return `write { "${listName(name)}": [] }; ${schema} says what the list holds`;
}

export function unknownFile(file: string, files: PackFiles): Problem {
  const meant = meantFile(file);
  return {
    file,
    place: '',
    what: 'a pack has no such file',
    remedy: remedyForUnknown(meant, meant !== null && Object.hasOwn(files, meant)),
  };
}

function remedyForUnknown(meant: string | null, exists: boolean): string {
  if (meant === null) return 'remove it: a pack holds only the files that its schemas name';
  return exists ? `move what it holds to ${meant}, or remove it` : `rename it to ${meant}`;
}

/** `events.json` for `event.json`, `old/events.json` and `events.json.bak`. */
function meantFile(file: string): string | null {
  if (isMisplacedActor(file)) return `actors/${baseName(file)}.json`;
  const lists = Object.keys(FILES).filter((name) => name !== 'actors/*.json');
  return nearest(`${baseName(file)}.json`, lists);
}

export function notUtf8(file: string): Problem {
  return { file, place: '', what: 'it is not in UTF-8', remedy: 'save it as UTF-8' };
}

/**
 * An editor that is pointed to another file's schema corrects what is right, and one that is pointed to none corrects nothing.
 * A pack lies in `data/<pack>/`, beside `schemas/`.
 */
export function wrongSchema(file: string, name: FileName, value: unknown): Problem[] {
  if (typeof value !== 'object' || value === null || !('$schema' in value) || typeof value.$schema !== 'string') return [];
  const toRoot = '../'.repeat(file.split('/').length + 1);
  const right = `${toRoot}schemas/${schemaFile(name)}`;
  if (value.$schema === right) return [];
  return [{ file, place: '$schema', what: `"${value.$schema}" is not this file's schema`, remedy: `write "${right}"` }];
}

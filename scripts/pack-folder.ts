/** Reads a pack's folder from the disk; what the files mean is the matter of `core/pack`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buildPack } from '../core/pack/build.ts';
import type { PackFiles } from '../core/pack/draft.ts';
import type { Pack } from '../core/pack/schema.ts';

/**
 * The texts of all files in the folder, by their path in it.
 * Hidden files are passed over. Throws an error in plain words where there is no such folder.
 */
export function readPackFolder(folder: string): PackFiles {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}. Name a pack's folder, such as data/kosovo-serbia.`);
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is a file. Name the pack's folder that holds pack.json.`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file, 'utf8')]));
}

/** The pack of a folder. Throws where the folder or a file's shape is broken. */
export function loadPack(folder: string): Pack {
  return buildPack(readPackFolder(folder));
}

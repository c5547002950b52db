/** Reads a pack's folder from the disk; what the files mean is the matter of `core/pack`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buildPack } from '../core/pack/build.ts';
import type { PackFiles } from '../core/pack/read/folder.ts';
import { fileName } from '../core/pack/read/folder.ts';
import type { Pack } from '../core/pack/schema.ts';
import { utf8Text } from './utf8.ts';
import { ordinaryWords } from './words/ordinary-words.ts';

/**
 * The texts of all files in the folder, by their path in it.
 * Hidden files are passed over. Throws an error in plain words where there is no such folder, or it is no pack's.
 */
export function readPackFolder(folder: string): PackFiles {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}. Name a pack's folder, such as data/kosovo-serbia.`);
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is a file. Name the pack's folder that holds pack.json.`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  if (files.every((file) => fileName(file) === null)) {
    throw new Error(`${folder} holds no pack.json. Name the pack's folder, such as ${packNear(folder)}.`);
  }
  return Object.fromEntries(files.map((file) => [file, utf8Text(readFileSync(join(folder, file)))]));
}

/** The folder above or one right below, if that is a pack's. */
function packNear(folder: string): string {
  const near = [join(folder, '..'), ...readdirSync(folder).map((name) => join(folder, name))];
  return near.find((each) => existsSync(join(each, 'pack.json'))) ?? 'data/kosovo-serbia';
}

/** The pack of a folder. Throws where the folder or a file's shape is broken. */
export function loadPack(folder: string): Pack {
  return buildPack(readPackFolder(folder), ordinaryWords());
}

/** A pack's id against its folder and other packs: the build names a pack by its folder, the extension what comes from it by its id. */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import { ID } from '../core/pack/fields.ts';
import type { Problem } from '../core/pack/problem.ts';
import { readDraft } from '../core/pack/read/draft.ts';
import type { PackFiles } from '../core/pack/read/folder.ts';

export interface PackOnDisk {
  folder: string;
  files: PackFiles;
}

/** What is wrong with the pack's id, beside the `others` that are looked at or built with it. */
export function identityProblems({ folder, files }: PackOnDisk, others: readonly PackOnDisk[]): Problem[] {
  const id = packId(files);
  if (id === null) return [];
  const problem = (what: string, remedy: string): Problem[] => [{ file: 'pack.json', place: 'id', what, remedy }];
  const name = basename(resolve(folder));
  const twin = others.find((other) => packId(other.files) === id);
  if (id === name) {
    // Of two packs with one id, the one whose folder bears it is in its right.
    if (!twin || basename(resolve(twin.folder)) !== id) return [];
    return problem(`"${id}" is the id of ${twin.folder} too`, 'give one of the two packs and its folder another name');
  }
  const what = `the id "${id}" is not the folder's name${twin ? `, and that of ${twin.folder} too` : ''}`;
  const remedies = [
    ...(v.is(ID, name) ? [`write "${name}"`] : []),
    ...(existsSync(join(folder, '..', id)) ? [] : [`rename the folder to ${id}`]),
  ];
  return problem(what, remedies.join(', or ') || 'give the pack and its folder one name of its own');
}

/** `null` where pack.json gives none; that is told elsewhere. */
function packId({ 'pack.json': text }: PackFiles): string | null {
  const id = readDraft({ 'pack.json': text ?? null }).head?.value.id;
  return v.is(ID, id) ? id : null;
}

/** The packs in a folder of packs, such as `data/`, and each as the extension carries it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildPack, packText } from '../core/pack/build.ts';
import { checkPack } from '../core/pack/check.ts';
import { problemLine } from '../core/pack/problem.ts';
import { dayOfBuild } from './judged-day.ts';
import { readPackFolder } from './pack-folder.ts';
import { identityProblems } from './pack-identity.ts';
import { ordinaryWords } from './words/ordinary-words.ts';

/** The folders in `data` that hold a pack.json, by name. */
export function packNames(data: string): string[] {
  return existsSync(data)
    ? readdirSync(data)
        .filter((name) => existsSync(join(data, name, 'pack.json')))
        .sort()
    : [];
}

/** The built pack. Throws an error without a stack that lists its problems, where it has any: the author's to mend, not ours. */
export function bundledText(data: string, name: string): string {
  const [pack, ...others] = [name, ...packNames(data).filter((each) => each !== name)].map((each) => {
    const folder = join(data, each);
    return { folder, files: readPackFolder(folder) };
  });
  if (!pack) throw new Error(`There is no pack ${name} in ${data}.`);
  const day = dayOfBuild(pack.files);
  const problems = [...identityProblems(pack, others), ...checkPack(pack.files, day, ordinaryWords())];
  if (problems.length === 0) return packText(buildPack(pack.files, ordinaryWords()));
  const lines = [`${pack.folder} has problems, as on ${day}:`, ...problems.map(problemLine)];
  throw Object.assign(new Error(lines.join('\n')), { stack: '' });
}

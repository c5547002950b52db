/** `pack build`: the built pack, as the extension carries it. */
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildPack, packText } from '../../core/pack/build.ts';
import { checkPack } from '../../core/pack/check.ts';
import { problemLine } from '../../core/pack/problem.ts';
import { dayOfBuild } from '../judged-day.ts';
import { readPackFolder } from '../pack-folder.ts';
import { identityProblems } from '../pack-identity.ts';
import { ordinaryWords } from '../words/ordinary-words.ts';

/** Writes to `output`, or to the standard output. Throws an error in plain words where the pack has problems. */
export function build(folder: string, output?: string): void {
  const files = readPackFolder(folder);
  const day = dayOfBuild(files);
  const problems = [...identityProblems({ folder, files }, []), ...checkPack(files, day, ordinaryWords())];
  if (problems.length > 0) {
    throw new Error(`${folder} is not built; as on ${day} it has problems:\n${problems.map(problemLine).join('\n')}`);
  }
  const text = packText(buildPack(files, ordinaryWords()));
  if (output === undefined) process.stdout.write(text);
  else write(output, text);
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw new Error(`${file}: there is no folder ${dirname(file)}. Make it first, or name another file.`);
    if (code === 'EISDIR') throw new Error(`${file} is a folder. Name a file in it.`);
    if (code === 'EACCES') throw new Error(`${file}: it may not be written. Check its permissions, or name another file.`);
    throw error;
  }
}

/** For tests: a folder on the disk with packs in it, and the command as its author runs it. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

const SCRIPT = join(import.meta.dirname, '../pack.ts');

/** A folder for one file of tests; `remove` it at their end. */
export function workbench() {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-pack-'));

  /** Runs the command in `from`, as npm does for an author who stands there. */
  function packFrom(from: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
    return new Promise((resolve) => {
      const options = { cwd: folder, env: { ...process.env, INIT_CWD: from, ...env } };
      execFile(process.execPath, [SCRIPT, ...args], options, (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
      });
    });
  }

  return {
    folder,
    packFrom,
    pack: (...args: string[]) => packFrom(folder, args),
    write(name: string, files: Readonly<Record<string, string>>): void {
      for (const [file, text] of Object.entries(files)) {
        const path = join(folder, name, file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    },
    /** The same for a pack, which is given its folder's name as its id. */
    writePack(name: string, { 'pack.json': head = '{}', ...files }: Readonly<Record<string, string>>): void {
      this.write(name, { ...files, 'pack.json': JSON.stringify({ ...JSON.parse(head), id: basename(name) }) });
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

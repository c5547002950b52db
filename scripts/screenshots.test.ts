import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SCRIPT = join(import.meta.dirname, 'screenshots.ts');

test.each([
  [['crads'], 'There are no screenshots "crads".\n\nUsage: '],
  [['card', 'kfor'], 'There are no screenshots "kfor".\n\nUsage: '],
  [['--pack', 'pier'], 'There is no option --pack.'],
])('%j is told what to do', (args, words) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(words);
  expect(stderr).not.toContain('    at ');
});

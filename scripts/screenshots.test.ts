import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SCRIPT = join(import.meta.dirname, 'screenshots.ts');

test.each([
  [['crads'], 'There are no screenshots "crads".\n\nUsage: '],
  [['cards', 'albin-kurty'], 'The pack has no actor "albin-kurty" that can be read. Did you mean albin-kurti?'],
])('%j is told what to do', (args, words) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(words);
});

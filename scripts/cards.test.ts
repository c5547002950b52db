import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fixtureFiles } from '../core/pack/fixture.ts';
import { workbench } from './pack/workbench.ts';

const SCRIPT = join(import.meta.dirname, 'cards.ts');

const bench = workbench();
bench.writePack('pier', fixtureFiles());
bench.write('headless', { 'pack.json': '{}' });
afterAll(bench.remove);

test.each([
  [['albin-kurty'], 'data/kosovo-serbia has no actor "albin-kurty" that can be read. Did you mean albin-kurti?'],
  [['--pack', 'pier', 'ada'], 'pier has no actor "ada" that can be read.'],
  [['--pack', 'nowhere'], 'There is no folder nowhere.'],
  [['--pack', 'headless'], 'headless: without a pack.json that can be read there are no cards.'],
  [['--pack', 'pier', '--date', '2023'], '--date 2023: this is no day of the calendar.'],
  [['--dates', '2023-01-01'], 'There is no option --dates. Did you mean --date?'],
])('%j is told what to do', (args, words) => {
  const env = { ...process.env, INIT_CWD: bench.folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8', env });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(words);
  expect(stderr).not.toContain('    at ');
});

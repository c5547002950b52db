import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fixtureFiles } from '../core/pack/fixture.ts';
import { problemLine } from '../core/pack/problem.ts';
import { identityProblems } from './pack-identity.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-identity-'));
mkdirSync(join(folder, 'beside/port-anselm'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const pack = (name: string) => ({ folder: join(folder, name), files: fixtureFiles() });
const linesFor = (name: string, ...others: string[]) => identityProblems(pack(name), others.map(pack)).map(problemLine);

test('a pack bears its folder’s name', () => {
  expect(linesFor('port-anselm')).toEqual([]);
  expect(linesFor('port-anselm/')).toEqual([]);
  expect(linesFor('pier')).toEqual([
    'pack.json › id: the id "port-anselm" is not the folder\'s name. Remedy: write "pier", or rename the folder to port-anselm.',
  ]);
});

test('the remedy is one that can be followed', () => {
  expect(linesFor('The Pier')).toEqual([expect.stringMatching(/Remedy: rename the folder to port-anselm\.$/)]);
  expect(linesFor('beside/pier')).toEqual([expect.stringMatching(/Remedy: write "pier"\.$/)]);
  expect(linesFor('beside/The Pier')).toEqual([expect.stringMatching(/Remedy: give the pack and its folder one name /)]);
});

test('two packs with one id are told, but where one of them alone is wrong, only that', () => {
  const other = join(folder, 'port-anselm');
  expect(linesFor('pier', 'port-anselm')).toEqual([
    expect.stringContaining(`is not the folder's name, and that of ${other} too.`),
  ]);
  expect(linesFor('port-anselm', 'pier')).toEqual([]);
  expect(linesFor('port-anselm', 'elsewhere/port-anselm')).toEqual([
    expect.stringMatching(/› id: "port-anselm" is the id of .*elsewhere.port-anselm too\. Remedy: give one of the two packs/),
  ]);
});

test('a pack without a readable id is told elsewhere', () => {
  expect(identityProblems({ folder, files: { 'pack.json': '{' } }, [pack('pier')])).toEqual([]);
});

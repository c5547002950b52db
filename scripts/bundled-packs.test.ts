import { afterAll, expect, test } from 'vitest';
import { fixtureFiles } from '../core/pack/fixture.ts';
import { bundledText, packNames } from './bundled-packs.ts';
import { workbench } from './pack/workbench.ts';

const bench = workbench();
bench.writePack('pier', fixtureFiles());
bench.write('port-anselm', fixtureFiles());
bench.write('twin', fixtureFiles());
bench.write('no-pack', { 'notes.txt': 'A note.' });
afterAll(bench.remove);

test('the packs of a folder are those with a pack.json', () => {
  expect(packNames(bench.folder)).toEqual(['pier', 'port-anselm', 'twin']);
  expect(packNames(`${bench.folder}/nowhere`)).toEqual([]);
});

test('a pack is carried as it is built', () => {
  expect(JSON.parse(bundledText(bench.folder, 'pier'))).toMatchObject({ id: 'pier' });
  expect(JSON.parse(bundledText(bench.folder, 'port-anselm'))).toMatchObject({ id: 'port-anselm' });
});

test('one with problems is told without a stack', () => {
  const error = errorOf(() => bundledText(bench.folder, 'twin'));
  expect(error.message).toContain('twin has problems, as on 2024-06-01:\npack.json › id: the id "port-anselm" is not');
  expect(error.message).toContain('port-anselm too. Remedy: write "twin".');
  expect(error.stack).toBe('');
});

function errorOf(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}

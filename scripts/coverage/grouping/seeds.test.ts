/** The five reports with which the bundled pack's fingerprints were begun, as pages without an address. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareText, readText } from '../../../core/coverage/text/compare.ts';
import { indexPack } from '../../../core/pack/pack-index.ts';
import { besideProject } from '../../eval/collections.ts';
import { loadPack } from '../../pack-folder.ts';
import { linkerOf } from './texts.ts';

const FOLDER = besideProject('../shared/seeds');
const IDS = [
  'dailycable-2022-12-15-troop-return',
  'newarab-2022-12-15-troop-return',
  'rferl-2022-12-16-kfor-request',
  'antiwar-2022-12-15-troop-deployment',
  'newsme-2022-12-16-kfor-request',
] as const;

test('each is known as itself, the reworded copies as such, and no independent report as a copy', (ctx) => {
  if (!existsSync(FOLDER)) ctx.skip(`there is no ${FOLDER}`);
  const { pack, fingerprints } = indexPack(loadPack(besideProject('data/kosovo-serbia')));
  const blocksOf = linkerOf();
  const relations = IDS.map((_, i) => {
    const blocks = blocksOf(readFileSync(join(FOLDER, `00${i}.txt`), 'utf8'), 'en');
    const read = readText({ title: '', site: '', credits: [], blocks });
    return IDS.map((id) => {
      const known = fingerprints.get(id);
      return known ? (compareText(read, known, pack.salt ?? '')?.relation ?? null) : 'unknown';
    });
  });
  expect(relations).toEqual([
    ['same', 'reworded', null, null, null],
    ['reworded', 'same', null, null, null],
    // Translated there and back, which words tell at most in one direction: it is declared.
    [null, null, 'same', null, 'reworded'],
    [null, null, null, 'same', null],
    [null, null, null, null, 'same'],
  ]);
});

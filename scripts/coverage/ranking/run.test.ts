/** Floors under how related stories are ranked: a change that costs more than chance explains fails here. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexPack } from '../../../core/pack/pack-index.ts';
import { loadPack } from '../../pack-folder.ts';
import { halvesOf, meanOf, scoreRankings } from './run.ts';

const [unknown, known, ...peers] = scoreRankings(indexPack(loadPack(join(import.meta.dirname, '../../../data/kosovo-serbia'))));

test.each([unknown, known])('$name: good enough, on queries that nobody tuned by too', (ranking) => {
  const scores = ranking?.scores ?? [];
  expect(scores).toHaveLength(30);
  expect(meanOf(scores)).toBeGreaterThanOrEqual(0.88);
  expect(meanOf(halvesOf(scores).held)).toBeGreaterThanOrEqual(0.85);
});

test('far above every ranking by words', () => {
  expect(peers).toHaveLength(2);
  for (const { scores } of peers) expect(meanOf(unknown?.scores ?? []) - meanOf(scores)).toBeGreaterThanOrEqual(0.2);
});

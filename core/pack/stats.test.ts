import { expect, test } from 'vitest';
import { fixtureFiles } from './fixture.ts';
import { packStats, statsText } from './stats.ts';

test('the figures of the fixture', () => {
  const stats = packStats(fixtureFiles(({ coverage }) => Object.assign(coverage[1] ?? {}, { date: null })));
  expect(stats.entries).toEqual({ actors: 4, coverage: 3, events: 1, claims: 1, questions: 1, sources: 2, publishers: 4 });
  expect(stats.statements.map(({ kind, all }) => [kind, all])).toEqual([
    ['role', 3],
    ['fact', 1],
    ['relation', 1],
    ['position', 2],
    ['event', 1],
  ]);
  expect(stats.statements[0]?.undated).toEqual(['actors/bruno-okafor.json › roles[0]']);
  expect(stats.statements[4]?.singleSource).toEqual([]);
  expect(stats.statements[1]?.singleSource).toEqual(['actors/ada-lindqvist.json › facts[0]']);
  expect(stats.undatedCoverage).toEqual(['wire-2023-01-10-pier']);
  expect(stats.languages).toEqual([['en', 25]]);
});

test('as lines for a terminal', () => {
  const text = statsText(packStats(fixtureFiles()));
  expect(text).toContain('role: 3 in all, 1 (33 %) undated, 3 (100 %) from a single source');
  expect(text).toContain('  undated: actors/bruno-okafor.json › roles[0]');
  expect(text).toContain('coverage: 0 (0 %) undated');
});

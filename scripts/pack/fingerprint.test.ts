import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { compareText, readText } from '../../core/coverage/text/compare.ts';
import { pageOf, report } from '../../core/coverage/text/fixture.ts';
import { fixtureFiles } from '../../core/pack/fixture.ts';
import { workbench } from './workbench.ts';

const bench = workbench();
afterAll(bench.remove);

const ID = 'herald-2023-01-11-pier';
const TEXTS = report().blocks.map(({ text }) => text);
const json = (file: string) => JSON.parse(readFileSync(join(bench.folder, 'pier', file), 'utf8'));
const fingerprint = (...args: string[]) => bench.pack('fingerprint', 'pier', ...args);

beforeEach(() => {
  bench.writePack('pier', fixtureFiles());
  bench.write('texts', { 'report.txt': TEXTS.join('\n\n'), 'short.txt': 'Pier closed.', 'empty.txt': ' \n', 'broken.txt': '' });
});

test('adds the entry and a salt, and the pack stays in order', async () => {
  const { code, out } = await fingerprint(ID, 'texts/report.txt');
  expect([code, out]).toEqual([
    0,
    `pier/fingerprints.json has the fingerprint of ${ID}: 194 words, ${json('fingerprints.json').fingerprints[0].anchors.length} names, figures and dates.\n`,
  ]);
  const { salt } = json('pack.json');
  expect(salt).toMatch(/^[0-9a-f]{32}$/);
  const [entry] = json('fingerprints.json').fingerprints;
  expect(entry.anchors).toEqual(expect.arrayContaining(['actor:ada-lindqvist', 'actor:port-anselm', 'date:2023-03-14']));
  expect(compareText(readText(pageOf(TEXTS)), entry, salt)).toEqual({ relation: 'same', share: 1 });
  expect((await bench.pack('check', 'pier', '--on', 'checked')).out).toContain('1 fingerprints');
  for (const word of ['structure', 'lorries', 'fishermen']) {
    expect(JSON.stringify(json('fingerprints.json')).toLowerCase()).not.toContain(word);
  }
});

test('a second one replaces the first, keeps the others and the salt, in order of ids', async () => {
  await fingerprint('wire-2023-01-10-pier', 'texts/report.txt');
  await fingerprint(ID, 'texts/report.txt');
  const before = [json('pack.json').salt, json('fingerprints.json')];
  expect((await fingerprint('wire-2023-01-10-pier', 'texts/report.txt')).code).toBe(0);
  expect([json('pack.json').salt, json('fingerprints.json')]).toEqual(before);
  expect(json('fingerprints.json').fingerprints.map(({ id }: { id: string }) => id)).toEqual([ID, 'wire-2023-01-10-pier']);
});

test('a broken entry is mended, and a broken file is told', async () => {
  bench.write('pier', { 'fingerprints.json': `{ "fingerprints": [{ "id": "${ID}", "shingles": 3 }] }` });
  expect((await fingerprint(ID, 'texts/report.txt')).code).toBe(0);
  bench.write('pier', { 'fingerprints.json': '[]' });
  expect((await fingerprint(ID, 'texts/report.txt')).err).toContain('holds no list of fingerprints');
});

test.each([
  [['herald-2023-01-11-peer', 'texts/report.txt'], `has no report "herald-2023-01-11-peer". Did you mean ${ID}?`],
  [['zzz', 'texts/report.txt'], 'has no report "zzz". Add it there first.'],
  [[ID, 'texts/none.txt'], 'texts/none.txt: there is no such file. Name a text file that holds the report.'],
  [[ID, 'texts'], 'texts is a folder. Name a text file in it.'],
  [[ID, 'texts/empty.txt'], "texts/empty.txt is empty. Write the report's text into it, a paragraph on each line."],
  [[ID, 'texts/short.txt'], 'texts/short.txt has fewer than 60 words, too few to know a report by. Give its whole text.'],
  [[ID], "Name a pack's folder, a report and a file"],
])('%j is told in plain words, and nothing is written', async (args, err) => {
  const ran = await fingerprint(...args);
  expect([ran.code, ran.out]).toEqual([1, '']);
  expect(ran.err).toContain(err);
  expect(json('pack.json').salt).toBeUndefined();
  expect(json('fingerprints.json').fingerprints).toEqual([]);
});

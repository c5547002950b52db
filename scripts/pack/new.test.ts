import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkPack } from '../../core/pack/check.ts';
import { aFact, anActor, fixturePack } from '../../core/pack/fixture.ts';
import { ordinaryWords } from '../words/ordinary-words.ts';
import { newPackFiles } from './new.ts';
import { workbench } from './workbench.ts';

const DATA = join(import.meta.dirname, '../../data');
const TODAY = '2024-06-15';

const bench = workbench();
afterAll(bench.remove);

test('a new pack lacks nothing but what only its author can say', () => {
  const problems = checkPack(newPackFiles(join(DATA, 'harbour'), TODAY), TODAY, ordinaryWords());
  expect(problems.map(({ file, place }) => `${file} › ${place}`).sort()).toEqual([
    'actors/example.json › aliases[0].text',
    'actors/example.json › name.en',
    'pack.json › contact',
    'pack.json › description.en',
    'pack.json › licence',
    'pack.json › name.en',
    'pack.json › publisher',
  ]);
});

test('filled in, it is in order', () => {
  const blank = newPackFiles(join(DATA, 'harbour'), TODAY);
  const fill = (file: string, parts: object) => ({ [file]: JSON.stringify({ ...JSON.parse(blank[file] ?? ''), ...parts }) });
  const { name, description, publisher, licence, contact } = fixturePack().head;
  const source = { ...fixturePack().sources[0], id: 'gazette-2023-01-10-pier', publisher: 'gazette', date: '2023-01-10' };
  const fact = aFact('Was closed.', '2023-01-09', { asOf: '2023-01-09', sources: [source.id] });
  const files = {
    ...blank,
    ...fill('pack.json', { name, description, publisher, licence, contact }),
    ...fill('publishers.json', { publishers: [{ id: 'gazette', name: 'The Gazette', domain: 'gazette.example' }] }),
    ...fill('sources.json', { sources: [source] }),
    ...fill('actors/example.json', { ...anActor('example', 'The Old Pier', { kind: 'place' }), checked: TODAY, facts: [fact] }),
  };
  expect(checkPack(files, TODAY, ordinaryWords())).toEqual([]);
});

test('the command writes it, and every file points to its schema', async () => {
  const { code, out } = await bench.pack('new', 'deep/harbour');
  expect(code).toBe(0);
  expect(out).toContain('npm run -s pack -- check deep/harbour\n');
  for (const file of Object.keys(newPackFiles('harbour', TODAY))) {
    const path = join(bench.folder, 'deep/harbour', file);
    const { $schema } = JSON.parse(readFileSync(path, 'utf8'));
    expect(existsSync(join(dirname(path), $schema)), $schema).toBe(true);
  }
});

test('an empty folder is filled, also the one in which the author stands', async () => {
  mkdirSync(join(bench.folder, 'empty'));
  expect((await bench.packFrom(join(bench.folder, 'empty'), ['new', '.'])).code).toBe(0);
  expect(JSON.parse(readFileSync(join(bench.folder, 'empty/pack.json'), 'utf8'))).toMatchObject({ id: 'empty' });
});

test('nothing is written over, and the name can be an id', async () => {
  bench.write('full', { 'notes.txt': 'A note.' });
  const refusal = async (folder: string) => (await bench.pack('new', folder)).err;
  expect(await refusal('full')).toBe('full is not empty. Name a folder that is not there yet.\n');
  expect(await refusal('full/notes.txt')).toContain("can't be a pack's id");
  expect(await refusal('My Pack')).toBe(
    '"My Pack" can\'t be a pack\'s id. Name its folder in lower-case letters, digits and single hyphens.\n',
  );
  expect(existsSync(join(bench.folder, 'My Pack'))).toBe(false);
});

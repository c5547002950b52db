import { expect, test } from 'vitest';
import { fixtureFiles } from '../fixture.ts';
import { linesFor } from './planted.ts';

test('the fixture has no fault', () => {
  expect(linesFor(fixtureFiles())).toEqual([]);
});

test('an empty folder misses every file', () => {
  expect(linesFor({})).toEqual([
    'actors/: there is no actor. Remedy: add a file such as actors/kfor.json for each actor.',
    ...['claims', 'coverage', 'events', 'pack', 'publishers', 'questions', 'sources'].map(
      (name) => `${name}.json: the file is missing. Remedy: add it; schemas/${name}.schema.json says what it holds.`,
    ),
  ]);
});

test.each([
  ['source.json', 'source.json: a pack has no such file. Remedy: rename it to sources.json.'],
  ['notes.txt', 'notes.txt: a pack has no such file. Remedy: remove it: a pack holds only the files that its schemas name.'],
  [
    'actors/old/kfor.json',
    'actors/old/kfor.json: a pack has no such file. Remedy: remove it: a pack holds only the files that its schemas name.',
  ],
])('%s is no file of a pack', (file, line) => {
  expect(linesFor({ ...fixtureFiles(), [file]: '{}' })).toEqual([line]);
});

test('bad JSON is told once, by line and column, and the ids that it hides are not called unknown', () => {
  expect(linesFor({ ...fixtureFiles(), 'actors/port-anselm.json': '{\n  "id": "port-anselm",\n}' })).toEqual([
    'actors/port-anselm.json › line 3, column 1: this is not valid JSON. Remedy: remove the comma before this bracket, or write what it announces.',
  ]);
});

test.each([['{'], ['{}'], ['{"events": "none"}']])('nor those of a list that reads %s', (text) => {
  const lines = linesFor({ ...fixtureFiles(), 'events.json': text });
  expect(lines).toEqual([expect.stringMatching(/^events\.json › /)]);
});

import { expect, test } from 'vitest';
import { fixtureFiles } from '../fixture.ts';
import { linesFor } from './planted.ts';

test('the fixture has no fault', () => {
  expect(linesFor(fixtureFiles())).toEqual([]);
});

test('an empty folder misses every file', () => {
  expect(linesFor({})).toEqual([
    'actors/: there is no actor. Remedy: add a file such as actors/kfor.json for each actor.',
    ...['claims', 'coverage', 'events', 'fingerprints', 'offices'].map(missing),
    'pack.json: the file is missing. Remedy: add it: write what schemas/pack.schema.json asks for.',
    ...['publishers', 'questions', 'sources'].map(missing),
  ]);
});

function missing(list: string): string {
  return `${list}.json: the file is missing. Remedy: add it: write { "${list}": [] }; schemas/${list}.schema.json says what the list holds.`;
}

test.each([
  ['events.json', 'write { "events": [] }; schemas/events.schema.json says what the list holds'],
  ['pack.json', 'write what schemas/pack.schema.json asks for'],
  ['actors/port-anselm.json', 'write what schemas/actor.schema.json asks for'],
])('an empty %s is told with what it may hold', (file, remedy) => {
  expect(linesFor({ ...fixtureFiles(), [file]: ' \n' })).toEqual([`${file}: the file is empty. Remedy: ${remedy}.`]);
});

test.each([
  ['source.json', 'source.json: a pack has no such file. Remedy: move what it holds to sources.json, or remove it.'],
  ['events.json.bak', 'events.json.bak: a pack has no such file. Remedy: move what it holds to events.json, or remove it.'],
  ['old/events.json', 'old/events.json: a pack has no such file. Remedy: move what it holds to events.json, or remove it.'],
  ['notes.txt', 'notes.txt: a pack has no such file. Remedy: remove it: a pack holds only the files that its schemas name.'],
  ['actors/old/kfor.json', 'actors/old/kfor.json: a pack has no such file. Remedy: rename it to actors/kfor.json.'],
  ['actors/kfor.JSON', 'actors/kfor.JSON: a pack has no such file. Remedy: rename it to actors/kfor.json.'],
  ['actors/kfor.json.bak', 'actors/kfor.json.bak: a pack has no such file. Remedy: rename it to actors/kfor.json.'],
  [
    'actors/port-anselm.json~',
    'actors/port-anselm.json~: a pack has no such file. Remedy: move what it holds to actors/port-anselm.json, or remove it.',
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

test.each([['actors/old/port-anselm.json'], ['actors/port-anselm.JSON']])('nor those of an actor at %s', (file) => {
  const { 'actors/port-anselm.json': text = '', ...others } = fixtureFiles();
  expect(linesFor({ ...others, [file]: text })).toEqual([
    `${file}: a pack has no such file. Remedy: rename it to actors/port-anselm.json.`,
  ]);
});

test.each([['events.json'], ['actors/port-anselm.json']])('nor those of %s where it is not in UTF-8', (file) => {
  expect(linesFor({ ...fixtureFiles(), [file]: null })).toEqual([`${file}: it is not in UTF-8. Remedy: save it as UTF-8.`]);
});

test('nor those of actors where none could be read', () => {
  const others = Object.entries(fixtureFiles()).filter(([file]) => !file.startsWith('actors/'));
  expect(linesFor(Object.fromEntries(others))).toEqual([
    'actors/: there is no actor. Remedy: add a file such as actors/kfor.json for each actor.',
  ]);
});

test('a list that stands for the whole of a file', () => {
  expect(linesFor({ ...fixtureFiles(), 'actors/port-anselm.json': '[{}]' })).toEqual([
    'actors/port-anselm.json: a list stands where an object belongs. Remedy: write an object.',
  ]);
});

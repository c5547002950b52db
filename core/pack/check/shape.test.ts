import { expect, test } from 'vitest';
import type { FixturePack } from '../fixture.ts';
import { linesAfter, put } from './planted.ts';

/** A change to the fixture by the way to its place, and the line that an author reads. */
test.each<[way: string, value: unknown, line: string]>([
  ['actors[0].checked', undefined, 'actors/ada-lindqvist.json › checked: "checked" is missing. Remedy: add "checked".'],
  [
    'actors[0].colour',
    'red',
    'actors/ada-lindqvist.json › colour: "colour" is not a field here. Remedy: remove it, or correct its spelling.',
  ],
  ['actors[0].cues', [7], 'actors/ada-lindqvist.json › cues[0]: 7 stands where a text belongs. Remedy: write a text.'],
  ['actors[0].cues', 'pier', 'actors/ada-lindqvist.json › cues: "pier" stands where a list belongs. Remedy: write a list.'],
  ['actors[0].links', null, 'actors/ada-lindqvist.json › links: null stands where an object belongs. Remedy: write an object.'],
  [
    'actors[0].kind',
    'persson',
    'actors/ada-lindqvist.json › kind: "persson" is none of the values known here. Remedy: write "person".',
  ],
  [
    'actors[0].kind',
    'ship',
    'actors/ada-lindqvist.json › kind: "ship" is none of the values known here. Remedy: write one of "person", "organisation", "place", "agreement".',
  ],
  [
    'actors[0].roles[1].from',
    '2021-02-30',
    'actors/ada-lindqvist.json › roles[1].from: "2021-02-30" does not fit. Remedy: write YYYY, YYYY-MM or YYYY-MM-DD, a date that the calendar has.',
  ],
  [
    'actors[0].roles[1].from',
    2021,
    'actors/ada-lindqvist.json › roles[1].from: 2021 stands where a text belongs. Remedy: write a text.',
  ],
  [
    'actors[0].roles[0].sources',
    [],
    'actors/ada-lindqvist.json › roles[0].sources: the list is empty. Remedy: name at least one source.',
  ],
  ['actors[0].name', { sv: 'Ada' }, 'actors/ada-lindqvist.json › name.en: "en" is missing. Remedy: add "en".'],
  [
    'actors[0].name',
    'Ada',
    'actors/ada-lindqvist.json › name: "Ada" stands where an object belongs. Remedy: give the text by language, with "en" at least.',
  ],
  [
    'actors[0].name',
    { en: 'Ada', Swedish: 'Ada' },
    'actors/ada-lindqvist.json › name: this does not fit. Remedy: name each text by its language as a BCP 47 tag: en, sq, sr-Latn.',
  ],
  [
    'events[0].actors[0]',
    'Ada L',
    'events.json › events[0].actors[0]: "Ada L" does not fit. Remedy: write lower-case letters, digits and single hyphens.',
  ],
  [
    'events[0].summary.en',
    '',
    'events.json › events[0].summary.en: the text is empty. Remedy: write the text, or remove its field where it may be left out.',
  ],
  [
    'events[0].title.en',
    'x'.repeat(81),
    'events.json › events[0].title.en: the text has 81 characters. Remedy: shorten it to at most 80 characters.',
  ],
  [
    'events[0].title.en',
    'Pier ',
    'events.json › events[0].title.en: "Pier " does not fit. Remedy: write one line without spaces at its ends.',
  ],
  [
    'events[0].title.en',
    'Old\nPier',
    'events.json › events[0].title.en: "Old\\nPier" does not fit. Remedy: write one line without spaces at its ends.',
  ],
  [
    'questions[0].positions',
    [],
    'questions.json › questions[0].positions: the list is empty. Remedy: give at least two positions.',
  ],
  ['head.format', 2, 'pack.json › format: 2 stands where 1 belongs. Remedy: write 1, the format that this version reads.'],
  [
    'head.$schema',
    '../schemas/actor.schema.json',
    'pack.json › $schema: this is the schema of another file. Remedy: write the way to schemas/pack.schema.json.',
  ],
])('%s set to %j', (way, value, line) => {
  expect(linesAfter((pack) => put(pack, way, value))).toContain(line);
});

test.each([
  ['ftp://gazette.example/a'],
  ['javascript:alert(1)'],
  ['//gazette.example/a'],
  ['gazette.example/a'],
  ['https://gazette.example@evil.example/'],
  ['https://gazette.example/a b'],
])('%s is no address of the web', (url) => {
  expect(linesAfter((pack) => put(pack, 'sources[0].url', url))).toEqual([
    `sources.json › sources[0].url: "${url}" does not fit. Remedy: write a whole address that begins with http:// or https://.`,
  ]);
});

test('a misspelt field is told with the one that is meant', () => {
  const misspell = ({ actors: [actor] }: FixturePack) => {
    put(actor, 'checkd', '2024-06-01');
    put(actor, 'checked', undefined);
  };
  expect(linesAfter(misspell)).toContain(
    'actors/ada-lindqvist.json › checkd: "checkd" is not a field here. Remedy: rename it to "checked".',
  );
});

test('an entry of broken shape still lends its id to those that name it', () => {
  expect(linesAfter((pack) => put(pack, 'sources[0].lang', 5))).toEqual([
    'sources.json › sources[0].lang: 5 stands where a text belongs. Remedy: write a text.',
  ]);
});

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
  ['actors[0].cues', [7], 'actors/ada-lindqvist.json › cues[0]: 7 stands where a text belongs. Remedy: put it in quotes: "7".'],
  ['actors[0].cues', [true], 'actors/ada-lindqvist.json › cues[0]: true stands where a text belongs. Remedy: write a text.'],
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
    'actors/ada-lindqvist.json › roles[1].from: 2021 stands where a text belongs. Remedy: put it in quotes: "2021".',
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
    'events.json › events[0] (pier-request-2023).actors[0]: "Ada L" does not fit. Remedy: write lower-case letters, digits and single hyphens.',
  ],
  [
    'events[0].summary.en',
    '',
    'events.json › events[0] (pier-request-2023).summary.en: the text is empty. Remedy: write the text, or remove the field or entry that holds it where that may be left out.',
  ],
  [
    'events[0].title.en',
    'x'.repeat(81),
    'events.json › events[0] (pier-request-2023).title.en: the text has 81 characters. Remedy: shorten it to at most 80 characters.',
  ],
  [
    'events[0].title.en',
    'Pier ',
    'events.json › events[0] (pier-request-2023).title.en: "Pier " does not fit. Remedy: write one line without spaces at its ends.',
  ],
  [
    'events[0].title.en',
    'Old\nPier',
    'events.json › events[0] (pier-request-2023).title.en: "Old\\nPier" does not fit. Remedy: write one line without spaces at its ends.',
  ],
  [
    'questions[0].positions',
    [],
    'questions.json › questions[0] (who-owns-the-pier).positions: the list is empty. Remedy: give at least two positions.',
  ],
  [
    'claims[0].answers',
    [{ value: { en: 'On Monday' }, attributedTo: { en: 'The Herald' }, coverage: ['herald-2023-01-11-pier'] }],
    'claims.json › claims[0] (day-of-request).answers: the list has 1. Remedy: give at least two answers.',
  ],
  [
    'actors[0].name',
    ['Ada'],
    'actors/ada-lindqvist.json › name: a list stands where an object belongs. Remedy: write an object.',
  ],
  ['head.checked', '2024-06', 'pack.json › checked: "2024-06" does not fit. Remedy: write the whole day, YYYY-MM-DD.'],
  [
    'actors[0].checked',
    '2024',
    'actors/ada-lindqvist.json › checked: "2024" does not fit. Remedy: write the whole day, YYYY-MM-DD.',
  ],
  [
    'actors[0].roles[1].exclusive',
    false,
    'actors/ada-lindqvist.json › roles[1].exclusive: false stands where true belongs. Remedy: write true, or remove "exclusive".',
  ],
  [
    'claims[0].id',
    'Day',
    'claims.json › claims[0].id: "Day" does not fit. Remedy: write lower-case letters, digits and single hyphens.',
  ],
  ['head.format', 2, 'pack.json › format: 2 stands where 1 belongs. Remedy: write 1, the format that this version reads.'],
  [
    'head.$schema',
    '../schemas/actor.schema.json',
    'pack.json › $schema: "../schemas/actor.schema.json" is not this file\'s schema. Remedy: write "../../schemas/pack.schema.json".',
  ],
  [
    'actors[0].$schema',
    '../../schemas/actor.schema.json',
    'actors/ada-lindqvist.json › $schema: "../../schemas/actor.schema.json" is not this file\'s schema. Remedy: write "../../../schemas/actor.schema.json".',
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
    `sources.json › sources[0] (gazette-2023-01-10-council).url: "${url}" does not fit. Remedy: write a whole address that begins with http:// or https://.`,
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
    'sources.json › sources[0] (gazette-2023-01-10-council).lang: 5 stands where a text belongs. Remedy: put it in quotes: "5".',
  ]);
});

test('the schemas of the project are in order', () => {
  const pointed = ({ head, actors: [actor] }: FixturePack) => {
    put(head, '$schema', '../../schemas/pack.schema.json');
    put(actor, '$schema', '../../../schemas/actor.schema.json');
  };
  expect(linesAfter(pointed)).toEqual([]);
});

test.each<[way: string, value: string]>([
  ['actors[0].facts[0].date', '15.12.2022'],
  ['actors[0].facts[0].asOf', '15.12.2022'],
  ['actors[0].facts[0].reviewBy', '15.12.2022'],
  ['actors[0].checked', '15.12.2022'],
  ['head.checked', '15.12.2022'],
  ['sources[0].date', '15 Dec 2022'],
  ['events[0].date', '2022/12/15'],
  ['questions[0].positions[0].date', '2022-13-01'],
  ['actors[0].roles[0].from', '2022-13-01'],
])('%s set to %j is one problem, and hides no other', (way, value) => {
  const lines = linesAfter((pack) => {
    put(pack, way, value);
    put(pack, 'claims[0].event', 'nothing');
  });
  expect(lines).toHaveLength(2);
  expect(lines).toContainEqual(
    expect.stringContaining(
      `: "${value}" does not fit. Remedy: write YYYY, YYYY-MM or YYYY-MM-DD, a date that the calendar has.`,
    ),
  );
  expect(lines).toContainEqual(expect.stringContaining('no event has the id "nothing"'));
});

test('an empty alias is told once', () => {
  const alias = { text: '', lang: 'en', strength: 'strong' };
  expect(linesAfter(({ actors: [actor] }) => put(actor, 'aliases[1]', alias))).toEqual([
    'actors/ada-lindqvist.json › aliases[1].text: the text is empty. Remedy: write the text, or remove the field or entry that holds it where that may be left out.',
  ]);
});

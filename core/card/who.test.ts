import { expect, test } from 'vitest';
import { anActor, aRole, type FixturePack, fixtureIndex } from '../pack/fixture.ts';
import type { Actor, Alias } from '../pack/schema.ts';
import { describeCandidates } from './candidates.ts';
import { whoIs } from './who.ts';

const DATE = '2023-01-10';

const alias = (text: string, parts: Partial<Alias> = {}): Alias => ({ text, lang: 'en', strength: 'weak', ...parts });
const named = (id: string, name: string, aliases: Alias[], parts: Partial<Actor> = {}) =>
  anActor(id, name, { aliases, ...parts });

/** Three of one surname, a body with an acronym, somebody with two names in Serbian, and what is nobody of the pack. */
function addNames({ head, actors, offices }: FixturePack): void {
  const okafor = alias('Okafor');
  actors.push(
    named('cleo-okafor', 'Cleo Okafor', [alias('Cleo Okafor', { strength: 'strong' }), okafor]),
    named('amos-okafor', 'Amos Okafor', [alias('Amos Okafor', { strength: 'strong' }), okafor], {
      roles: [aRole('Clerk', '2015', '2020')],
    }),
    named(
      'pilots',
      'Union of Sailors',
      [alias('US', { strength: 'strong' }), alias('Union of Sailors', { strength: 'strong' })],
      {
        kind: 'organisation',
      },
    ),
    named('pilots-of-port-anselm', 'Union of Sailors of Port Anselm', [alias('Union of Sailors of Port Anselm')], {
      kind: 'organisation',
    }),
    named(
      'jovan-djurin',
      'Jovan Đurin',
      [alias('Јован Ђурин', { lang: 'sr-Cyrl', strength: 'strong' }), alias('Ђурин', { lang: 'sr-Cyrl' })],
      { gender: 'masculine' },
    ),
  );
  const bruno = actors.find(({ id }) => id === 'bruno-okafor');
  Object.assign(bruno ?? {}, {
    aliases: [alias('Bruno Okafor', { strength: 'strong' }), okafor],
    roles: [aRole('Clerk', '2021', null)],
  });
  const town = actors.find(({ id }) => id === 'port-anselm');
  Object.assign(town ?? {}, { adjectives: [{ text: 'Anselmian', lang: 'en' }] });
  offices.push({
    id: 'mayor',
    roles: ['Mayor of Port Anselm'],
    titles: [
      { text: 'mayor', lang: 'en' },
      { text: 'lord mayor', lang: 'en' },
    ],
  });
  head.blockers.push({ text: 'Ada Lindqvist Quay', means: 'a street' });
}

const INDEX = fixtureIndex(addNames);
const who = (text: string, cast: string[] = [], date: string | null = DATE) => whoIs(INDEX, { text, date, cast });

test.each([
  'Ada Lindqvist',
  'Lindqvist',
  'LINDQVIST',
  'lindqvist',
  ' “Lindqvist”, ',
  '(Ada Lindqvist)',
  'Lindqvist’s',
  "Lindqvist's",
  'd’Ada Lindqvist',
  'Lindqvist-it',
  'Mrs Lindqvist',
  'Mayor Lindqvist',
  'the Lord Mayor, Ada Lindqvist',
  'Anselmian mayor Lindqvist',
  'Ada Lindqvist, who asked the council',
  'after Ada Lindqvist’s request',
])('%s is Ada Lindqvist', (text) => {
  expect(who(text)).toEqual(['ada-lindqvist']);
});

test.each(['Јован Ђурин', 'Ђурин', 'Jovan Đurin', 'Djurin', 'ĐURIN', 'Ђурину', 'Jovana Đurina'])('%s is Jovan Đurin', (text) => {
  expect(who(text)).toEqual(['jovan-djurin']);
});

test.each([
  ['nothing but signs', ' … '],
  ['a given name', 'Ada'],
  ['a name that nobody bears', 'Ida Lindqvistson'],
  ['another person of that surname', 'Ida Lindqvist'],
  ['a surname in a sentence', 'Then Lindqvist asked'],
  ['a title', 'Mayor'],
  ['a courtesy', 'Mrs'],
  ['a longer name that is nobody of the pack', 'the Ada Lindqvist Quay'],
  ['two people', 'Ada Lindqvist and Cleo Okafor'],
  ['a word that is written as an acronym', 'us'],
  ['a longer name behind a hyphen', 'US-TV'],
])('%s is nobody: %s', (_, text) => {
  expect(who(text)).toEqual([]);
});

test('of a name within another, the longer', () => {
  expect(who('of the Union of Sailors of Port Anselm')).toEqual(['pilots-of-port-anselm']);
});

test.each(['US', 'the US', 'US’s', 'dell’US', 'US-it'])('%s is the Union of Sailors', (text) => {
  expect(who(text)).toEqual(['pilots']);
});

test('of one surname, those on the page first, then who was in office, then by name', () => {
  expect(who('Okafor')).toEqual(['bruno-okafor', 'amos-okafor', 'cleo-okafor']);
  expect(who('Okafor', [], null)).toEqual(['amos-okafor', 'bruno-okafor', 'cleo-okafor']);
  expect(who('Okafor', [], '2018')).toEqual(['amos-okafor', 'bruno-okafor', 'cleo-okafor']);
  expect(who('Okafor', ['cleo-okafor'])).toEqual(['cleo-okafor', 'bruno-okafor', 'amos-okafor']);
});

test('eight at most', () => {
  const index = fixtureIndex(({ actors }) => {
    for (let i = 0; i < 9; i++) actors.push(named(`smith-${i}`, `Smith ${i}`, [alias('Smith')]));
  });
  const ids = Array.from({ length: 8 }, (_, i) => `smith-${i}`);
  expect(whoIs(index, { text: 'Smith', date: null, cast: [] })).toEqual(ids);
  expect(whoIs(index, { text: 'Smith', date: null, cast: ['smith-8'] })[0]).toBe('smith-8');
});

test('a candidate has a name in the language of the page, a kind, and the role of the day', () => {
  const article = { date: DATE, lang: 'sr' };
  const index = fixtureIndex(({ actors }) => Object.assign(actors[0]?.name ?? {}, { sr: 'Ада Линдквист' }));
  const describe = (date: string | null) =>
    describeCandidates(index, ['ada-lindqvist', 'nobody'], { ...article, date }, { lang: 'en' });
  expect(describe(DATE)).toEqual([
    {
      actor: 'ada-lindqvist',
      kind: 'person',
      name: { text: 'Ада Линдквист', lang: 'sr' },
      role: { text: 'Mayor of Port Anselm', lang: 'en' },
    },
  ]);
  expect(describe(null)).toMatchObject([{ role: null }]);
});

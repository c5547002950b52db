import { describe, expect, test } from 'vitest';
import { aFact, anActor, type FixturePack } from '../fixture.ts';
import { linesAfter, put } from './planted.ts';

const SOURCES = ['gazette-2023-01-10-council', 'herald-2023-01-11-pier'];
const REMEDY = 'Remedy: add "sensitive" with its stage and "reviewBy", or leave it out.';
const REMEDY_ELSEWHERE = 'Remedy: add "sensitive" with its stage and "reviewBy", tell it without the name, or leave it out.';

/** A fact on Bruno's card, or on that of another actor by its place in the fixture. */
const fact =
  (text: string, at = 1) =>
  (pack: FixturePack) =>
    put(pack, `actors[${at}].facts`, [aFact(text, '2023-01-10', { sources: SOURCES })]);

describe('a fact on a person’s card that tells an accusation', () => {
  test.each([
    ['Was arrested at the pier.', 'was arrested'],
    ['Left the council and was later charged with taking money.', 'was later charged'],
    ['Is wanted by a court of the mainland.', 'is wanted'],
    ['Was convicted of fraud, then acquitted.', 'was convicted'],
    ['Was acquitted twice.', 'was acquitted'],
    ['Was sentenced to two years.', 'was sentenced'],
    ['Pleaded not guilty.', 'pleaded not guilty'],
    ['Was put under US sanctions.', 'was put under us sanctions'],
    ['Is under investigation for the sale of the pier.', 'is under investigation'],
    ['Was suspected of having burnt the ledgers.', 'was suspected'],
    ['Accused of having burnt the ledgers.', 'accused of'],
    ['Charged with theft.', 'charged with'],
    ['His trial opened in the old town hall.', 'his trial'],
    ['A judge signed a warrant for him.', 'warrant for him'],
    ['Resigned when the judges summoned him as a suspect.', 'as a suspect'],
    ['Spent two years in prison.', 'in prison'],
    ['Faces trial over the pier.', 'faces trial'],
    ['Took responsibility for the armed men at the pier.', 'took responsibility for the armed'],
  ])('%j is not marked', (text, words) => {
    expect(linesAfter(fact(text))).toEqual([
      `actors/bruno-okafor.json › facts[0]: "${words}" tells an accusation or a measure against the person, and the fact is not marked sensitive. ${REMEDY}`,
    ]);
  });

  test('is in order where it is marked', () => {
    const marked = { sensitive: { stage: 'arrested' as const }, reviewBy: '2025-01-01', sources: SOURCES };
    expect(linesAfter((pack) => put(pack, 'actors[1].facts', [aFact('Was arrested.', '2023-01-10', marked)]))).toEqual([]);
  });

  test.each([
    ['Called for sanctions on the mainland.'],
    ['Accused the mainland of theft.'],
    ['Was charged with forming a council.'],
    ['Was in charge of the harbour.'],
    ['Wanted the pier closed.'],
    ['Condemned the arrest of five ferrymen.'],
    ['Asked for a trial run of the new ferry.'],
    ['His death set off a strike; three were tried on the mainland and pleaded not guilty.'],
    ['Tried to form a council.'],
    ['Took responsibility for the result of the vote.'],
  ])('%j tells none', (text) => {
    expect(linesAfter(fact(text))).toEqual([]);
  });
});

describe('a fact on another card that names an accused person', () => {
  test('is not marked', () => {
    expect(linesAfter(fact('Ada Lindqvist’s arrest was announced here.', 3))).toEqual([
      `actors/port-anselm.json › facts[0]: "arrest" tells an accusation or a measure against Ada Lindqvist, and the fact is not marked sensitive. ${REMEDY_ELSEWHERE}`,
    ]);
  });

  test.each([['A mayor was arrested here.'], ['Ada Lindqvist was sworn in here.']])('%j is in order', (text) => {
    expect(linesAfter(fact(text, 3))).toEqual([]);
  });
});

test.each<[title: string, lang: string, word: string]>([
  ['Indicted former clerk', 'en', 'indicted'],
  ['Suspect in the case of the pier', 'en', 'suspect'],
  ['Optuženi pisar', 'sr-Latn', 'optuzeni'],
  ['Оптужени писар', 'sr-Cyrl', 'optuzeni'],
  ['Shkrues i dyshuar', 'sq', 'dyshuar'],
])('the title %j is no office', (title, lang, word) => {
  const texts = { en: 'Clerk', [lang]: title };
  expect(linesAfter((pack) => put(pack, 'actors[1].roles[0].title', texts))).toEqual([
    `actors/bruno-okafor.json › roles[0].title.${lang}: "${word}" in a title is an accusation, no office. Remedy: tell it as a fact, marked sensitive, or leave it out.`,
  ]);
});

test.each([['Chargé d’affaires'], ['Prosecutor of the war crimes tribunal'], ['Clerk in charge of the pier'], ['Judge']])(
  'the title %j is one',
  (title) => {
    expect(linesAfter((pack) => put(pack, 'actors[1].roles[0].title.en', title))).toEqual([]);
  },
);

describe('one line with an accusation and a name', () => {
  const line = (place: string, word: string, name: string) =>
    `${place}: one line holds "${word}" and the name of a person, ${name}. Remedy: write it without the name, or without the accusation.`;

  test.each<[way: string, value: unknown, line: string]>([
    ['events[0].title.en', 'Lindqvist’s trial opens', line('events.json › events[0].title.en', 'trial', 'Lindqvist')],
    ['events[0].title.sr-Latn', 'Uhapšena Lindqvist', line('events.json › events[0].title.sr-Latn', 'uhapsena', 'Lindqvist')],
    ['events[0].title.sq', 'Okafor u arrestua', line('events.json › events[0].title.sq', 'arrestua', 'Okafor')],
    [
      'questions[0].question.en',
      'Was Bruno Okafor rightly convicted?',
      line('questions.json › questions[0].question.en', 'convicted', 'Bruno Okafor'),
    ],
    [
      'claims[0].question.en',
      'What is Lindqvist accused of?',
      line('claims.json › claims[0].question.en', 'accused', 'Lindqvist'),
    ],
    [
      'coverage[0].summary.en',
      'New sanctions on Okafor.',
      line('coverage.json › coverage[0].summary.en', 'sanctions on', 'Okafor'),
    ],
    [
      'coverage[1].title',
      { text: 'Okafor jailed', from: 'address' },
      line('coverage.json › coverage[1].title.text', 'jailed', 'Okafor'),
    ],
    [
      'sources[0].title',
      { text: 'Ada Lindqvist arrested', from: 'editor' },
      line('sources.json › sources[0].title.text', 'arrested', 'Ada Lindqvist'),
    ],
    [
      'actors[2].aliases[0].text',
      'Jailed Okafor Council',
      line('actors/harbour-council.json › aliases[0].text', 'jailed', 'Okafor'),
    ],
    [
      'actors[1].name.en',
      'Convicted Bruno Okafor',
      line('actors/bruno-okafor.json › name.en', 'convicted', 'Convicted Bruno Okafor'),
    ],
  ])('%s set to %j', (way, value, expected) => {
    expect(linesAfter((pack) => put(pack, way, value))).toContain(expected);
  });

  test('in Serbian Cyrillic, by an inflected alias', () => {
    const lines = linesAfter((pack) => {
      pack.actors.push(anActor('vera-ilic', 'Vera Ilić'));
      pack.actors.at(-1)?.aliases.push({ text: 'Веру Илић', lang: 'sr-Cyrl', strength: 'strong' });
      put(pack, 'events[0].title.sr-Cyrl', 'Полиција ухапсила Веру Илић');
    });
    expect(lines).toEqual([line('events.json › events[0].title.sr-Cyrl', 'uhapsila', 'Веру Илић')]);
  });

  test.each<[way: string, value: unknown]>([
    ['events[0].title.en', 'Trial of former leaders opens'],
    ['events[0].title.en', 'Lindqvist on sanctions against the mainland'],
    ['events[0].title.en', 'Okafor takes charge of the pier'],
    ['events[0].title.sr-Latn', 'Lindqvist osudila napad'],
    ['events[0].title.sr-Latn', 'Okafor: pijaca zatvorena'],
    ['events[0].title.sq', 'Okafor dënoi sulmin'],
    ['coverage[1].title', { text: 'Okafor jailed', from: 'page' }],
  ])('%s set to %j is in order', (way, value) => {
    expect(linesAfter((pack) => put(pack, way, value))).toEqual([]);
  });
});

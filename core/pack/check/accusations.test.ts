import { describe, expect, test } from 'vitest';
import { aFact, type FixturePack } from '../fixture.ts';
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
    ['Stole the silver of the council.', 'stole'],
    ['Left the council after embezzling its money.', 'embezzling'],
    ['Defrauded two ferrymen.', 'defrauded'],
    ['Denied having taken bribes.', 'bribes'],
    ['Was involved in money laundering.', 'laundering'],
    ['Is a thief.', 'thief'],
    ['Said to have stolen the silver.', 'stolen'],
    ['Was criticised for stealing the silver.', 'stealing'],
    ['Is a war criminal.', 'is a war criminal'],
    ['Murdered a ferryman.', 'murdered'],
    ['Ordered the murder of a ferryman.', 'ordered the murder'],
    ['Smuggled silver.', 'smuggled'],
    ['Called a criminal by the council.', 'called a criminal'],
  ])('%j is not marked', (text, words) => {
    expect(linesAfter(fact(text))).toEqual([
      `actors/bruno-okafor.json › facts[0]: "${words}" tells an accusation or a measure against the person, and the fact is not marked sensitive. ${REMEDY}`,
    ]);
  });

  test('is in order where it is marked', () => {
    const marked = { sensitive: { stage: 'arrested' as const }, reviewBy: '2024-12-01', sources: SOURCES };
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
    ['Said that the mainland stole the pier.'],
    ['Went to the mainland and asked for the stolen silver.'],
    ['Condemned the murder of Ada Lindqvist.'],
    ['Was murdered at the pier.'],
    ['Murdered in front of the council in 2018.'],
    ['Signed a law on money laundering.'],
    ['Led the Anti-Fraud Office.'],
    ['Promised to fight fraud and bribery.'],
    ['Called a criminal court into being.'],
    ['Asked for an inquiry into the murder of a ferryman.'],
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
  ['Crook of the harbour', 'en', 'crook'],
  ['Lopov sa mola', 'sr-Latn', 'lopov'],
  ['Hajduti i molit', 'sq', 'hajduti'],
])('the title %j is no office', (title, lang, word) => {
  const texts = { en: 'Clerk', [lang]: title };
  expect(linesAfter((pack) => put(pack, 'actors[1].roles[0].title', texts))).toEqual([
    `actors/bruno-okafor.json › roles[0].title.${lang}: "${word}" in a title is an accusation, no office. Remedy: tell it as a fact, marked sensitive, or leave it out.`,
  ]);
});

test.each([
  ['Chargé d’affaires'],
  ['Prosecutor of the war crimes tribunal'],
  ['Clerk in charge of the pier'],
  ['Judge'],
  ['Head of the Serious Fraud Office'],
  ['Director for the prevention of money laundering'],
])('the title %j is one', (title) => {
  expect(linesAfter((pack) => put(pack, 'actors[1].roles[0].title.en', title))).toEqual([]);
});

test.each([
  ['sr-Latn', 'Direktor Uprave za sprečavanje pranja novca'],
  ['sq', 'Drejtor i zyrës kundër mashtrimit'],
])('nor is one in %s, %j', (lang, title) => {
  expect(linesAfter((pack) => put(pack, `actors[1].roles[0].title.${lang}`, title))).toEqual([]);
});

import { expect, test } from 'vitest';
import { aFact, anActor, type FixturePack } from '../fixture.ts';
import type { Alias } from '../schema.ts';
import { linesAfter } from './planted.ts';

const add =
  (at: number, text: string, lang = 'en', strength: Alias['strength'] = 'strong') =>
  ({ actors }: FixturePack) => {
    const [, mayor] = actors[0]?.roles ?? [];
    Object.assign(mayor ?? {}, { title: { en: 'Mayor', 'sr-Cyrl': 'Градоначелник' } });
    actors[at]?.aliases.push({ text, lang, strength });
  };

const ADA = 'actors/ada-lindqvist.json › aliases[2].text';
const COUNCIL = 'actors/harbour-council.json › aliases[1].text';
const REMOVE = 'Remedy: remove it: an alias is a name, and a description fits others too.';
const NO_CAPITAL = `has no capital and no digit, as no name is written. ${REMOVE}`;
const ARTICLE = `begins with an article, as a description does. ${REMOVE}`;

test.each<[text: string, change: (pack: FixturePack) => void, line: string]>([
  ['peacekeepers', add(2, 'peacekeepers'), `${COUNCIL}: "peacekeepers" ${NO_CAPITAL}`],
  ['quarrelsome council', add(2, 'quarrelsome council'), `${COUNCIL}: "quarrelsome council" ${NO_CAPITAL}`],
  ['mirovnjaci', add(2, 'mirovnjaci', 'sr-Latn'), `${COUNCIL}: "mirovnjaci" ${NO_CAPITAL}`],
  ['the alliance', add(2, 'the alliance'), `${COUNCIL}: "the alliance" ${ARTICLE}`],
  ['The harbour Council', add(2, 'The harbour Council'), `${COUNCIL}: "The harbour Council" ${ARTICLE}`],
  ["l'alliance", add(2, "l'alliance", 'fr'), `${COUNCIL}: "l'alliance" ${ARTICLE}`],
  ['Clerk of the Council', add(0, 'Clerk of the Council'), `${ADA}: "Clerk of the Council" is the title of an office. ${REMOVE}`],
  ['gradonačelnik', add(0, 'Gradonačelnik', 'sr-Latn'), `${ADA}: "Gradonačelnik" is the title of an office. ${REMOVE}`],
  [
    'Mayor Lindqvist',
    add(0, 'Mayor Lindqvist'),
    `${ADA}: "Mayor Lindqvist" joins the title of an office, "mayor", with the name. Remedy: write the name alone; it is found beside a title too.`,
  ],
  [
    'Ada Lindqvist, Mayor',
    add(0, 'Ada Lindqvist, Mayor'),
    `${ADA}: "Ada Lindqvist, Mayor" joins the title of an office, "mayor", with the name. Remedy: write the name alone; it is found beside a title too.`,
  ],
])('%s is no name', (_, change, line) => {
  expect(linesAfter(change)).toEqual([line]);
});

test.each<[text: string, change: (pack: FixturePack) => void]>([
  ['a second word in lower case', add(2, 'Bezbednosni savet', 'sr-Latn')],
  ['a lower-case adjective made of a name', add(2, 'anselmska policija', 'sr-Latn')],
  ['a capital inside', add(2, 'northern Anselm')],
  ['a number', add(2, 'resolution 1244')],
  ['a script without capitals', add(2, 'المجلس', 'ar')],
  ['an article that belongs to a name', add(2, 'The Hague')],
  ['a word that begins like an article', add(2, 'Union européenne', 'fr')],
  ['a title before a word that is not of the name', add(0, 'Mayor Anselm')],
  [
    'a body that is called as an office is',
    ({ actors }) =>
      void actors.push(anActor('office', 'Office of the Mayor', { kind: 'organisation', facts: [aFact('Sits.', null)] })),
  ],
])('%s is no fault', (_, change) => {
  expect(linesAfter(change)).toEqual([]);
});

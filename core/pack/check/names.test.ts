import { expect, test } from 'vitest';
import type { FixturePack } from '../fixture.ts';
import type { Alias } from '../schema.ts';
import { linesAfter, put } from './planted.ts';

const alias = (text: string, strength: Alias['strength'] = 'strong', lang = 'en'): Alias => ({ text, lang, strength });

const add =
  (at: number, ...aliases: Alias[]) =>
  ({ actors }: FixturePack) =>
    void actors[at]?.aliases.push(...aliases);

test.each<[name: string, change: (pack: FixturePack) => void, line: string]>([
  [
    'an alias that is weak in one language and strong in another',
    add(0, alias('Lindqvist', 'strong', 'sv')),
    'actors/ada-lindqvist.json › aliases[2].strength: "Lindqvist" is strong here and weak as "Lindqvist" (en). Remedy: give both the same strength; weak is the careful one.',
  ],
  [
    'an alias that stands twice',
    add(0, alias('Lindqvist', 'weak')),
    'actors/ada-lindqvist.json › aliases[2]: "Lindqvist" stands twice for en. Remedy: remove one of the two.',
  ],
  [
    'an alias without a letter',
    add(0, alias('–')),
    'actors/ada-lindqvist.json › aliases[2].text: "–" holds no letter and no digit. Remedy: write a name, or remove it.',
  ],
  [
    'weak aliases alone, without cues and relations',
    (pack) => put(pack, 'actors[1].aliases', [alias('Bruno Okafor', 'weak')]),
    'actors/bruno-okafor.json › aliases: every alias is weak, and nothing tells when the actor is meant. Remedy: add cues, a relation, or the full name as a strong alias.',
  ],
  [
    'an alias that a blocker takes out of play',
    add(1, alias('Port Anselm Rovers')),
    'actors/bruno-okafor.json › aliases[1]: "Port Anselm Rovers": a blocker in pack.json takes this alias out of play. Remedy: remove one of the two, or give the confusable cues.',
  ],
  [
    'an alias that a confusable without cues takes out of play',
    (pack) => put(pack, 'actors[0].confusables', [{ text: 'Lindqvist', means: 'a shop', cues: [] }]),
    'actors/ada-lindqvist.json › aliases[1]: "Lindqvist": a confusable without cues takes this alias out of play. Remedy: remove one of the two, or give the confusable cues.',
  ],
  [
    'a name by which nobody finds the actor',
    (pack) => put(pack, 'actors[1].name.en', 'Bruno B. Okafor'),
    'actors/bruno-okafor.json › name.en: "Bruno B. Okafor" is not among the aliases, so that nobody finds the actor by it. Remedy: add it to "aliases".',
  ],
  [
    'one in another language',
    (pack) => put(pack, 'actors[1].name.sq', 'Bruno Okaforit'),
    'actors/bruno-okafor.json › name.sq: "Bruno Okaforit" is not among the aliases, so that nobody finds the actor by it. Remedy: add it to "aliases".',
  ],
])('%s', (_, change, line) => {
  expect(linesAfter(change)).toEqual([line]);
});

test.each<[name: string, change: (pack: FixturePack) => void]>([
  ['a name that differs from an alias in accents', (pack) => put(pack, 'actors[1].name.sv', 'Bruno Okáfor')],
  [
    'a name in the other script of a Serbian alias',
    (pack) => {
      put(pack, 'actors[1].name.sr-Latn', 'Ljubiša Okafor');
      add(1, alias('Љубиша Окафор', 'strong', 'sr-Cyrl'))(pack);
    },
  ],
  ['a name with a year in brackets', (pack) => put(pack, 'actors[1].name.en', 'Bruno Okafor (2023)')],
  ['a weak alias beside the full name', add(1, alias('Okafor', 'weak'))],
  [
    'weak aliases alone, with a cue',
    (pack) => {
      put(pack, 'actors[1].aliases', [alias('Bruno Okafor', 'weak')]);
      put(pack, 'actors[1].cues', ['clerk']);
    },
  ],
  ['weak aliases alone, with a relation', (pack) => put(pack, 'actors[0].aliases', [alias('Ada Lindqvist', 'weak')])],
  ['an acronym of another strength than the word', add(2, alias('NATO'), alias('Nato', 'weak'))],
  ['the same alias in two languages', add(0, alias('Ada Lindqvist', 'strong', 'sv'))],
  [
    'a confusable with cues',
    (pack) => put(pack, 'actors[0].confusables', [{ text: 'Lindqvist', means: 'a shop', cues: ['sale'] }]),
  ],
])('%s is in order', (_, change) => {
  expect(linesAfter(change)).toEqual([]);
});

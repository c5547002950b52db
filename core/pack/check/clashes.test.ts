import { expect, test } from 'vitest';
import { anActor, type FixturePack } from '../fixture.ts';
import type { Alias } from '../schema.ts';
import { linesAfter, put } from './planted.ts';

const alias = (text: string, strength: Alias['strength'] = 'strong', lang = 'en', parts: Partial<Alias> = {}): Alias => ({
  text,
  lang,
  strength,
  ...parts,
});

/** Bruno Okafor is the second actor, and the later of two that clash. */
const bruno =
  (...aliases: Alias[]) =>
  ({ actors }: FixturePack) =>
    void actors[1]?.aliases.push(...aliases);

const accepted =
  (...forms: string[]) =>
  ({ head }: FixturePack) => {
    head.clashes = forms.map((form) => ({ form, because: 'nobody else is called so in this town' }));
  };

const both =
  (...changes: ((pack: FixturePack) => void)[]) =>
  (pack: FixturePack) => {
    for (const change of changes) change(pack);
  };

const REMOVE = 'remove it, or accept it in "clashes" of pack.json with a reason.';
const DROP = (form: string) =>
  `by an alias "${form}" of its own, drop it by the "without" of this one, or accept it in "clashes" of pack.json with a reason.`;
const CAPITAL = 'that would be marked wherever that has a capital (first in a sentence, in a title, as a German noun)';

test.each<[name: string, change: (pack: FixturePack) => void, ...lines: string[]]>([
  [
    'a strong alias that is a strong one of another actor',
    bruno(alias('Ada Lindqvist')),
    `actors/bruno-okafor.json › aliases[1]: "Ada Lindqvist" is strong, and a strong name of "ada-lindqvist" too. Remedy: make it weak on both, ${REMOVE}`,
  ],
  [
    'one that differs in accents and case',
    bruno(alias('ADA LÍNDQVIST')),
    `actors/bruno-okafor.json › aliases[1]: "ADA LÍNDQVIST" is strong, and a strong name of "ada-lindqvist" too. Remedy: make it weak on both, ${REMOVE}`,
  ],
  [
    'a strong alias that is a weak one of another actor',
    bruno(alias('Lindqvist')),
    `actors/bruno-okafor.json › aliases[1]: "Lindqvist" is strong, and a weak name of "ada-lindqvist" too. Remedy: make it weak here too, ${REMOVE}`,
  ],
  [
    'a strong alias of an earlier actor that is a weak one of a later',
    bruno(alias('Ada Lindqvist', 'weak')),
    `actors/ada-lindqvist.json › aliases[0]: "Ada Lindqvist" is strong, and a weak name of "bruno-okafor" too. Remedy: make it weak here too, ${REMOVE}`,
  ],
  [
    'a form of a strong alias that is another actor’s name',
    bruno(alias('Bruno', 'strong', 'en', { forms: ['Lindqvist'] })),
    `actors/bruno-okafor.json › aliases[1]: "Lindqvist" is strong, and a weak name of "ada-lindqvist" too. Remedy: make it weak here too ${DROP('Lindqvist')}`,
  ],
  [
    'a strong alias that is an ordinary word of its language',
    bruno(alias('Hill')),
    `actors/bruno-okafor.json › aliases[1]: "Hill" is strong, and an ordinary word (en) ${CAPITAL}. Remedy: make it weak, ${REMOVE}`,
  ],
  [
    'one that is a word of another language, but for its diacritics',
    bruno(alias('Wéber')),
    `actors/bruno-okafor.json › aliases[1]: "Wéber" is strong, and an ordinary word (de) ${CAPITAL}. Remedy: make it weak, ${REMOVE}`,
  ],
  [
    'forms that the build makes, in each script',
    bruno(alias('Роса', 'strong', 'sr-Cyrl', { declension: 'feminine' })),
    `actors/bruno-okafor.json › aliases[1]: "Rosu" is strong, and an ordinary word (sr-Latn) ${CAPITAL}. Remedy: make it weak ${DROP('Rosu')}`,
    `actors/bruno-okafor.json › aliases[1]: "Росу" is strong, and an ordinary word (sr-Cyrl) ${CAPITAL}. Remedy: make it weak ${DROP('Росу')}`,
  ],
  [
    'one word in two languages, told once',
    bruno(alias('Hill'), alias('Hill', 'strong', 'sq')),
    `actors/bruno-okafor.json › aliases[1]: "Hill" is strong, and an ordinary word (en) ${CAPITAL}. Remedy: make it weak, ${REMOVE}`,
  ],
  [
    'an accepted form that nothing clashes with',
    accepted('Okafor'),
    'pack.json › clashes[0]: no strong form "Okafor" clashes with anything. Remedy: remove it.',
  ],
  [
    'a weak one that is accepted',
    both(bruno(alias('Hill', 'weak')), accepted('Hill')),
    'pack.json › clashes[0]: no strong form "Hill" clashes with anything. Remedy: remove it.',
  ],
  [
    'a form that is accepted twice',
    both(bruno(alias('Hill')), accepted('Hill', 'hill')),
    'pack.json › clashes[1]: "hill" is accepted twice. Remedy: remove it.',
  ],
])('%s', (_, change, ...lines) => {
  expect(linesAfter(change)).toEqual(lines);
});

test.each<[name: string, change: (pack: FixturePack) => void]>([
  ['a clash with a word that is accepted', both(bruno(alias('Hill')), accepted('Hill'))],
  ['a clash with a name that is accepted', both(bruno(alias('Lindqvist')), accepted('Lindqvist'))],
  ['a weak name that is an ordinary word', bruno(alias('Hill', 'weak'))],
  ['a weak name of two', bruno(alias('Lindqvist', 'weak'))],
  ['a short acronym, which is itself in capitals only', bruno(alias('US'))],
  ['a word inside a longer name', bruno(alias('Bruno Hill'))],
  ['letters that are a word without their stops', bruno(alias('U.S.'))],
  ['an acronym and a name of one actor in the same letters', bruno(alias('HILLS'), alias('Hills', 'weak'))],
  ['a form that is dropped', bruno(alias('Роса', 'strong', 'sr-Cyrl', { declension: 'feminine', without: ['Росу'] }))],
  [
    'a form that an alias of its own makes weak',
    bruno(
      alias('Роса', 'strong', 'sr-Cyrl', { declension: 'feminine' }),
      alias('Росу', 'weak', 'sr-Cyrl', { declension: 'none' }),
    ),
  ],
  ['the same name in two languages', bruno(alias('Okafor'), alias('Okafor', 'strong', 'sq'))],
])('%s is in order', (_, change) => {
  expect(linesAfter(change)).toEqual([]);
});

test('of an accepted form nothing is told while a file can’t be read, for it may be there', () => {
  const broken = both(accepted('Okafor'), (pack) => put(pack, 'actors[3].kind', 'harbour'));
  expect(linesAfter(broken).filter((line) => line.includes('clashes'))).toEqual([]);
});

test('a copied actor clashes with nothing: its id tells', () => {
  const copied = ({ actors }: FixturePack) => void actors.push(anActor('ada-lindqvist', 'Ada Lindqvist'));
  expect(linesAfter(copied).filter((line) => line.includes('is strong'))).toEqual([]);
});

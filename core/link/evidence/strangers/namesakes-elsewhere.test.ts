/** Rulers by number, namesakes who are said to be, who lives in a street, words that are feminine. */
import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const dictionary = dictionaryOf(
  packOf([
    actor('osmani', {
      kind: 'person',
      strong: ['Vjosa Osmani', 'Albin Osmani'],
      weak: ['Osmani', 'Османи', 'Османі', 'Осман'],
      lang: 'en',
      cues: ['Kosovo'],
    }),
  ]),
);

function isMarked(lang: string, text: string): boolean {
  const own = link(['Vjosa Osmani spoke of Kosovo.', text], dictionary, { date: null, lang }).at(-1) ?? [];
  return own.length > 0;
}

it.each([
  ['uk', 'За юного султана, при Османі II, літописці мовчали.'],
  ['ru', 'При дворе правил Османи III.'],
  ['en', 'The sultan Osmani IV died young.'],
  ['sr', 'Presto je nasledio Osmani II.'],
  ['sr', 'Osmani je prezimenjak ministra.'],
  ['de', 'Osmani ist nur ein Namensvetter.'],
  ['ru', 'Османи — однофамилец министра.'],
])('%s: somebody else: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(false);
});

it.each([
  ['en', 'The government Osmani II fell on Kosovo.'],
  ['sr', 'Vlada Osmani II položila je zakletvu.'],
  ['sq', 'Osmani II merr votën.'],
  ['uk', 'Уряд Османі II склав присягу.'],
  ['de', 'Das Kabinett Osmani II steht.'],
  ['sr', 'Osmani je rekla da je mirna.'],
  ['de', 'Osmani ist in Brüssel.'],
  ['ru', 'Османи — президент Косова.'],
  ['ru', 'Османи с делегацией уехала.'],
  ['sr', 'Osmani iz prve klupe gleda.'],
])('%s: the actor: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(true);
});

it.each([
  ['sr', 'Albin Osmani iz ulice Cara Lazara peče hleb.', false],
  ['ru', 'Albin Osmani с улицы Лесной идёт первой.', false],
  ['uk', 'Albin Osmani з вулиці Лісової йде першою.', false],
  ['sq', 'Albin Osmani nga rruga e Durrësit fitoi.', false],
  ['sr', 'Albin Osmani iz stranke odlazi.', true],
  ['ru', 'Albin Osmani с утра в Брюсселе.', true],
  ['uk', 'Albin Osmani з делегацією поїхала.', true],
  ['sq', 'Albin Osmani nga nata foli.', true],
])('%s: by the street: %s: %s', (lang, text, expected) => {
  expect(isMarked(lang, text)).toBe(expected);
});

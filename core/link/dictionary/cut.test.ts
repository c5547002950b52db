import { expect, it } from 'vitest';
import type { Alias } from '../../pack/schema.ts';
import { actor, packOf } from '../fixture.ts';
import { scan } from '../scan.ts';
import { compileDictionary } from './compile.ts';
import { openDictionary } from './dictionary.ts';
import type { PackNames } from './named-actors.ts';
import { PARTS, type PartName } from './parts.ts';

function alias(lang: string, text: string, ...forms: string[]): Alias {
  return { text, lang, strength: 'strong', forms };
}

function packWith(aliases: readonly Alias[]): PackNames {
  return packOf([{ ...actor('x', {}), aliases: [...aliases] }]);
}

/** In which part a text is found as a name. */
function partsWith(text: string, pack: PackNames): PartName[] {
  const { base, ...parts } = compileDictionary([pack]);
  const has = (part?: Uint8Array) => scan(text, openDictionary(part ? [base, part] : [base])).names.length > 0;
  return has() ? ['base'] : PARTS.filter((name) => name !== 'base' && has(parts[name]));
}

it.each<[what: string, text: string, aliases: Alias[], part: PartName]>([
  ['a name as it is', 'Kosovo', [alias('en', 'Kosovo')], 'base'],
  ['a form where a language inflects little', 'Kosovos', [alias('de', 'Kosovo', 'Kosovos')], 'base'],
  ['a name of an inflecting language as it is', 'Prishtina', [alias('sq', 'Prishtina', 'Prishtinë')], 'base'],
  ['its form', 'Prishtinë', [alias('sq', 'Prishtina', 'Prishtinë')], 'inflected'],
  ['a Croatian form', 'Beču', [alias('hr', 'Beč', 'Beču')], 'inflected'],
  ['a name as it is, in its other letters', 'Beograd', [alias('sr-Cyrl', 'Београд', 'Beograd', 'Beograda')], 'base'],
  ['its form in Latin letters', 'Beograda', [alias('sr-Cyrl', 'Београд', 'Beograd', 'Beograda')], 'inflected'],
  ['a form that is a name elsewhere', 'Drina', [alias('sr', 'Drin', 'Drina'), alias('en', 'Drina')], 'base'],
  ['a form with the first word of a name', 'Kosovo Polju', [alias('sr', 'Kosovo Polje', 'Kosovo Polju')], 'base'],
  ['a name in Cyrillic', 'Косова', [alias('sr-Cyrl', 'Косово', 'Косова')], 'cyrillic'],
  ['a name in any other script', 'Κόσοβο', [alias('el', 'Κόσοβο')], 'base'],
])('%s (%s)', (_what, text, aliases, part) => {
  expect(partsWith(text, packWith(aliases))).toEqual([part]);
});

it('cuts given names as the names in which they stand', () => {
  const kurti = {
    ...actor('x', { kind: 'person' }),
    aliases: [alias('sq', 'Albin Kurti', 'Albinin Kurtin'), alias('sq', 'Kurti', 'Kurtin')],
  };
  const { base, inflected } = compileDictionary([packOf([kurti])]);
  const givens = (parts: Uint8Array[]) => scan('Albin Albinin', openDictionary(parts)).givens.map(({ start }) => start);
  expect(givens([base])).toEqual([0]);
  expect(givens([base, inflected])).toEqual([0, 6]);
});

it('cuts titles and adjectives by their language', () => {
  const titles = [
    { text: 'president', lang: 'en' },
    { text: 'predsednik', lang: 'sr' },
  ];
  const serbia = {
    ...actor('serbia', {}),
    adjectives: [
      { text: 'serbisch', lang: 'de' },
      { text: 'srpski', lang: 'sr' },
    ],
  };
  const { base, inflected } = compileDictionary([packOf([serbia], [], [{ id: 'president', roles: [], titles }])]);
  const text = 'president predsednik serbisch srpski';
  const found = (parts: Uint8Array[]) => {
    const { offices, adjectives } = scan(text, openDictionary(parts));
    return [...offices, ...adjectives].map(({ start, end }) => text.slice(start, end));
  };
  expect(found([base])).toEqual(['president', 'serbisch']);
  expect(found([base, inflected])).toEqual(['president', 'predsednik', 'serbisch', 'srpski']);
});

it('keeps the longest of names with one first word, whatever part it would lie in alone', () => {
  const { base, inflected } = compileDictionary([
    packOf([
      actor('kosovo', { strong: ['Kosovo'] }),
      { ...actor('field', {}), aliases: [alias('sr', 'Polje Kosovo', 'Kosovo Polju')] },
    ]),
  ]);
  const [name] = scan('Kosovo Polju', openDictionary([base, inflected])).names;
  expect(name?.end).toBe('Kosovo Polju'.length);
});

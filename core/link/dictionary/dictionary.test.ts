import { describe, expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../fixture.ts';
import { scan } from '../scan.ts';
import { compileDictionary } from './compile.ts';
import { HEADER, openDictionary, SCRIPTS } from './dictionary.ts';

const KURTI = actor('albin-kurti', {
  kind: 'person',
  strong: ['Albin Kurti', 'Аљбин Курти'],
  weak: ['Kurti'],
  cues: ['Kosovo'],
  related: ['kosovo'],
});
const KOSOVO = actor('kosovo', { kind: 'place', strong: ['Kosovo', 'Косово', 'Κόσοβο'] });

describe('compileDictionary', () => {
  it('is the same to the byte whatever the order of the pack', () => {
    const shuffled = { ...KURTI, aliases: [...KURTI.aliases].reverse(), cues: [...KURTI.cues].reverse() };
    const a = compileDictionary([packOf([KURTI, KOSOVO], ['Kosovo Polje', 'Radio Kosovo'])]);
    const b = compileDictionary([packOf([KOSOVO, shuffled], ['Radio Kosovo', 'Kosovo Polje'])]);
    const c = compileDictionary([packOf([KOSOVO], ['Radio Kosovo']), packOf([shuffled], ['Kosovo Polje'])]);
    expect(a).toEqual(b);
    expect(a).toEqual(c);
  });

  it('cuts by script', () => {
    const parts = compileDictionary([packOf([KURTI, KOSOVO])]);
    const found = (script: (typeof SCRIPTS)[number]) =>
      scan('Kosovo Косово Κόσοβο', openDictionary([parts[script]])).names.map(({ start }) => start);
    expect(SCRIPTS.map(found)).toEqual([[0], [7], [14]]);
  });

  it('writes Serbian names in both scripts, but none from letters without their diacritics', () => {
    const vucic = actor('aleksandar-vucic', {
      kind: 'person',
      lang: 'sr-Latn',
      strong: ['Aleksandra Vučića', 'Aleksandra Vucica'],
    });
    const dictionary = dictionaryOf(packOf([vucic, actor('eu', { lang: 'sr-Cyrl', strong: ['Европска унија'] })]));
    const texts = ['Aleksandra Vučića', 'Aleksandra Vucica', 'Александра Вучића', 'Александра Вуцица', 'Evropska unija'];
    expect(texts.map((text) => scan(text, dictionary).names.length)).toEqual([1, 1, 1, 0, 1]);
  });

  it('merges an actor that two packs know', () => {
    const more = actor('kosovo', { kind: 'place', strong: ['Republic of Kosovo'] });
    const dictionary = openDictionary(Object.values(compileDictionary([packOf([KOSOVO]), packOf([more])])));
    expect(dictionary.actorCount).toBe(1);
    expect(scan('Republic of Kosovo', dictionary).names.map(({ end }) => end)).toEqual([18]);
  });

  it('makes a form weak where it is weak anywhere', () => {
    const dictionary = dictionaryOf(packOf([actor('x', { strong: ['Ulutaş'], weak: ['Ulutas'] })]));
    expect(scan('Ulutaş', dictionary).names[0]?.senses[0]?.strong).toBe(false);
  });
});

describe('openDictionary', () => {
  const { latin, cyrillic, other } = compileDictionary([packOf([KURTI, KOSOVO])]);

  it('reads actors with their relations', () => {
    const dictionary = openDictionary([latin, cyrillic, other]);
    expect(dictionary.actor(0)).toEqual({ id: 'albin-kurti', kind: 'person', related: [1] });
    expect(dictionary.actor(1)).toEqual({ id: 'kosovo', kind: 'place', related: [0] });
  });

  it('reads bytes that begin inside a larger buffer', () => {
    const moved = new Uint8Array(latin.length + 3);
    moved.set(latin, 3);
    expect(scan('Kosovo', openDictionary([moved.subarray(3)])).names).toHaveLength(1);
  });

  it('finds nothing without parts', () => {
    expect(scan('Kosovo', openDictionary([])).names).toEqual([]);
  });

  it.each([
    [
      'foreign bytes',
      new TextEncoder().encode('{"names":["Kosovo"], "and": "more than forty bytes"}'),
      'no Newsgloss dictionary',
    ],
    ['too few bytes', new Uint8Array(8), 'no Newsgloss dictionary'],
    ['another version', changed(latin, HEADER.version, 99), 'version 99'],
    ['an unknown script', changed(latin, HEADER.script, 9), 'script is unknown'],
    ['bytes cut short', latin.subarray(0, -1), 'were written'],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => openDictionary([bytes])).toThrow(message);
  });

  it('refuses parts of different builds', () => {
    const foreign = compileDictionary([packOf([KOSOVO])]).cyrillic;
    expect(() => openDictionary([latin, foreign])).toThrow('built from other packs');
  });
});

function changed(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
}

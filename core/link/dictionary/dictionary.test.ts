import { describe, expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../fixture.ts';
import { scan } from '../scan.ts';
import { compileDictionary } from './compile.ts';
import { openDictionary } from './dictionary.ts';
import { HEADER } from './layout.ts';

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

const NO_OFFICE = { years: null, offices: [] };

describe('openDictionary', () => {
  const { base, cyrillic, inflected } = compileDictionary([packOf([KURTI, KOSOVO])]);

  it('reads actors with their relations', () => {
    const dictionary = openDictionary([cyrillic, inflected, base]);
    expect(dictionary.actor(0)).toEqual({ id: 'albin-kurti', kind: 'person', related: [1], ...NO_OFFICE });
    expect(dictionary.actor(1)).toEqual({ id: 'kosovo', kind: 'place', related: [0], ...NO_OFFICE });
  });

  it('reads bytes that begin inside a larger buffer', () => {
    const moved = new Uint8Array(base.length + 3);
    moved.set(base, 3);
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
    ['another version', changed(base, HEADER.version, 99), 'version 99'],
    ['an unknown part', changed(base, HEADER.part, 9), 'none of the parts'],
    ['bytes cut short', base.subarray(0, -1), 'were written'],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => openDictionary([bytes])).toThrow(message);
  });

  it('refuses parts of different builds', () => {
    const foreign = compileDictionary([packOf([KOSOVO])]).cyrillic;
    expect(() => openDictionary([base, foreign])).toThrow('built from other packs');
  });

  it('refuses parts without their base', () => {
    expect(() => openDictionary([inflected, cyrillic])).toThrow('without its base');
  });
});

function changed(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
}

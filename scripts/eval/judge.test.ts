import { describe, expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../core/link/fixture.ts';
import type { Collection } from './collections.ts';
import { parseGold } from './gold.ts';
import { judgeCollection } from './judge.ts';

const dictionary = dictionaryOf(packOf([actor('kfor', { strong: ['KFOR'] }), actor('nato', { strong: ['NATO'] })]));
const text = parseGold(
  'id: d01\nlang: en\ndate: 2022-12-16\n---\n⟦KFOR|kfor⟧ and ⟦NATO|-⟧ tea, KFOR again, ⟦EULEX|eulex⟧.\n\nThe ⟦Hill|-⟧.',
  'd01.txt',
);
const collection = (actors: Collection['actors']): Collection => ({ title: 'Some', texts: [text], actors, isOpen: true });

describe('judgeCollection', () => {
  it('scores every mark where all actors are marked, and what became of the traps', () => {
    const [judged] = judgeCollection(collection(null), dictionary, new Set(['kfor', 'nato'])).judged;
    expect(judged?.names.right.map(({ actor: id }) => id)).toEqual(['kfor']);
    expect(judged?.names.wrong.map(({ actor: id }) => id)).toEqual(['nato', 'kfor']);
    expect(judged?.names.missed).toEqual([]);
    expect(judged?.kept).toBe(1);
  });

  it('leaves out actors beyond a closed list', () => {
    const [judged] = judgeCollection(collection(new Set(['kfor'])), dictionary, new Set(['kfor', 'nato'])).judged;
    expect(judged?.names.wrong.map(({ actor: id }) => id)).toEqual(['kfor']);
  });

  it('asks for no actor that the pack lacks', () => {
    const [judged] = judgeCollection(collection(null), dictionary, new Set(['kfor', 'nato', 'eulex'])).judged;
    expect(judged?.names.missed.map(({ actor: id }) => id)).toEqual(['eulex']);
  });
});

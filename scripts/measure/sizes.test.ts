/** What `docs/performance.md` promises of sizes, of the pack as it is. */
import { expect, test } from 'vitest';
import { compileDictionary } from '../../core/link/dictionary/compile.ts';
import { besideProject } from '../eval/collections.ts';
import { loadPack } from '../pack-folder.ts';
import { askForInflected } from './needed.ts';
import { sizesOf } from './sizes.ts';
import { readTexts } from './texts.ts';

const pack = loadPack(besideProject('data/kosovo-serbia'));
const sizes = sizesOf(compileDictionary([pack]), pack);

test('all parts together are at most one and a half times the names as JSON', () => {
  expect(sizes.names).toBeGreaterThan(100_000);
  expect(sizes.total / sizes.names).toBeLessThanOrEqual(1.5);
});

test('a page in English loads at most half of the bytes, others more, none all without need', () => {
  const share = Object.fromEntries(sizes.loads.map((load) => [load.lang, load.share]));
  expect(share.en).toBeLessThanOrEqual(0.5);
  expect(share['sr-Latn']).toBeGreaterThan(share.en ?? 1);
  expect(share['sr-Latn']).toBeLessThan(1);
  expect(share.ru).toBeLessThan(1);
});

test('Serbian and Albanian texts ask for their part by their text alone, and no other', () => {
  const { inflecting, missed, others, alarmed } = askForInflected(readTexts());
  expect([inflecting > 15, others > 40]).toEqual([true, true]);
  expect([missed, alarmed]).toEqual([[], []]);
});

test('sizes are those of the bytes and of the JSON', () => {
  const bytes = (length: number) => new Uint8Array(length);
  const named = (text: string, ...forms: string[]) => ({ text, forms });
  const actor = { aliases: [named('Aa', 'Ab', 'Aa'), named('Ab')], adjectives: [named('č')] };
  const small = sizesOf({ base: bytes(4), inflected: bytes(1), cyrillic: bytes(5) }, { actors: [actor], offices: [] });
  expect([small.total, small.names, small.terms]).toEqual([10, '[["Aa","Ab"]]'.length, '[["č"]]'.length + 1]);
  expect(small.loads.map(({ bytes }) => bytes)).toEqual([4, 5, 9]);
});

import { expect, test } from 'vitest';
import { buildPack as buildWith, packText } from './build.ts';
import { type FixturePack, fixtureFiles, fixturePack, fixtureWords } from './fixture.ts';
import type { PackFiles } from './read/folder.ts';

const buildPack = (files: PackFiles) => buildWith(files, fixtureWords);

test('the built pack is the same to the byte, whatever the order of files, entries and fields', () => {
  const shuffled = (pack: FixturePack) => {
    for (const [name, value] of Object.entries(pack)) Object.assign(pack, { [name]: otherWayRound(value, true) });
  };
  const files = fixtureFiles(shuffled);
  const reversed = Object.fromEntries(Object.entries(files).reverse());
  expect(files).not.toEqual(fixtureFiles());
  expect(packText(buildPack(reversed))).toBe(packText(buildPack(fixtureFiles())));
});

/** Fields of every object and, at the top, the entries of a list; lists inside an entry are the author's order. */
function otherWayRound(value: unknown, top = false): unknown {
  if (Array.isArray(value)) return (top ? [...value].reverse() : value).map((each) => otherWayRound(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, otherWayRound(each)]),
  );
}

test('lists inside an entry keep their order, in which the best source stands first', () => {
  const built = buildPack(fixtureFiles());
  expect(built.events[0]?.sources).toEqual(fixturePack().events[0]?.sources);
});

test('fields for editors stay behind', () => {
  const withSchema = fixtureFiles(({ head }) => {
    head.$schema = '../../schemas/pack.schema.json';
  });
  expect(packText(buildPack(withSchema))).not.toContain('$schema');
});

test('a pack with a broken shape is not built, and the error says what to mend', () => {
  const { 'pack.json': _, ...headless } = fixtureFiles();
  expect(() => buildPack(headless)).toThrow('pack.json: the file is missing.');
  expect(() => buildPack({ ...fixtureFiles(), 'events.json': '{' })).toThrow('events.json › line 1, column 2');
});

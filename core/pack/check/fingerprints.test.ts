import { expect, test } from 'vitest';
import type { KnownText } from '../schema.ts';
import { linesAfter } from './planted.ts';

const ID = 'herald-2023-01-11-pier';
const SALT = 'a0b1c2d3e4f5a6b7';

const entry = (parts: Partial<KnownText> = {}): KnownText => ({
  id: ID,
  words: 240,
  shingles: btoa('some'),
  anchors: ['actor:ada-lindqvist', 'date:2023-01-09', 'figure:42', 'date:01-09', 'date:1911', 'figure:3.4'],
  ...parts,
});

const lines = (salt: string | undefined, ...fingerprints: KnownText[]) =>
  linesAfter((pack) => {
    pack.fingerprints.push(...fingerprints);
    if (salt !== undefined) pack.head.salt = salt;
  });

test('a sound one is no problem, nor is a salt without any', () => {
  expect(lines(SALT, entry())).toEqual([]);
  expect(lines(SALT)).toEqual([]);
});

test('without a salt nothing can be compared with them', () => {
  expect(lines(undefined, entry())).toEqual([
    'pack.json › salt: fingerprints.json holds fingerprints, and there is no salt to compare them by. Remedy: put back the salt by which they were made, or empty that list and make them anew with `pack fingerprint`.',
  ]);
});

test('a salt is long enough that nobody else has it', () => {
  expect(lines('short')).toEqual([
    'pack.json › salt: "short" does not fit. Remedy: write 16 to 64 letters and digits that nobody else uses.',
  ]);
});

test('it is of a report that the pack lists, and only once', () => {
  expect(lines(SALT, entry({ id: 'herald-2023-01-11-peer' }))).toEqual([
    `fingerprints.json › fingerprints[0] (herald-2023-01-11-peer).id: no item of coverage has the id "herald-2023-01-11-peer". Remedy: did you mean "${ID}"? Otherwise add "herald-2023-01-11-peer" to coverage.json.`,
  ]);
  expect(lines(SALT, entry(), entry())).toEqual([
    `fingerprints.json › fingerprints[1] (${ID}).id: the id "${ID}" is already given at fingerprints.json › fingerprints[0] (${ID}). Remedy: give it another id, or remove one of the two.`,
  ]);
});

test('it names actors of the pack, each told once', () => {
  expect(lines(SALT, entry({ anchors: ['actor:ada-lindquist', 'figure:42', 'actor:ada-lindquist'] }))).toEqual([
    expect.stringContaining(`fingerprints[0] (${ID}).anchors: no actor has the id "ada-lindquist"`),
  ]);
});

test.each([
  ['shingles', { shingles: 'no base64' }],
  ['shingles', { shingles: btoa('odd') }],
  ['shingles', { shingles: '' }],
  ['anchors[0]', { anchors: ['a word'] }],
  ['anchors[0]', { anchors: ['figure:many'] }],
])('%s that nobody could compare', (place, parts) => {
  expect(lines(SALT, entry(parts))).toEqual([
    expect.stringContaining(
      `${place}: ${JSON.stringify(Object.values(parts).flat()[0])} does not fit. Remedy: make the fingerprint anew`,
    ),
  ]);
});

test('a long one is not printed whole', () => {
  const [line = ''] = lines(SALT, entry({ shingles: '*'.repeat(1000) }));
  expect(line.length).toBeLessThan(400);
});

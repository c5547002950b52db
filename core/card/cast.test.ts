import { expect, test } from 'vitest';
import type { CastMember } from '../cast-member.ts';
import { fixtureIndex } from '../pack/fixture.ts';
import { describeCast } from './cast.ts';

const CAST: CastMember[] = [
  { actor: 'port-anselm', count: 9, first: 0 },
  { actor: 'bruno-okafor', count: 2, first: 4 },
  { actor: 'nobody', count: 7, first: 1 },
  { actor: 'ada-lindqvist', count: 2, first: 3 },
  { actor: 'harbour-council', count: 5, first: 2 },
];

test('people and bodies before places, then the most named, then the first named; strangers are left out', () => {
  expect(
    describeCast(fixtureIndex(), CAST, { date: '2023-01-10', lang: 'en' }, { lang: 'en' }).map(({ actor }) => actor),
  ).toEqual(['harbour-council', 'ada-lindqvist', 'bruno-okafor', 'port-anselm']);
});

test.each([
  // The title names the town already.
  ['2023-01-10', 'Mayor of Port Anselm'],
  ['2018', 'Harbour master, Port Anselm'],
  ['2001', undefined],
  [null, undefined],
])('the role on %s is %s', (date, line) => {
  const ada = describeCast(fixtureIndex(), CAST, { date, lang: 'en' }, { lang: 'en' }).find(
    ({ actor }) => actor === 'ada-lindqvist',
  );
  expect(ada).toMatchObject({ name: { text: 'Ada Lindqvist', lang: 'en' }, kind: 'person', count: 2, first: 3 });
  expect(ada?.role?.text).toBe(line);
});

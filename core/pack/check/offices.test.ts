import { describe, expect, test } from 'vitest';
import { aRole, type FixturePack } from '../fixture.ts';
import type { Role } from '../schema.ts';
import { linesAfter, put } from './planted.ts';

const ADA = 'actors/ada-lindqvist.json';
const BRUNO = 'actors/bruno-okafor.json';
const HELD = '"Mayor", which one person holds at a time, is held at';

/** Ada is mayor from 3 May 2021 on; Bruno's spell is what the test is about. */
const mayors =
  (from: string | null, to: string | null, ada: Partial<Role> = {}, bruno: Partial<Role> = {}) =>
  (pack: FixturePack) => {
    const office: Partial<Role> = { of: 'port-anselm', exclusive: true };
    put(pack, 'actors[0].roles[1]', aRole('Mayor', '2021-05-03', null, { ...office, ...ada }));
    put(pack, 'actors[1].roles[0]', aRole('Mayor', from, to, { ...office, ...bruno }));
  };

describe('two holders of an exclusive office', () => {
  test('the earlier of whom never ended', () => {
    expect(linesAfter(mayors('2023-02-01', null))).toEqual([
      `${ADA} › roles[1].to: ${HELD} ${BRUNO} › roles[0] in the same time. Remedy: end it where the other begins, "to": "2023-02-01", or on the earlier day that a source gives.`,
    ]);
  });

  test.each<[name: string, change: (pack: FixturePack) => void]>([
    ['of whom the earlier ended too late', mayors('2019', '2021-05-04')],
    ['whose months surely overlap', mayors('2020-01', '2021-07')],
    ['of whom one has a part of the other’s time', mayors('2022-01-01', '2022-03-01', { to: '2023' })],
    ['who began on the same day', mayors('2021-05-03', null)],
  ])('%s', (_, change) => {
    expect(linesAfter(change)).toEqual([
      expect.stringMatching(/in the same time\. Remedy: look both up in the sources; where one ends the other begins\.$/),
    ]);
  });

  test('who are one actor', () => {
    const lines = linesAfter((pack) => {
      mayors('2019', '2021')(pack);
      put(pack, 'actors[0].roles[0]', { ...pack.actors[0]?.roles[1], from: '2022', to: '2023' });
    });
    expect(lines).toEqual([expect.stringContaining(`${ADA} › roles[1].to: ${HELD} ${ADA} › roles[0] in the same time`)]);
  });

  test('of whom only one says that it is exclusive', () => {
    expect(linesAfter(mayors('2019', '2021-05-03', {}, { title: { en: 'mayor' }, exclusive: undefined as never }))).toEqual([
      `${BRUNO} › roles[0].exclusive: the same office is marked exclusive at ${ADA} › roles[1], and not here. Remedy: mark it "exclusive": true here too, or on neither.`,
    ]);
  });
});

test.each<[name: string, change: (pack: FixturePack) => void]>([
  ['a hand-over on one day', mayors('2019', '2021-05-03')],
  ['a hand-over in one month', mayors('2019', '2021-05')],
  ['a hand-over in one year', mayors('2019', '2021')],
  ['a hand-over between two years', mayors('2021', '2021', { from: '2021' })],
  ['an earlier holder whose start is unknown', mayors(null, '2021-05-03')],
  ['the same title in another place', mayors('2022', null, {}, { of: 'harbour-council' })],
  ['the same title where nothing says of what', mayors('2022', null, { of: undefined as never }, { of: undefined as never })],
  ['an office of several', mayors('2022', null, { exclusive: undefined as never }, { exclusive: undefined as never })],
])('%s is no overlap', (_, change) => {
  expect(linesAfter(change)).toEqual([]);
});

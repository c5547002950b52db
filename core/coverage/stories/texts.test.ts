import { describe, expect, test } from 'vitest';
import { aReport, type FixturePack, fixtureIndex } from '../../pack/fixture.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import { aText, idsOf, indexWith, joinedText } from '../fixture.ts';
import { textsOf } from './texts.ts';

const HERALD = 'herald-2023-01-11-pier';
const WIRE = 'wire-2023-01-10-pier';
const GAZETTE = 'gazette-2023-01-10-pier';
const groups = (index: PackIndex) => textsOf(index).all.map(({ lead, copies }) => [lead.id, ...idsOf(copies)]);

describe('declared copies', () => {
  const chain = ({ coverage }: FixturePack) =>
    coverage.push(
      aReport('echo-b', '2023-01-12', [], { copyOf: { coverage: GAZETTE, how: 'reworded' } }),
      aReport('echo-a', null, [], { copyOf: { coverage: WIRE, how: 'retranslated' } }),
    );

  test('stand under their origin, copies of copies too, by date with undated ones last', () => {
    expect(groups(fixtureIndex(chain))).toEqual([[HERALD], [WIRE, GAZETTE, 'echo-b', 'echo-a']]);
  });

  test('every report has its text', () => {
    const { of, all } = textsOf(fixtureIndex(chain));
    expect(of.get('echo-a')).toBe(all[1]);
    expect(of.size).toBe(5);
  });
});

test('two reports of one agency on one event and day are two texts', () => {
  const same = ({ coverage }: FixturePack) =>
    coverage.push(
      aReport('a', '2023-01-10', [], { origin: 'wire', events: ['pier-request-2023'] }),
      aReport('b', '2023-01-10', [], { origin: 'wire', events: ['pier-request-2023'] }),
    );
  expect(groups(fixtureIndex(same))).toEqual([['a'], ['b'], [HERALD], [WIRE, GAZETTE]]);
});

describe('texts by their fingerprints', () => {
  test('one text is one, under the earlier report; and with it all that is declared', () => {
    const index = indexWith({ [HERALD]: aText('pier'), [GAZETTE]: aText('pier') });
    expect(groups(index)).toEqual([[WIRE, GAZETTE, HERALD]]);
  });

  test('a cut of it too', () => {
    expect(groups(indexWith({ [HERALD]: aText('pier', 5, 25), [WIRE]: aText('pier') }))).toEqual([[WIRE, GAZETTE, HERALD]]);
  });

  test.each([
    ['another text', aText('quay')],
    ['one that quotes passages of it', joinedText(aText('pier', 0, 12), aText('own', 0, 40))],
  ])('%s is not', (_, text) => {
    expect(groups(indexWith({ [HERALD]: text, [WIRE]: aText('pier') }))).toEqual([[HERALD], [WIRE, GAZETTE]]);
  });

  test('what can be read of none is none', () => {
    const index = indexWith({ [HERALD]: aText('pier'), [WIRE]: aText('pier') });
    const broken = new Map([...index.fingerprints].map(([id, each]) => [id, { ...each, shingles: '?' }]));
    expect(groups({ ...index, fingerprints: broken })).toEqual([[HERALD], [WIRE, GAZETTE]]);
  });
});

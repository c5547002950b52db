import { expect, test } from 'vitest';
import { aReport } from '../pack/fixture.ts';
import { listAll } from './all.ts';
import { aKept, idsOf, indexWith, READER } from './fixture.ts';

const HERALD = 'herald-2023-01-11-pier';

test('all of the pack and of the reader, newest first, undated ones last, equals by id', () => {
  const index = indexWith({}, ({ coverage }) => void coverage.push(aReport('undated', null, []), aReport('year', '2023', [])));
  const kept = [aKept('https://kept.example/new', { date: '2024-01-01' }), aKept('https://kept.example/no-date', { date: null })];
  expect(idsOf(listAll(index, kept, READER))).toEqual([
    'https://kept.example/new',
    HERALD,
    'gazette-2023-01-10-pier',
    'wire-2023-01-10-pier',
    'year',
    'https://kept.example/no-date',
    'undated',
  ]);
});

test('what the reader keeps and the pack lists too stands once', () => {
  const kept = [aKept('http://m.herald.example/news/pier?utm_source=feed')];
  expect(
    listAll(indexWith(), kept, READER).filter(({ publisher }) => publisher !== 'The Gazette' && publisher !== 'Wire'),
  ).toMatchObject([{ id: HERALD, from: 'pack' }]);
});

test('each with whom and what it is found by', () => {
  const [first, copy] = listAll(indexWith(), [], READER);
  expect(first).toMatchObject({
    actors: ['ada-lindqvist', 'harbour-council', 'port-anselm'],
    events: ['pier-request-2023'],
    about: ['Ada Lindqvist', 'Harbour Council', 'Port Anselm', 'Request to close the pier'],
    publisher: 'The Herald',
    voice: 'The Herald',
  });
  expect(copy).toMatchObject({ publisher: 'The Gazette', voice: 'Wire', origin: 'Wire' });
});

test('a kept article has the actors that a pack knows and the events of which it surely tells', () => {
  const cast = ['ada-lindqvist', 'harbour-council', 'stranger'].map((actor, first) => ({ actor, count: 1, first }));
  const listed = (date: string) =>
    listAll(indexWith(), [aKept('https://kept.example/1', { cast, date })], READER).find(({ from }) => from === 'reader');
  expect(listed('2023-01-10')).toMatchObject({
    actors: ['ada-lindqvist', 'harbour-council'],
    events: ['pier-request-2023'],
    voice: 'kept.example',
  });
  expect(listed('2023-01-25')?.events).toEqual([]);
});

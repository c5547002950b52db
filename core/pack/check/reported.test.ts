import { expect, test } from 'vitest';
import { aFact, aRole, type FixturePack } from '../fixture.ts';
import { linesAfter, put } from './planted.ts';

const BRUNO = 'actors/bruno-okafor.json';
const REMEDY = 'Remedy: look the date up in the sources, or add the source that tells it.';
/** Of 10 and 11 January 2023, and one without a date. */
const [WIRE, HERALD, WHISPER] = ['wire-2023-01-10-pier', 'herald-2023-01-11-pier', 'whisper-2023-01-12-pier'] as const;

const fact = (date: string, asOf: string, sources: string[]) => (pack: FixturePack) =>
  put(pack, 'actors[1].facts', [aFact('Spoke of the pier.', date, { asOf, sources })]);

test.each<[name: string, change: (pack: FixturePack) => void, line: string]>([
  [
    'a fact',
    fact('2023-01-12', '2023-01-12', [HERALD, WIRE]),
    `${BRUNO} › facts[0].date: 2023-01-12 lies after the newest source of this fact (2023-01-11). ${REMEDY}`,
  ],
  [
    'a fact of which only the day that is vouched for comes too late',
    fact('2023-01-10', '2023-02', [WIRE, HERALD]),
    `${BRUNO} › facts[0].asOf: 2023-02 lies after the newest source of this fact (2023-01-11). ${REMEDY}`,
  ],
  [
    'the start of a role',
    (pack) => put(pack, 'actors[1].roles', [aRole('Clerk', '2023-01-15', null, { sources: [HERALD], asOf: '2023-01-15' })]),
    `${BRUNO} › roles[0].from: 2023-01-15 lies after the newest source of this role (2023-01-11). ${REMEDY}`,
  ],
  [
    'a position',
    (pack) => put(pack, 'questions[0].positions[0].date', '2023-01-12'),
    `questions.json › questions[0] (who-owns-the-pier).positions[0].date: 2023-01-12 lies after the newest source of this position (2023-01-11). ${REMEDY}`,
  ],
])('%s', (_, change, line) => {
  expect(linesAfter(change)).toEqual([line]);
});

test('an event, whose end may be what comes too late', () => {
  const event = (field: string, date: string) =>
    linesAfter((pack) => {
      put(pack, 'events[0].sources', [HERALD]);
      put(pack, 'actors[0].facts[0].sources', [HERALD, WHISPER]);
      put(pack, `events[0].${field}`, date);
    });
  const LINE = `lies after the newest source of this event (2023-01-11). ${REMEDY}`;
  expect(event('date', '2023-02')).toEqual([`events.json › events[0] (pier-request-2023).date: 2023-02 ${LINE}`]);
  expect(event('endDate', '2023-02-01')).toEqual([`events.json › events[0] (pier-request-2023).endDate: 2023-02-01 ${LINE}`]);
});

test.each<[name: string, change: (pack: FixturePack) => void]>([
  ['a day of the newest source', fact('2023-01-11', '2023-01-11', [HERALD, WIRE])],
  ['a month that holds it', fact('2023-01', '2023-01', [WIRE])],
  ['a later day, with an undated source', fact('2023-01-12', '2023-01-12', [HERALD, WHISPER])],
  [
    'a later day, with a source of an inferred date',
    (pack) => {
      fact('2023-01-12', '2023-01-12', [HERALD])(pack);
      put(pack, 'coverage[0].about', true);
    },
  ],
  [
    'a later day, with a source that the pack does not have',
    (pack) => {
      fact('2023-01-12', '2023-01-12', [HERALD, 'elsewhere'])(pack);
    },
  ],
])('%s is no fault of dates', (_, change) => {
  expect(linesAfter(change).filter((line) => line.includes('newest source'))).toEqual([]);
});

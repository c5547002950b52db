import { expect, test } from 'vitest';
import { aFact, type FixturePack } from '../fixture.ts';
import { linesAfter, put, TODAY } from './planted.ts';

const ADA = 'actors/ada-lindqvist.json';
const FUTURE = `lies in the future (the pack is judged as on ${TODAY})`;
const LOOK_UP = 'Remedy: look the date up in the sources.';
const CHECKED = (file: string) =>
  `lies after the day of the last check (2024-06-01). Remedy: correct the date, or set ${file} "checked" to the day on which you checked it.`;
const CONFIRMED = 'Remedy: write the day on which you looked its sources up, or remove "confirmed".';

test.each<[way: string, value: unknown, line: string]>([
  ['actors[0].roles[0].asOf', '2024-06-02', `${ADA} › roles[0].asOf: 2024-06-02 ${CHECKED("this file's")}`],
  [
    'questions[0].positions[1].date',
    '2024-06-02',
    `questions.json › questions[0] (who-owns-the-pier).positions[1].date: 2024-06-02 ${CHECKED("pack.json's")}`,
  ],
  [
    'sources[0].date',
    '2024-06-03',
    `sources.json › sources[0] (gazette-2023-01-10-council).date: 2024-06-03 ${CHECKED("pack.json's")}`,
  ],
  [
    'coverage[0].date',
    '2024-06-03',
    `coverage.json › coverage[0] (herald-2023-01-11-pier).date: 2024-06-03 ${CHECKED("pack.json's")}`,
  ],
])('%s set to %j is younger than the last check', (way, value, line) => {
  expect(linesAfter((pack) => put(pack, way, value))).toEqual([line]);
});

test.each<[way: string, value: unknown, line: string]>([
  ['actors[0].roles[0].asOf', '2024-06-16', `${ADA} › roles[0].asOf: 2024-06-16 ${FUTURE}. ${LOOK_UP}`],
  ['actors[0].roles[0].asOf', '2025', `${ADA} › roles[0].asOf: 2025 ${FUTURE}. ${LOOK_UP}`],
  ['events[0].endDate', '2042-01', `events.json › events[0] (pier-request-2023).endDate: 2042-01 ${FUTURE}. ${LOOK_UP}`],
  [
    'questions[0].positions[1].date',
    '2032',
    `questions.json › questions[0] (who-owns-the-pier).positions[1].date: 2032 ${FUTURE}. ${LOOK_UP}`,
  ],
  ['sources[0].date', '2024-07', `sources.json › sources[0] (gazette-2023-01-10-council).date: 2024-07 ${FUTURE}. ${LOOK_UP}`],
  [
    'coverage[0].date',
    '2024-07-01',
    `coverage.json › coverage[0] (herald-2023-01-11-pier).date: 2024-07-01 ${FUTURE}. ${LOOK_UP}`,
  ],
  ['actors[0].checked', '2024-06-16', `${ADA} › checked: 2024-06-16 ${FUTURE}. Remedy: write the day on which you read it last.`],
  ['head.checked', '2204-06-01', `pack.json › checked: 2204-06-01 ${FUTURE}. Remedy: write the day on which you read it last.`],
  ['actors[0].roles[0].confirmed', '2024-06-16', `${ADA} › roles[0].confirmed: 2024-06-16 ${FUTURE}. ${CONFIRMED}`],
  [
    'actors[0].facts[0].confirmed',
    '2023-01-08',
    `${ADA} › facts[0].confirmed: 2023-01-08 lies before the statement itself (2023-01-09). ${CONFIRMED}`,
  ],
])('%s set to %j can not be', (way, value, line) => {
  expect(linesAfter((pack) => put(pack, way, value))).toEqual([line]);
});

test('a statement that was looked up again may be younger than its file', () => {
  const fact = aFact('Left.', '2024-06-05', { asOf: '2024-06-05' });
  expect(linesAfter(({ actors }) => put(actors, '[1].facts', [{ ...fact, confirmed: '2024-06-06' }]))).toEqual([]);
  expect(linesAfter(({ actors }) => put(actors, '[1].facts', [{ ...fact, confirmed: '2024-06-04' }]))).toEqual([
    expect.stringContaining('facts[0].confirmed: 2024-06-04 lies before the statement itself'),
    expect.stringContaining('facts[0].date: 2024-06-05, the first of 2 dates here'),
  ]);
});

test('a day of the last check that was forgotten is told once for each file', () => {
  const later = (pack: FixturePack) => {
    for (const way of ['actors[0].roles[0].asOf', 'actors[0].roles[1].asOf', 'actors[1].roles[0].asOf', 'coverage[0].date']) {
      put(pack, way, '2024-06-02');
    }
    put(pack, 'coverage[2].date', '2024-06-03');
  };
  expect(linesAfter(later)).toEqual([
    `${ADA} › roles[0].asOf: 2024-06-02, the first of 2 dates here that lie after the day of the last check (2024-06-01). Remedy: correct the dates, or set this file's "checked" to the day on which you checked it.`,
    `actors/bruno-okafor.json › roles[0].asOf: 2024-06-02 ${CHECKED("this file's")}`,
    `coverage.json › coverage[0] (herald-2023-01-11-pier).date: 2024-06-02, the first of 2 dates here that lie after the day of the last check (2024-06-01). Remedy: correct the dates, or set pack.json's "checked" to the day on which you checked it.`,
  ]);
});

import { expect, test } from 'vitest';
import { aFact, fixturePack } from '../fixture.ts';
import { linesAfter, put } from './planted.ts';

const ADA = 'actors/ada-lindqvist.json';
const NO_DATE = '"about" stands beside no date. Remedy: give the inferred date, or remove "about".';
const CLERK = { ...fixturePack().questions[0]?.positions[1], date: null };
const UNDATED = { ...fixturePack().coverage[0], date: null };

test.each<[way: string, value: unknown, line: string]>([
  [
    'actors[0].roles[0].to',
    '2014-12',
    `${ADA} › roles[0].to: "to" (2014-12) lies before "from" (2015). Remedy: look both dates up in the sources; "from" comes first.`,
  ],
  [
    'actors[0].roles[0].to',
    '2024-05-02',
    `${ADA} › roles[0].asOf: "asOf" (2024-05-01) lies before "to" (2024-05-02). Remedy: look both dates up in the sources; "to" comes first.`,
  ],
  [
    'actors[0].relations[0].to',
    '2021-05-02',
    `${ADA} › relations[0].to: "to" (2021-05-02) lies before "from" (2021-05-03). Remedy: look both dates up in the sources; "from" comes first.`,
  ],
  [
    'events[0].endDate',
    '2023-01-08',
    'events.json › events[0] (pier-request-2023).endDate: "endDate" (2023-01-08) lies before "date" (2023-01-09). Remedy: look both dates up in the sources; "date" comes first.',
  ],
  [
    'actors[0].facts[0].asOf',
    '2023-01-08',
    `${ADA} › facts[0].asOf: "asOf" (2023-01-08) lies before "date" (2023-01-09). Remedy: look both dates up in the sources; "date" comes first.`,
  ],
  ['actors[1].facts', [{ ...aFact('Was born.', null), about: true }], `actors/bruno-okafor.json › facts[0].about: ${NO_DATE}`],
  [
    'questions[0].positions[1]',
    { ...CLERK, about: true },
    `questions.json › questions[0] (who-owns-the-pier).positions[1].about: ${NO_DATE}`,
  ],
  ['sources[1].about', true, `sources.json › sources[1] (whisper-2023-01-12-pier).about: ${NO_DATE}`],
  ['coverage[0]', { ...UNDATED, about: true }, `coverage.json › coverage[0] (herald-2023-01-11-pier).about: ${NO_DATE}`],
])('%s set to %j', (way, value, line) => {
  expect(linesAfter((pack) => put(pack, way, value))).toEqual([line]);
});

test.each<[way: string, value: unknown]>([
  // What a rough date leaves open is no fault.
  ['actors[0].roles[0].to', '2015'],
  ['actors[0].roles[0].to', '2015-01'],
  ['actors[0].facts[0].asOf', '2023'],
  ['actors[0].roles[0].to', '2024-05'],
  ['events[0].endDate', '2023'],
  ['coverage[0].date', null],
  ['coverage[0].about', true],
])('%s set to %j is in order', (way, value) => {
  expect(linesAfter((pack) => put(pack, way, value))).toEqual([]);
});

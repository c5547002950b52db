import { describe, expect, test } from 'vitest';
import { aFact, type FixturePack } from '../fixture.ts';
import type { Event, Fact, Source } from '../schema.ts';
import { linesAfter, put } from './planted.ts';

test.each<[way: string, value: unknown, line: string]>([
  [
    'actors[0].facts[0].sources',
    ['whisper-2023-01-12-pier'],
    'actors/ada-lindqvist.json › facts[0].sources: this fact rests only on publishers that never stand alone. Remedy: add a source of another publisher, or remove the fact.',
  ],
  [
    'events[0].sources',
    ['whisper-2023-01-12-pier'],
    'events.json › events[0] (pier-request-2023).sources: this event rests only on publishers that never stand alone. Remedy: add a source of another publisher, or remove the event.',
  ],
  [
    'coverage[0].url',
    'http://gazette.example/gazette-2023-01-10-pier/?utm_source=x',
    'coverage.json › coverage[2] (gazette-2023-01-10-pier).url: coverage.json › coverage[0] (herald-2023-01-11-pier) has the same address. Remedy: remove "gazette-2023-01-10-pier" and name "herald-2023-01-11-pier" in its place.',
  ],
  [
    'sources[0].url',
    'https://herald.example/news/pier',
    'coverage.json › coverage[0] (herald-2023-01-11-pier).url: sources.json › sources[0] (gazette-2023-01-10-council) has the same address. Remedy: remove "herald-2023-01-11-pier" and name "gazette-2023-01-10-council" in its place.',
  ],
])('%s set to %j', (way, value, line) => {
  expect(linesAfter((pack) => put(pack, way, value))).toEqual([line]);
});

test('a publisher that never stands alone', () => {
  const backed = (sources: string[]) => (pack: FixturePack) => {
    put(pack, 'publishers[0].neverAlone', true);
    put(pack, 'actors[1].facts', [aFact('Was sworn in.', '2023', { sources })]);
    for (const role of ['actors[0].roles[0]', 'actors[0].roles[1]', 'actors[0].relations[0]', 'actors[1].roles[0]']) {
      put(pack, `${role}.sources`, ['herald-2023-01-11-pier']);
    }
    put(pack, 'questions[0].positions[1].sources', ['herald-2023-01-11-pier']);
    put(pack, 'coverage[0].date', null);
  };
  expect(linesAfter(backed(['gazette-2023-01-10-council']))).toEqual([
    'actors/bruno-okafor.json › facts[0].sources: this fact rests only on publishers that never stand alone. Remedy: add a source of another publisher, or remove the fact.',
  ]);
  expect(linesAfter(backed(['gazette-2023-01-10-council', 'herald-2023-01-11-pier']))).toEqual([]);
});

test('a source that carries another publisher’s text has the voice of that one', () => {
  expect(linesAfter((pack) => put(pack, 'sources[0].origin', 'whisper'))).toContain(
    'actors/ada-lindqvist.json › roles[0].sources: this role rests only on publishers that never stand alone. Remedy: add a source of another publisher, or remove the role.',
  );
});

test('an event that nothing names is no fault', () => {
  expect(linesAfter(({ events }) => events.push({ ...structuredClone(events[0] as Event), id: 'pier-closed-2023' }))).toEqual([]);
});

describe('what follows from another fault is not told', () => {
  const twice = (change: (pack: FixturePack) => void) =>
    linesAfter((pack) => {
      put(pack, 'actors[1].facts', [
        aFact('Was charged with taking money.', '2023-01-10', {
          sensitive: { stage: 'charged' },
          reviewBy: '2024-12-01',
          sources: ['gazette-2023-01-10-council', 'herald-2023-01-11-pier'],
        }),
      ]);
      change(pack);
    });

  test('of an entry that stands twice, that its address does', () => {
    const line = expect.stringContaining('the id "herald-2023-01-11-pier" is already given');
    expect(twice(({ coverage }) => coverage.push(...structuredClone(coverage.slice(0, 1))))).toEqual([line]);
  });

  test('of an id with two meanings, that a statement rests on one voice or is younger than it', () => {
    const line = expect.stringContaining('the id "gazette-2023-01-10-council" is already given');
    const ofHerald = { publisher: 'herald', date: '2023', url: null };
    expect(twice(({ sources }) => sources.push({ ...(sources[0] as Source), ...ofHerald }))).toEqual([line]);
  });

  test('of an unknown source, that it is the only one', () => {
    const sources = ['actors[1].facts[0].sources[0]', 'gazette-2023-01-10-counsil'] as const;
    const line = expect.stringContaining('no source or item of coverage has the id "gazette-2023-01-10-counsil"');
    expect(twice((pack) => put(pack, ...sources))).toEqual([line]);
    expect(
      twice((pack) => {
        put(pack, ...sources);
        put(pack, 'actors[1].facts[0].sources[1]', 'whisper-2023-01-12-pier');
      }),
    ).toEqual([line]);
  });
});

describe('a sensitive fact', () => {
  const sensitive = (parts: Partial<Fact>) => (pack: FixturePack) => {
    const base = aFact('Was charged with taking money.', '2023-01-10', {
      sensitive: { stage: 'charged' },
      reviewBy: '2024-12-01',
      asOf: '2023-01-10',
      sources: ['gazette-2023-01-10-council', 'herald-2023-01-11-pier'],
    });
    put(pack, 'actors[1].facts', [{ ...base, ...parts }]);
  };
  const FACT = 'actors/bruno-okafor.json › facts[0]';
  const TWO_PUBLISHERS = `${FACT}.sources: a sensitive fact has fewer than two independent publishers (copies of one text count once). Remedy: add a source of another publisher, or leave the fact out.`;

  test('with stage, date, two publishers and a day of review is in order', () => {
    expect(linesAfter(sensitive({}))).toEqual([]);
  });

  test.each<[name: string, parts: Partial<Fact>, line: string]>([
    [
      'needs a date',
      { date: null },
      `${FACT}.date: a sensitive fact has no date. Remedy: give the day of the stage that it tells, or leave the fact out.`,
    ],
    [
      'needs a day of review that is still to come',
      { reviewBy: '2024-06-15' },
      `${FACT}.reviewBy: the day of review (2024-06-15) has come by 2024-06-15, so that cards hide the fact. Remedy: look its sources up again and set a later "reviewBy", or remove the fact.`,
    ],
    ['needs two publishers', { sources: ['herald-2023-01-11-pier'] }, TWO_PUBLISHERS],
    ['needs two that may stand alone', { sources: ['herald-2023-01-11-pier', 'whisper-2023-01-12-pier'] }, TWO_PUBLISHERS],
    ['needs two texts', { sources: ['wire-2023-01-10-pier', 'gazette-2023-01-10-pier'] }, TWO_PUBLISHERS],
  ])('%s', (_, parts, line) => {
    expect(linesAfter(sensitive(parts))).toEqual([line]);
  });

  test.each<[string, string]>([
    ['of a house', 'partOf'],
    ['with the text', 'origin'],
  ])('needs two voices that may stand alone: one %s that may not is none', (_, field) => {
    expect(
      linesAfter((pack) => {
        sensitive({})(pack);
        if (field === 'partOf') put(pack, 'publishers[1].partOf', 'whisper');
        else put(pack, 'coverage[0].origin', 'whisper');
      }),
    ).toContain(TWO_PUBLISHERS);
  });

  test('needs two houses', () => {
    expect(
      linesAfter((pack) => {
        sensitive({})(pack);
        put(pack, 'publishers[0].partOf', 'herald');
      }),
    ).toEqual([TWO_PUBLISHERS]);
  });

  test('needs a stage, and a day of review', () => {
    expect(
      linesAfter((pack) => {
        sensitive({})(pack);
        put(pack, 'actors[1].facts[0].sensitive', {});
      }),
    ).toEqual([`${FACT}.sensitive.stage: "stage" is missing. Remedy: add "stage".`]);
    expect(
      linesAfter((pack) => {
        sensitive({})(pack);
        put(pack, 'actors[1].facts[0].reviewBy', undefined);
      }),
    ).toEqual([
      `${FACT}.reviewBy: a sensitive fact has no review date. Remedy: add "reviewBy", the day by which somebody must look at it again.`,
    ]);
  });
});

import { expect, test } from 'vitest';
import { aFact, aRole, fixtureFiles } from '../fixture.ts';
import { packStats } from './stats.ts';
import { statsText } from './stats-text.ts';

const ON = '2024-06-15';

test('the figures of the fixture', () => {
  const stats = packStats(
    fixtureFiles(({ coverage }) => Object.assign(coverage[1] ?? {}, { date: null })),
    ON,
  );
  expect(stats.entries).toEqual({
    actors: 4,
    coverage: 3,
    events: 1,
    claims: 1,
    questions: 1,
    sources: 2,
    publishers: 4,
    fingerprints: 0,
  });
  expect(stats.statements.map(({ kind, all }) => [kind, all])).toEqual([
    ['role', 3],
    ['fact', 1],
    ['relation', 1],
    ['position', 2],
    ['event', 1],
    ['event name', 0],
  ]);
  expect(stats.statements[0]?.undated).toEqual(['actors/bruno-okafor.json › roles[0]']);
  // One of its two sources is of a publisher that never stands alone.
  expect(stats.statements[4]?.singleSource).toEqual(['events.json › events[0] (pier-request-2023)']);
  expect(stats.statements[1]?.singleSource).toEqual(['actors/ada-lindqvist.json › facts[0]']);
  expect(stats.undatedCoverage).toEqual(['wire-2023-01-10-pier']);
  // The title of one source is an editor's.
  expect(stats.languages).toEqual([['en', 26]]);
});

test('two addresses of one voice are a single source', () => {
  const singles = (...sources: string[]) =>
    packStats(
      fixtureFiles(({ actors }) => Object.assign(actors[0] ?? {}, { facts: [aFact('Left.', '2023', { sources })] })),
      ON,
    ).statements[1]?.singleSource.length;
  expect(singles('herald-2023-01-11-pier', 'gazette-2023-01-10-council')).toBe(0);
  expect(singles('wire-2023-01-10-pier', 'gazette-2023-01-10-pier')).toBe(1);
  expect(singles('herald-2023-01-11-pier', 'whisper-2023-01-12-pier')).toBe(1);
});

/** Bruno's open role was last vouched for on 1 May 2024, and one of his facts is sensitive. */
const aged = (confirmed?: string) =>
  fixtureFiles(({ actors }) => {
    const bruno = { roles: [aRole('Clerk', '2020', null, { asOf: '2023', ...(confirmed ? { confirmed } : {}) })] };
    const sensitive = { stage: 'charged' as const };
    Object.assign(actors[1] ?? {}, bruno, {
      facts: [
        aFact('Was charged.', '2023-02-01', { sensitive, reviewBy: '2025-01-01' }),
        aFact('Left.', null, { reviewBy: '2025-03' }),
      ],
    });
  });

const CLERK = 'actors/bruno-okafor.json › roles[0]';
const CHARGED = 'actors/bruno-okafor.json › facts[0]';

test('an open role is stale a year after the day for which somebody vouched last', () => {
  expect(packStats(aged(), '2024-12-30').staleRoles).toEqual([]);
  expect(packStats(aged(), '2025-01-01').staleRoles).toEqual([{ place: CLERK, note: 'not known to have ended by 2023-12-31' }]);
  expect(packStats(aged('2024-06-01'), '2025-01-01').staleRoles).toEqual([]);
});

test('facts are due for review within two months, and past it from their day on', () => {
  const days = (on: string) => {
    const { reviewDue, reviewPast } = packStats(aged(), on);
    return [reviewDue.map(({ place }) => place), reviewPast.map(({ place }) => place)];
  };
  const LEFT = 'actors/bruno-okafor.json › facts[1]';
  expect(days('2024-11-01')).toEqual([[], []]);
  expect(days('2024-11-02')).toEqual([[CHARGED], []]);
  expect(days('2024-12-31')).toEqual([[CHARGED, LEFT], []]);
  expect(days('2025-01-01')).toEqual([[LEFT], [CHARGED]]);
});

test('sensitive facts come with stage, date and day of review', () => {
  expect(packStats(aged(), ON).sensitive).toEqual([{ place: CHARGED, note: 'charged, 2023-02-01, review by 2025-01-01' }]);
});

test('statements that were looked up again are counted', () => {
  expect(packStats(aged(), ON).confirmed).toEqual({ count: 0, oldest: null });
  expect(packStats(aged('2024-06-01'), ON).confirmed).toEqual({ count: 1, oldest: { place: CLERK, note: '2024-06-01' } });
});

test('as lines for a terminal: the summary, then each list with its count', () => {
  const lines = statsText(packStats(aged('2024-06-01'), '2025-01-01')).split('\n');
  expect(lines[0]).toBe('Judged as on 2025-01-01');
  expect(lines).toContainEqual(expect.stringMatching(/^fact +3 +1 \(33\.3 %\) +3 \(100\.0 %\)$/));
  expect(lines).toContain('Due: 1 facts whose day of review comes within 60 days');
  expect(lines).toContain(`Confirmed: 1 statements, the oldest on 2024-06-01 (${CLERK})`);
  expect(lines.slice(lines.indexOf('Sensitive (1):'))).toEqual(
    expect.arrayContaining([`  ${CHARGED}: charged, 2023-02-01, review by 2025-01-01`, 'Past their day of review (1):']),
  );
  expect(lines).not.toContain('Stale roles (0):');
});

import { describe, expect, test } from 'vitest';
import { aFact, type FixturePack } from '../fixture.ts';
import type { Fact } from '../schema.ts';
import { linesAfter, put, TODAY } from './planted.ts';

const PLACE = 'actors/ada-lindqvist.json › facts[0].reviewBy';

describe('a day of review', () => {
  const review = (reviewBy: string, today?: string) =>
    linesAfter((pack) => put(pack, 'actors[0].facts[0].reviewBy', reviewBy), today);

  test.each([['2024-06-15'], ['2024-06-02']])('%s has come by 15 June 2024', (reviewBy) => {
    expect(review(reviewBy)).toEqual([
      `${PLACE}: the day of review (${reviewBy}) has come by ${TODAY}, so that cards hide the fact. Remedy: look its sources up again and set a later "reviewBy", or remove the fact.`,
    ]);
  });

  test.each([
    ['2025', '2025-01-01'],
    ['2024-09', '2024-09-01'],
  ])('%s is none', (reviewBy, first) => {
    expect(review(reviewBy)).toEqual([
      `${PLACE}: "${reviewBy}" names no day, and would hide the fact from ${first} on. Remedy: write the whole day, YYYY-MM-DD.`,
    ]);
  });

  test('that is still to come is in order, and so is a past one on a day before it', () => {
    expect(review('2024-06-16')).toEqual([]);
    expect(review('2024-06-15', '2024-06-14')).toEqual([]);
  });

  test('of a fact that is not sensitive may be far away', () => {
    expect(review('2034-06-16')).toEqual([]);
  });
});

describe('a sensitive fact of a file that was checked on 1 June 2024', () => {
  const lines = (stage: NonNullable<Fact['sensitive']>['stage'], reviewBy: string, confirmed?: string) =>
    linesAfter((pack: FixturePack) => {
      const sources = ['gazette-2023-01-10-council', 'herald-2023-01-11-pier'];
      const fact = aFact('Was told of.', '2023-01-10', { sensitive: { stage }, reviewBy, sources });
      put(pack, 'actors[1].facts', [confirmed === undefined ? fact : { ...fact, confirmed }]);
    });

  test.each(['accused', 'suspected', 'arrested', 'charged', 'on-trial', 'sanctioned'] as const)(
    'that tells of somebody %s is looked at again within half a year',
    (stage) => {
      expect(lines(stage, '2024-12-01')).toEqual([]);
      expect(lines(stage, '2024-12-20')).toEqual([
        `actors/bruno-okafor.json › facts[0].reviewBy: the day of review (2024-12-20) of what is ${stage} lies more than 6 months after somebody last looked its sources up (2024-06-01). Remedy: write a day within 6 months of it; who has looked them up since sets "confirmed" to that day.`,
      ]);
    },
  );

  test.each(['convicted', 'acquitted', 'dropped'] as const)('that is closed, %s, within a year', (stage) => {
    expect(lines(stage, '2025-06-01')).toEqual([]);
    expect(lines(stage, '2025-06-20')).toEqual([expect.stringContaining('lies more than 12 months after')]);
  });

  test('counts from the day on which it was looked up by itself', () => {
    expect(lines('charged', '2024-12-20', '2024-06-14')).toEqual([]);
    expect(lines('charged', '2024-12-01', '2024-03-01')).toEqual([expect.stringContaining('(2024-03-01)')]);
  });

  test('may be some days late, for what was looked up in the same week', () => {
    expect(lines('charged', '2024-12-08')).toEqual([]);
    expect(lines('acquitted', '2025-06-08')).toEqual([]);
  });
});

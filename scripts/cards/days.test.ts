import { expect, test } from 'vitest';
import { buildPack } from '../../core/pack/build.ts';
import { fixtureFiles, fixtureWords } from '../../core/pack/fixture.ts';
import { BUNDLED, daysOf } from './days.ts';

const TODAY = '2024-06-02';

function packWith(...dates: string[]) {
  return buildPack(
    fixtureFiles(({ events }) => {
      const [event] = events;
      if (event) events.splice(0, 1, ...dates.map((date, i) => ({ ...event, id: `event-${i}`, date })));
    }),
    fixtureWords,
  );
}

const datesOf = (...args: Parameters<typeof daysOf>) => daysOf(...args).map(({ date }) => date);

test('a pack is shown on the days of its first and its last event, and today', () => {
  expect(daysOf('/packs/port-anselm', packWith('2023-02-01', '2024', '2021-05', '2023-12-31'), [], TODAY)).toEqual([
    { name: '2021-05', date: '2021-05' },
    { name: '2024', date: '2024' },
    { name: 'today', date: TODAY },
  ]);
});

test('a pack with one event or none has fewer days', () => {
  expect(datesOf('/packs/port-anselm', packWith('2023-02-01'), [], TODAY)).toEqual(['2023-02-01', TODAY]);
  expect(datesOf('/packs/port-anselm', packWith(), [], TODAY)).toEqual([TODAY]);
});

test('the bundled pack has days of its own', () => {
  expect(datesOf(BUNDLED, packWith('2023-02-01'), [], TODAY)).toEqual(['2022-12-16', '2023-09-25', TODAY]);
});

test('days that are asked for stand alone, each once', () => {
  const asked = ['2024-01-01', '2023-01-01', '2024-01-01'];
  expect(datesOf(BUNDLED, packWith('2023-02-01'), asked, TODAY)).toEqual(['2024-01-01', '2023-01-01']);
});

test('what is no day is told in plain words', () => {
  expect(() => daysOf(BUNDLED, packWith(), ['2023-02-30'], TODAY)).toThrow('--date 2023-02-30: this is no day of the calendar.');
});

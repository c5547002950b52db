import { expect, test } from 'vitest';
import { anActor, anEvent, type FixturePack, fixtureIndex } from '../../pack/fixture.ts';
import { spanOf } from '../span.ts';
import { surely, toldEvents } from './told-events.ts';

/** The pier's request of 9 January (Lindqvist and the council), a fire of three days, and a state that is in everything. */
const index = fixtureIndex(({ actors, events }: FixturePack) => {
  actors.push(anActor('diver', 'Dana Diver'), anActor('keeper', 'Karl Keeper'), anActor('utopia', 'Utopia', { kind: 'place' }));
  events.push(anEvent('fire', '2023-01-20', ['diver', 'keeper', 'utopia'], { endDate: '2023-01-22' }));
});
const sureness = (actors: string[], date: string) => toldEvents(index, actors, spanOf(date)).get('fire') ?? 0;

test.each([
  ['while it lasts, with all who took part', ['diver', 'keeper'], '2023-01-21', true],
  ['the day after', ['diver', 'keeper'], '2023-01-23', true],
  ['in that month, as far as is known', ['diver', 'keeper'], '2023-01', true],
  ['a month later', ['diver', 'keeper'], '2023-02-25', false],
  ['a week before', ['diver', 'keeper'], '2023-01-13', false],
  ['with one of them alone', ['diver'], '2023-01-21', false],
  ['with a state that stands in all news', ['diver', 'utopia'], '2023-01-21', false],
])('an event is told %s: %s on %s, %s', (_, actors, date, told) => {
  expect(surely(toldEvents(index, actors, spanOf(date))).includes('fire')).toBe(told);
});

test('the nearer and the fuller, the surer', () => {
  expect(sureness(['diver', 'keeper'], '2023-01-24')).toBeGreaterThan(sureness(['diver', 'keeper'], '2023-01-28'));
  expect(sureness(['diver', 'keeper'], '2023-01-24')).toBeGreaterThan(sureness(['diver'], '2023-01-24'));
  expect(sureness(['diver', 'keeper'], '2023-01-25')).toBeGreaterThan(sureness(['diver', 'keeper'], '2023-01-17'));
});

test('by hand: both actors, three days after it', () => {
  expect(sureness(['diver', 'keeper'], '2023-01-25')).toBeCloseTo((1 - 2 ** (-1 / 0.15)) * 2 ** (-3 / 7), 10);
});

test('the surest first, and none without a date or without anybody', () => {
  const all = ['ada-lindqvist', 'harbour-council', 'diver', 'keeper'];
  expect([...toldEvents(index, all, spanOf('2023-01-10')).keys()]).toEqual(['pier-request-2023', 'fire']);
  expect([...toldEvents(index, all, spanOf('2023-01-20')).keys()]).toEqual(['fire', 'pier-request-2023']);
  expect(toldEvents(index, all, null)).toEqual(new Map());
  expect(toldEvents(index, ['utopia', 'stranger'], spanOf('2023-01-20'))).toEqual(new Map());
});

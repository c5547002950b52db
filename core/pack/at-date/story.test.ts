import { describe, expect, test } from 'vitest';
import { anActor, anEvent, aRelation, fixtureIndex } from '../fixture.ts';
import type { Actor, Event } from '../schema.ts';
import { storyFor } from './story.ts';

const body = (id: string, parts: Partial<Actor> = {}) => anActor(id, id, { kind: 'organisation', ...parts });
const place = (id: string, parts: Partial<Actor> = {}) => anActor(id, id, { kind: 'place', ...parts });

/** `ada`, `bo`, `cy`, `di` are people; `land` a state, `union` a union, `village` a village in the land. */
const ACTORS = [
  ...['ada', 'bo', 'cy', 'di'].map((id) => anActor(id, id)),
  place('land'),
  place('village', { relations: [aRelation('located-in', 'land')] }),
  body('union'),
  body('mission', { relations: [aRelation('part-of', 'union')] }),
  place('quarter', { relations: [aRelation('part-of', 'village')] }),
  body('ministry', { ownLanguage: 'sv' }),
  body('office', { relations: [aRelation('part-of', 'ministry')] }),
];

/** So many events that who is in few is rare: bo is in all of them, cy in none but those of the test. */
const OTHERS = Array.from({ length: 32 }, (_, i) => anEvent(`other-${i}`, '2001', ['bo']));

function story(events: Event[], ask: { actor?: string; date?: string | null; cast: string[] }) {
  const index = fixtureIndex((pack) => Object.assign(pack, { actors: ACTORS, events: [...events, ...OTHERS] }));
  const found = storyFor(index, { actor: 'ada', date: '2023-03-10', ...ask });
  return found && [found.event.id, ...found.others];
}

test('the others of the page who took part, the rarest first; who did not is left out', () => {
  const events = [anEvent('met', '2023-03-09', ['ada', 'bo', 'union', 'cy']), anEvent('more', '2002', ['cy', 'di'])];
  expect(story(events, { cast: ['union', 'cy', 'ada', 'di', 'bo'] })).toEqual(['met', 'cy', 'bo', 'union']);
});

test.each<[what: string, cast: string[]]>([
  ['nobody', []],
  ['itself alone', ['ada']],
  ['a state', ['land']],
  ['a union', ['union']],
  ['both of them', ['land', 'union']],
  ['somebody who was elsewhere', ['di']],
  ['somebody who is in nearly every event', ['bo']],
])('none on a page with %s', (_, cast) => {
  expect(story([anEvent('met', '2023-03-10', ['ada', 'land', 'union', 'cy', 'bo'])], { cast })).toBeNull();
});

test.each([
  ['a body of a union', 'mission'],
  ['a village in a state', 'village'],
  ['a quarter of a village', 'quarter'],
  ['a body of one country, though others belong to it', 'ministry'],
])('%s ties', (_, other) => {
  expect(story([anEvent('met', '2023-03-10', ['ada', other])], { cast: [other] })).toEqual(['met', other]);
});

describe('who is ever present', () => {
  const events = [anEvent('met', '2023-03-10', ['land', 'union', 'bo', 'mission'])];

  test('has a story with somebody rare', () => {
    expect(story(events, { actor: 'union', cast: ['mission', 'land'] })).toEqual(['met', 'mission', 'land']);
  });

  test('has none with those who are in many events', () => {
    const many = Array.from({ length: 8 }, (_, i) => anEvent(`many-${i}`, '2002', ['di']));
    const met = anEvent('met', '2023-03-10', ['union', 'ada', 'di']);
    expect(story([met, ...many], { actor: 'ada', cast: ['di'] })).toEqual(['met', 'di']);
    expect(story([met, ...many], { actor: 'union', cast: ['di'] })).toBeNull();
  });
});

describe('time', () => {
  const metOn = (date: string, endDate: string | null = null) => [anEvent('met', date, ['ada', 'cy'], { endDate })];

  test.each<[what: string, date: string, endDate: string | null]>([
    ['of the day', '2023-03-10', null],
    ['of the month', '2023-03', null],
    ['of some weeks before', '2023-02-10', null],
    ['that began long ago and ended of late', '2022-01', '2023-03-01'],
    ['that goes on', '2022-01', '2023-05'],
    ['of the days after', '2023-03-17', null],
  ])('an event %s is a story', (_, date, endDate) => {
    expect(story(metOn(date, endDate), { cast: ['cy'] })).toEqual(['met', 'cy']);
  });

  test.each<[what: string, date: string, endDate: string | null]>([
    ['of some months before', '2022-11-01', null],
    ['that ended some months before', '2022-01', '2022-11'],
    ['of two weeks after', '2023-03-25', null],
  ])('an event %s is none', (_, date, endDate) => {
    expect(story(metOn(date, endDate), { cast: ['cy'] })).toBeNull();
  });

  test.each<[what: string, near: string, far: string]>([
    ['the nearer', '2023-03-09', '2023-03-01'],
    ['what came before', '2023-03-02', '2023-03-11'],
    ['the same day rather than the next', '2023-03-10', '2023-03-11'],
  ])('of two with the same people, %s', (_, near, far) => {
    const events = [
      anEvent('a-far', far, ['ada', 'cy']),
      anEvent('near', near, ['ada', 'cy']),
      anEvent('z-far', far, ['ada', 'cy']),
    ];
    expect(story(events, { cast: ['cy'] })).toEqual(['near', 'cy']);
  });
});

test.each<[what: string, better: string[], worse: string[]]>([
  ['more of the page', ['ada', 'cy', 'di'], ['ada', 'cy']],
  ['somebody rare', ['ada', 'cy'], ['ada', 'bo']],
  ['fewer that are not on the page', ['ada', 'cy'], ['ada', 'cy', 'mission', 'village']],
])('of two on one day, the one with %s', (_, better, worse) => {
  const [a, z] = [anEvent('a-worse', '2023-03-09', worse), anEvent('z-worse', '2023-03-09', worse)];
  expect(story([a, anEvent('better', '2023-03-09', better), z], { cast: ['bo', 'cy', 'di'] })?.[0]).toBe('better');
});

describe('an event that the page tells of by itself', () => {
  const cast = ['village', 'cy', 'union'];
  const attack = anEvent('attack', '2019-05-02', ['ada', 'cy', 'village', 'union']);

  test.each([null, '2023-03-10', '2019-05-02'])('is a story on %s', (date) => {
    expect(story([attack], { date, cast })).toEqual(['attack', 'cy', 'village', 'union']);
  });

  test('but not more than three weeks before it happened', () => {
    expect(story([attack], { date: '2019-04-12', cast })?.[0]).toBe('attack');
    expect(story([attack], { date: '2019-04-10', cast })).toBeNull();
  });

  test('is not told by its village alone', () => {
    const named = anEvent('named', '2019-05-02', ['bo', 'village']);
    expect(story([named], { actor: 'bo', date: null, cast: ['village'] })).toBeNull();
  });

  test('gives way to a fresher tie', () => {
    const fresh = anEvent('fresh', '2023-03-08', ['ada', 'cy']);
    expect(story([attack, fresh], { cast })).toEqual(['fresh', 'cy']);
  });

  test.each<[what: string, events: Event[], cast: string[]]>([
    ['people alone, who meet again', [anEvent('talks', '2019-05-02', ['ada', 'cy', 'di'])], ['cy', 'di']],
    [
      'a village of many events',
      [attack, ...Array.from({ length: 2 }, (_, i) => anEvent(`more-${i}`, '2018', ['village']))],
      cast,
    ],
    ['a small part of it', [anEvent('wide', '2019-05-02', ['ada', 'village', 'cy', 'di', 'mission'])], ['village']],
    ['a state', [anEvent('named', '2019-05-02', ['ada', 'cy', 'land'])], ['cy', 'land']],
  ])('is not told by %s', (_, events, cast) => {
    expect(story(events, { date: null, cast })).toBeNull();
  });
});

test('a pack with few events has stories too', () => {
  const index = fixtureIndex();
  const ask = { actor: 'ada-lindqvist', date: '2023-01-10', cast: ['harbour-council'] };
  expect(storyFor(index, ask)?.event.id).toBe('pier-request-2023');
});

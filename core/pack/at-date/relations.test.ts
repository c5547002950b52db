import { describe, expect, test } from 'vitest';
import { anActor, aRelation, fixtureIndex } from '../fixture.ts';
import type { Actor, Relation } from '../schema.ts';
import { type RelationsAsk, relationsFor } from './relations.ts';

const DATE = '2023-01-10';

/** Ties of `ada`, each in one line; `by` are relations of others to her. */
function ties(
  own: Relation[],
  by: Record<string, Relation[]> = {},
  ask: Partial<Omit<RelationsAsk, 'cast'> & { cast: string[] }> = {},
) {
  const others = ['bo', 'council', 'port'].map((id) => anActor(id, id, { relations: by[id] ?? [] }));
  const more = Object.entries(by).filter(([id]) => others.every((other) => other.id !== id));
  const ada = anActor('ada', 'Ada', { relations: own });
  const actors: Actor[] = [ada, ...others, ...more.map(([id, relations]) => anActor(id, id, { relations }))];
  const index = fixtureIndex((pack) => Object.assign(pack, { actors, events: [] }));
  const whole = { date: DATE, offices: [], ...ask, cast: new Set(ask.cast) };
  return relationsFor(index, index.actors.get('ada') ?? ada, whole).map(
    ({ relation, direction, other, onPage }) =>
      `${direction === 'from' ? `${relation.type} ${other.id}` : `${other.id} ${relation.type}`}${onPage ? ' on page' : ''}`,
  );
}

test('its own, and those of others to it', () => {
  expect(ties([aRelation('part-of', 'port')], { bo: [aRelation('leads', 'ada')] })).toEqual(['bo leads', 'part-of port']);
});

test.each<[from: string | null, to: string | null, holds: boolean]>([
  [null, null, true],
  ['2021', null, true],
  ['2023', null, true],
  ['2023-01-10', '2023-01-10', true],
  ['2023-01-11', null, false],
  ['2024', null, false],
  [null, '2023', true],
  [null, '2023-01-09', false],
  ['2020', '2022', false],
])('from %s to %s: %s on the day, from either side', (from, to, holds) => {
  const relation = (target: string) => aRelation('leads', target, { from, to });
  expect(ties([relation('bo')])).toEqual(holds ? ['leads bo'] : []);
  expect(ties([], { bo: [relation('ada')] })).toEqual(holds ? ['bo leads'] : []);
});

describe('order', () => {
  test('those on the page first, then who decides, then what it is part of, then where it lies', () => {
    const own = [aRelation('located-in', 'port'), aRelation('part-of', 'council')];
    const by = { bo: [aRelation('leads', 'ada')], cy: [aRelation('envoy-of', 'ada')] };
    expect(ties(own, by)).toEqual(['bo leads', 'cy envoy-of', 'part-of council', 'located-in port']);
    expect(ties(own, by, { cast: ['port'] })).toEqual(['located-in port on page', 'bo leads', 'cy envoy-of', 'part-of council']);
  });

  test('six at most, those of one kind by name', () => {
    const by = Object.fromEntries(['z', 'c', 'b', 'd', 'f', 'e', 'a'].map((id) => [id, [aRelation('part-of', 'ada')]]));
    expect(ties([], by)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `${id} part-of`));
    expect(ties([], by, { cast: ['z'] }).slice(0, 2)).toEqual(['z part-of on page', 'a part-of']);
  });
});

test('one for each other actor, the most useful, though both sides tell it', () => {
  const own = [aRelation('part-of', 'council'), aRelation('located-in', 'port'), aRelation('part-of', 'port')];
  expect(ties(own, { council: [aRelation('leads', 'ada')] })).toEqual(['council leads', 'part-of port']);
});

test('members and places within are told only where they are on the page', () => {
  const by = {
    bo: [aRelation('member-of', 'ada')],
    port: [aRelation('located-in', 'ada')],
    council: [aRelation('part-of', 'ada')],
  };
  expect(ties([], by)).toEqual(['council part-of']);
  expect(ties([], by, { cast: ['bo', 'port'] })).toEqual(['bo member-of on page', 'port located-in on page', 'council part-of']);
});

describe('what a shown role says', () => {
  const offices = [{ of: 'port', from: '2021-05-03' }];

  test.each<[what: string, relation: Relation, told: boolean]>([
    ['of the same body', aRelation('head-of-government-of', 'port'), false],
    ['taken up on the same day', aRelation('leads', 'council', { from: '2021-05-03' }), false],
    ['of another body from another day', aRelation('leads', 'council', { from: '2021-05-04' }), true],
    ['of another body from an unknown day', aRelation('leads', 'council'), true],
    ['of where it lies, which is no office', aRelation('located-in', 'port'), true],
  ])('a tie %s', (_, relation, told) => {
    expect(ties([relation], {}, { offices })).toHaveLength(told ? 1 : 0);
  });

  test('is not what others say of it', () => {
    expect(ties([], { port: [aRelation('part-of', 'ada')] }, { offices })).toEqual(['port part-of']);
  });

  test('of an unknown body from an unknown day is nothing', () => {
    expect(ties([aRelation('leads', 'council')], {}, { offices: [{ of: null, from: null }] })).toEqual(['leads council']);
  });
});

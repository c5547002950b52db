import { describe, expect, it } from 'vitest';
import { anActor, aRelation, fixtureIndex } from '../pack/fixture.ts';
import type { Relation } from '../pack/schema.ts';
import { tiesView } from './ties.ts';

const reader = { today: '2024-06-01', lang: 'en' };

/** Relations as "from type to" or "from type to since–until". */
function indexWith(...told: string[]) {
  const relations = told.map((line) => {
    const [from = '', type, to = '', span = '–'] = line.split(' ');
    const [since, until] = span.split('–').map((date) => date || null);
    return { from, to, relation: aRelation(type as Relation['type'], to, { from: since ?? null, to: until ?? null }) };
  });
  const ids = [...new Set([...relations.flatMap(({ from, to }) => [from, to]), 'a', 'b', 'c', 'd'])].sort();
  return fixtureIndex((pack) => {
    pack.actors.push(
      ...ids.map((id) =>
        anActor(id, `The ${id}`, { relations: relations.filter(({ from }) => from === id).map(({ relation }) => relation) }),
      ),
    );
  });
}

function show(index: ReturnType<typeof indexWith>, cast: string, date: string | null = '2023-01-10') {
  const members = cast.split(' ').map((actor, first) => ({ actor, count: 1, first }));
  const { actors, ties, on } = tiesView(index, { cast: members, date }, reader);
  return {
    on,
    actors: actors.map(({ actor, onPage }) => (onPage ? actor : `(${actor})`)).join(' '),
    ties: ties.map(({ from, type, to }) => `${from} ${type} ${to}`),
  };
}

describe('the relations that stood on the article’s date', () => {
  it.each<[told: string, date: string | null, holds: boolean]>([
    ['a leads b', '2023-01-10', true],
    ['a leads b 2020–2022-12-31', '2023-01-10', false],
    ['a leads b 2020–2023-01-10', '2023-01-10', true],
    ['a leads b 2023-02–', '2023-01-10', false],
    ['a leads b 2023–', '2023-01-10', true],
    ['a leads b 2024–', null, true],
    ['a leads b 2020–2023', null, false],
  ])('%s, on %s: %s', (told, date, holds) => {
    expect(show(indexWith(told), 'a b', date).ties).toEqual(holds ? ['a leads b'] : []);
  });

  it('says for which day it tells them', () => {
    expect(show(indexWith(), 'a').on).toBe('2023-01-10');
    expect(show(indexWith(), 'a', null).on).toBe('2024-06-01');
  });

  it('gives their years and sources', () => {
    const [tie] = tiesView(
      indexWith('a leads b 2020–2025'),
      { cast: ['a', 'b'].map((actor) => ({ actor, count: 1, first: 0 })), date: null },
      reader,
    ).ties;
    expect([tie?.since, tie?.until, tie?.sources.map(({ id }) => id)]).toEqual(['2020', '2025', ['gazette-2023-01-10-council']]);
  });
});

it('lists actors by how often the page names them, then by where', () => {
  const cast = [
    { actor: 'a', count: 1, first: 0 },
    { actor: 'b', count: 3, first: 5 },
    { actor: 'c', count: 1, first: 2 },
    { actor: 'unknown', count: 9, first: 1 },
  ];
  expect(tiesView(indexWith(), { cast, date: null }, reader).actors.map(({ actor }) => actor)).toEqual(['b', 'a', 'c']);
});

describe('those through whom actors of the page hang together', () => {
  it.each<[what: string, told: string[], cast: string, actors: string]>([
    ['joins two who stand apart', ['a part-of x', 'b part-of x'], 'a b', 'a b (x)'],
    ['does not join who is tied already', ['a part-of x', 'b part-of x', 'a leads b'], 'a b', 'a b'],
    ['is not tied to one alone', ['a part-of x'], 'a b', 'a b'],
    ['is no place in which both lie', ['a located-in x', 'b located-in x'], 'a b', 'a b'],
    ['goes two steps through one of the page only', ['a part-of x', 'x part-of y', 'b part-of y'], 'a b', 'a b'],
    ['joins most first', ['a part-of x', 'b part-of x', 'a part-of y', 'b part-of y', 'c part-of y'], 'a b c', 'a b c (y)'],
    ['of two alike is the first by its id', ['a part-of y', 'b part-of y', 'a part-of x', 'b part-of x'], 'a b', 'a b (x)'],
    ['held on the day', ['a part-of x –2020', 'b part-of x'], 'a b', 'a b'],
    ['may lead a further one in', ['a part-of x', 'b part-of x', 'c part-of y', 'x part-of y'], 'a b c', 'a b c (x) (y)'],
  ])('%s', (_, told, cast, actors) => {
    expect(show(indexWith(...told), cast).actors).toBe(actors);
  });

  it('are four at most', () => {
    const pairs = Array.from({ length: 6 }, (_, at) => [`a${at} part-of x${at}`, `b${at} part-of x${at}`]);
    const cast = pairs.flatMap((_, at) => [`a${at}`, `b${at}`]).join(' ');
    expect(show(indexWith(...pairs.flat()), cast).actors.match(/\(/g)).toHaveLength(4);
  });

  it('bring all their ties to the page with them', () => {
    const { ties } = show(indexWith('a part-of x', 'b leads x', 'x located-in c'), 'a b c');
    expect(ties).toEqual(['a part-of x', 'b leads x', 'x located-in c']);
  });
});

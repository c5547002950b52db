import { expect, test } from 'vitest';
import { aFact, anActor, aRole, type FixturePack } from '../fixture.ts';
import { linesAfter, put } from './planted.ts';

test('a source of no statement', () => {
  expect(linesAfter((pack) => put(pack, 'events[0].sources', ['herald-2023-01-11-pier']))).toEqual([
    'sources.json › sources[1] (whisper-2023-01-12-pier): no statement names "whisper-2023-01-12-pier". Remedy: name it where it is the source, or remove it.',
  ]);
});

test('a publisher of nothing', () => {
  expect(linesAfter(({ publishers }) => publishers.push({ id: 'echo', name: 'Echo' }))).toEqual([
    'publishers.json › publishers[4] (echo): no source and no report names the publisher "echo". Remedy: name it where it published something, or remove it.',
  ]);
});

test('a publisher that only a misspelt id fails to name is not told as one of nothing', () => {
  expect(linesAfter((pack) => put(pack, 'coverage[0].publisher', 'herold'))).toEqual([
    'coverage.json › coverage[0] (herald-2023-01-11-pier).publisher: no publisher has the id "herold". Remedy: did you mean "herald"? Otherwise add "herold" to publishers.json.',
  ]);
});

const dora =
  (parts: Parameters<typeof anActor>[2] = {}) =>
  (pack: FixturePack) =>
    void pack.actors.push(anActor('dora-lind', 'Dora Lind', parts));

test('an actor of whom a card says nothing', () => {
  const line =
    'actors/dora-lind.json: the card of "dora-lind" says nothing: there is no role, fact, event, question or report of it. Remedy: add one of them with its source, or remove the file.';
  expect(linesAfter(dora())).toEqual([line]);
  const relation = {
    type: 'member-of',
    target: 'harbour-council',
    from: null,
    to: null,
    sources: ['gazette-2023-01-10-council'],
  };
  expect(linesAfter(dora({ relations: [relation as never] }))).toEqual([line]);
});

test.each<[what: string, change: (pack: FixturePack) => void]>([
  ['a role', dora({ roles: [aRole('Clerk', null, null)] })],
  ['a fact', dora({ facts: [aFact('Left.', null)] })],
  ...['events[0]', 'questions[0]', 'questions[0].positions[0]', 'coverage[0]'].map((place) => {
    const change = (pack: FixturePack) => {
      dora()(pack);
      put(pack, `${place}.actors[0]`, 'dora-lind');
    };
    return [place, change] as [string, typeof change];
  }),
])('one with %s is no fault', (_, change) => {
  expect(linesAfter(change)).toEqual([]);
});

test('an actor that only a misspelt id fails to name is not told as silent', () => {
  const misspelt = (pack: FixturePack) => {
    dora()(pack);
    put(pack, 'events[0].actors[0]', 'dora-lint');
  };
  expect(linesAfter(misspelt)).toEqual([expect.stringContaining('no actor has the id "dora-lint"')]);
});

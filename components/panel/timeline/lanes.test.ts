import { expect, it } from 'vitest';
import { type Laned, placeInLanes } from './lanes.ts';

function point(at: number, name: number, rank: number): Laned {
  return { start: at, end: at, point: true, inside: false, name, rank };
}

/** What each occupies, as the lanes promise it. */
function taken(items: readonly Laned[], lanes: number) {
  return placeInLanes(items, lanes).map((place, at) => {
    const { start, point: isPoint } = items[at] as Laned;
    return { ...place, from: start - (isPoint ? 7 : 0) };
  });
}

it('puts what would touch into another lane, in order of time', () => {
  const lanes = placeInLanes([point(0, 100, 0), point(10, 100, 1), point(200, 100, 2)], 5).map(({ lane }) => lane);
  expect(lanes).toEqual([0, 1, 0]);
});

it('names the first by rank where there is no room for all', () => {
  const lanes = placeInLanes([point(0, 100, 2), point(10, 100, 0), point(20, 100, 1)], 2).map(({ lane }) => lane);
  expect(lanes).toEqual([null, 0, 1]);
});

it('shortens a name before it leaves one out', () => {
  const [first, second] = placeInLanes([point(0, 400, 1), point(150, 100, 0)], 1);
  expect([first?.lane, second?.lane]).toEqual([0, 0]);
  expect(first?.room).toBeLessThan(143);
});

it('gives a name inside a bar no room behind it', () => {
  const bar: Laned = { start: 0, end: 300, point: false, inside: true, name: 200, rank: 0 };
  expect(placeInLanes([bar, point(330, 80, 1)], 1).map(({ lane }) => lane)).toEqual([0, 0]);
});

it('leaves lanes to other times than the crowd’s', () => {
  const crowd = Array.from({ length: 10 }, (_, at) => point(at, 100, at));
  const lanes = placeInLanes([...crowd, point(90, 100, 99)], 4).map(({ lane }) => lane);
  expect(lanes.at(-1)).not.toBeNull();
  expect(lanes.filter((lane) => lane !== null)).toHaveLength(4);
});

it('never lets two meet in a lane, however many there are', () => {
  // Places by remainders of a prime: crowded here, empty there, the same each time.
  const items = Array.from({ length: 300 }, (_, at): Laned => {
    const start = (at * 7919) % 3001;
    const bar = at % 7 === 0;
    return {
      start,
      end: start + (bar ? (at * 31) % 400 : 0),
      point: !bar,
      inside: bar && at % 2 === 0,
      name: 40 + ((at * 97) % 200),
      rank: (at * 13) % 300,
    };
  });
  const placed = taken(items, 9);
  const meetings = placed.flatMap((a, i) =>
    placed.slice(i + 1).filter((b) => a.lane !== null && a.lane === b.lane && a.from < b.room && b.from < a.room),
  );
  expect(meetings).toEqual([]);
  expect(placed.filter(({ lane }) => lane !== null).length).toBeGreaterThan(60);
});

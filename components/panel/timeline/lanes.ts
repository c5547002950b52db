/**
 * Which event stands in which lane, and how much room its name has, so that nothing covers anything.
 *
 * Lengths are px along the direction of time. They depend on the scale alone and not on what is in sight: while a reader moves
 * along, every event keeps its lane.
 */

export interface Laned {
  /** Where its mark begins and ends; a point has no length. */
  start: number;
  end: number;
  point: boolean;
  /** How wide its whole name is, as far as names may go. */
  name: number;
  /** The name stands in the bar, and not behind the mark. */
  inside: boolean;
  /** The lower, the sooner it gets a name. */
  rank: number;
}

export interface Place {
  /** From 0; `null`: no lane has room, it is a stroke above the axis. */
  lane: number | null;
  /** From where to where nothing else stands in the lane, its own mark and name aside. */
  free: number;
  room: number;
}

/** Half of the disc that marks a point, with its ring. */
export const POINT_RADIUS = 7;

/** From a mark to its name, and from a name to what comes next. */
export const NAME_GAP = 5;
const NEXT_GAP = 12;

/** Less of a name says nothing. */
const LEAST_NAME = 72;

/** What begins within the least length of a name is a crowd, and gets this share of the lanes before others are asked. */
const CROWD_SHARE = 0.5;

/** A bar shorter than this is seen as a point. */
export const LEAST_BAR = 2 * POINT_RADIUS;

interface Taken {
  at: number;
  from: number;
  to: number;
}

/**
 * Names are given by rank, whole where that goes and else short; then all that have found room are put in order of time, each in
 * the first lane that is free. That needs no more lanes than the first go: the fewest lanes for intervals are found by taking
 * them from left to right.
 */
export function placeInLanes(items: readonly Laned[], lanes: number): Place[] {
  const taken: Taken[][] = Array.from({ length: lanes }, () => []);
  const chosen = chosenOf(items, taken);
  const places: Place[] = items.map(({ start, end }) => ({ lane: null, free: start, room: end }));
  const ends = new Array<number>(lanes).fill(Number.NEGATIVE_INFINITY);
  for (const { at, from, to } of chosen.sort((a, b) => a.from - b.from || a.at - b.at)) {
    const lane = ends.findIndex((end) => end <= from);
    places[at] = { lane, free: ends[lane] ?? from, room: to - NEXT_GAP };
    ends[lane] = to;
  }
  return places;
}

/**
 * First so many of each crowd that names of other times find room too, then all others. Else the dozen events about the article's
 * day, all in one place once the whole time is shown, would leave no name to years.
 */
function chosenOf(items: readonly Laned[], taken: Taken[][]): Taken[] {
  const order = [...items.keys()].sort((a, b) => rankOf(items, a) - rankOf(items, b));
  const most = Math.ceil(taken.length * CROWD_SHARE);
  const chosen: Taken[] = [];
  const late: number[] = [];
  for (const at of order) {
    const start = items[at]?.start ?? 0;
    const near = chosen.filter((other) => Math.abs((items[other.at]?.start ?? 0) - start) < LEAST_NAME).length;
    if (near < most) chosen.push(...choose(items, at, taken));
    else late.push(at);
  }
  return [...chosen, ...late.flatMap((at) => choose(items, at, taken))];
}

function rankOf(items: readonly Laned[], at: number): number {
  return items[at]?.rank ?? 0;
}

function choose(items: readonly Laned[], at: number, taken: Taken[][]): Taken[] {
  const item = items[at];
  if (!item) return [];
  for (const name of new Set([item.name, Math.min(item.name, LEAST_NAME)])) {
    const wanted = { at, ...extent(item, name) };
    const lane = taken.find((others) => others.every(({ from, to }) => to <= wanted.from || from >= wanted.to));
    if (!lane) continue;
    lane.push(wanted);
    return [wanted];
  }
  return [];
}

function extent({ start, end, point, inside }: Laned, name: number): { from: number; to: number } {
  const half = point ? POINT_RADIUS : 0;
  return { from: start - half, to: end + half + (inside ? 0 : NAME_GAP + name) + NEXT_GAP };
}

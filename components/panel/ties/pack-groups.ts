/** Groups beside and below each other, each as high up as it finds room: the large ones come first, and small ones fill in. */
import type { Arranged } from './arrange.ts';

/** In px. */
const BETWEEN = { x: 40, y: 22 };

export interface PlacedGroup {
  group: Arranged;
  left: number;
  top: number;
}

export interface Packed {
  groups: PlacedGroup[];
  width: number;
  height: number;
}

/** `available`: the width to fill, in px; only a group that is wider by itself makes the picture so. */
export function packGroups(groups: readonly Arranged[], available: number): Packed {
  const placed: PlacedGroup[] = [];
  for (const group of groups) placed.push({ group, ...highest(group, placed, available) });
  return {
    groups: placed,
    width: Math.max(0, ...placed.map(({ group, left }) => left + group.width)),
    height: Math.max(0, ...placed.map(({ group, top }) => top + group.height)),
  };
}

function highest(group: Arranged, placed: readonly PlacedGroup[], available: number): { left: number; top: number } {
  const lefts = [0, ...placed.map(({ group: other, left }) => left + other.width + BETWEEN.x)];
  const places = lefts
    .filter((left) => left === 0 || left + group.width <= available)
    .map((left) => ({ left, top: topAt(left, group.width, placed) }));
  return places.reduce((a, b) => (b.top < a.top || (b.top === a.top && b.left < a.left) ? b : a));
}

/** Below all that stands above that stretch. */
function topAt(left: number, width: number, placed: readonly PlacedGroup[]): number {
  const above = placed.filter((other) => other.left < left + width && left < other.left + other.group.width);
  return Math.max(0, ...above.map(({ group, top }) => top + group.height + BETWEEN.y));
}

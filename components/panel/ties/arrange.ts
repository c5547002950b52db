/**
 * Where the boxes of one group stand: columns from left to right by dagre (a layered drawing after Gansner et al., "A technique for
 * drawing directed graphs", 1993), the same for the same group. Words stand at the beginning of their lines, in the gap behind the box.
 */
import { Graph, layout } from '@dagrejs/dagre';
import { APART, type Box, type Measured, WORDS_GAP, type Worded } from './boxes.ts';
import type { Link } from './graph.ts';

export interface Point {
  x: number;
  y: number;
}

/** `x` and `y` of the middle. */
export interface PlacedBox extends Box, Point {}

export interface PlacedLink extends Worded {
  /** From the edge of one box to that of the next, by way of the columns between them. */
  points: Point[];
  /** The left edge and the middle of its words. */
  at: Point;
}

export interface Arranged {
  boxes: PlacedBox[];
  links: PlacedLink[];
  width: number;
  height: number;
}

export interface ArrangeTask {
  groups: readonly Measured[];
  /** Between columns, in px. */
  gap: number;
}

export function arrangeAll({ groups, gap }: ArrangeTask): Arranged[] {
  return groups.map((group) => arrange(group, gap));
}

function arrange({ boxes, worded }: Measured, gap: number): Arranged {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: APART, edgesep: APART, ranksep: gap });
  for (const { actor, width, height } of boxes) graph.setNode(actor.actor, { width, height });
  for (const { link } of worded) graph.setEdge(link.from, link.to, {});
  layout(graph);
  const placed = boxes.map((box): PlacedBox => {
    const { x, y } = graph.node(box.actor.actor) as Point;
    return { ...box, x, y };
  });
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return { boxes: placed, links: linksOf(placed, worded, graph), width, height };
}

function linksOf(boxes: readonly PlacedBox[], worded: readonly Worded[], graph: Graph): PlacedLink[] {
  return boxes.flatMap((from) => {
    const own = worded
      .filter(({ link }) => link.from === from.actor.actor)
      .flatMap((each) => {
        const to = boxes.find(({ actor }) => actor.actor === each.link.to);
        return to ? [{ ...each, end: { x: to.x - to.width / 2, y: to.y }, passes: passesOf(each.link, to.width, graph) }] : [];
      })
      // In the order of where they go first, so that they don't cross at once.
      .sort((a, b) => (a.passes[0] ?? a.end).y - (b.passes[0] ?? b.end).y);
    // What the words leave of the height is shared out between them.
    const spare = (from.height - own.reduce((sum, { height }) => sum + height, 0)) / own.length;
    let top = from.y - from.height / 2;
    return own.map(({ end, passes, ...each }): PlacedLink => {
      const start = { x: from.x + from.width / 2, y: top + (each.height + spare) / 2 };
      top += each.height + spare;
      const bend = { x: start.x + each.width + 2 * WORDS_GAP, y: start.y };
      return { ...each, points: [start, bend, ...passes, end], at: { x: start.x + WORDS_GAP, y: start.y } };
    });
  });
}

/** Where a line goes level through the columns between its ends: every second one of its stops lies in a column, the others in gaps. */
function passesOf({ from, to }: Link, width: number, graph: Graph): Point[] {
  const { points } = graph.edge(from, to) as { points: Point[] };
  const columns = points.slice(1, -1).filter((_, stop) => stop % 2 === 1);
  return columns.flatMap(({ x, y }) => [
    { x: x - width / 2, y },
    { x: x + width / 2, y },
  ]);
}

/** A line through points, level at each of them; the first stretch is straight, for words stand on it. */
export function pathThrough(points: readonly Point[], xAt: (x: number) => number): string {
  return points
    .map(({ x, y }, at) => {
      const last = points[at - 1];
      if (!last) return `M${xAt(x)} ${y}`;
      if (at === 1) return `L${xAt(x)} ${y}`;
      const middle = xAt((last.x + x) / 2);
      return `C${middle} ${last.y} ${middle} ${y} ${xAt(x)} ${y}`;
    })
    .join('');
}

/** The way from a word to its card. */
import type { Point } from '../paint/places.ts';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Whether a pointer that left the word at `from` is on its way to the card: inside the wedge between that place and the card's
 * nearer edge. Other names that lie in the wedge are passed over.
 *
 *        word
 *          ▲ from
 *         ╱ ╲
 *        ╱ ● ╲      ● point
 *     ┌────────────┐
 *     │    card    │
 */
export function isOnTheWay(from: Point, point: Point, card: Box): boolean {
  if (from.x >= card.left && from.x < card.right && from.y >= card.top && from.y < card.bottom) return true;
  const edge = from.y <= card.top ? card.top : from.y >= card.bottom ? card.bottom : null;
  if (edge === null) return false;
  const part = (point.y - from.y) / (edge - from.y || 1);
  if (part < 0 || part > 1) return false;
  const left = from.x + (card.left - from.x) * part;
  const right = from.x + (card.right - from.x) * part;
  return point.x >= left && point.x <= right;
}

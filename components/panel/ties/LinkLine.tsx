import { isolated } from '../picture/text-width.ts';
import { type PlacedLink, pathThrough } from './arrange.ts';
import type { Sizes } from './boxes.ts';

/** From a group's own places to those of the drawing: `x` mirrors where reading runs to the left. */
export interface Moved {
  x: (x: number) => number;
  y: number;
}

interface Props {
  placed: PlacedLink;
  moved: Moved;
  sizes: Sizes;
  /** The id of the arrow's head. */
  arrow: string;
  look: 'plain' | 'chosen';
}

/** In px: about the words, so that the line does not touch them. */
const PADDING = 3;

/**
 * A line with its words, which a pointer can choose. Keys and screen readers get all that ties an actor with the actor, so it is no
 * stop of theirs.
 */
export function LinkLine({ placed, moved, sizes, arrow, look }: Props) {
  const { link, points, at, lines, width, height } = placed;
  const path = pathThrough(
    points.map(({ x, y }) => ({ x, y: y + moved.y })),
    moved.x,
  );
  const [from, to] = [moved.x(at.x), moved.x(at.x + width)];
  const y = at.y + moved.y;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused.
    <g class={`ties-link ties-link-${look}`} data-link={link.id} aria-hidden="true">
      <path class="ties-line" d={path} marker-end={`url(#${arrow})`} />
      <path class="ties-reach" d={path} />
      <rect
        class="ties-words-ground"
        x={Math.min(from, to) - PADDING}
        y={y - height / 2}
        width={width + 2 * PADDING}
        height={height}
      />
      <text class="ties-words" x={from}>
        {lines.map((line, row) => (
          <tspan key={line} x={from} y={y + (row - (lines.length - 1) / 2) * sizes.smallLine} dominant-baseline="central">
            {isolated(line)}
          </tspan>
        ))}
      </text>
    </g>
  );
}

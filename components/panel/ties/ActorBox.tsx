import { KIND } from '../../kinds.ts';
import { useText } from '../../text.tsx';
import { isolated } from '../picture/text-width.ts';
import type { PlacedBox } from './arrange.ts';
import { type Sizes, WEIGHT } from './boxes.ts';
import { KindShape } from './KindShape.tsx';
import type { Moved } from './LinkLine.tsx';

interface Props {
  box: PlacedBox;
  moved: Moved;
  sizes: Sizes;
  chosen: boolean;
  /** The tab key comes to it. */
  first: boolean;
  /** The id of what is told of the chosen one. */
  line: string;
}

/** An actor by name, in the shape of its kind. */
export function ActorBox({ box, moved, sizes, chosen, first, line }: Props) {
  const { text } = useText();
  const { actor, lines, width, height } = box;
  const [x, y] = [moved.x(box.x), box.y + moved.y];
  return (
    <g class={`ties-actor${actor.onPage ? ' ties-actor-page' : ''}${chosen ? ' ties-actor-chosen' : ''}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: HTML has no button within a drawing. */}
      <g
        role="button"
        data-actor={actor.actor}
        tabindex={first ? 0 : -1}
        aria-label={text('ties_node', [actor.text, text(KIND[actor.kind])])}
        aria-describedby={chosen ? line : undefined}
      >
        <KindShape kind={actor.kind} x={x - width / 2} y={y - height / 2} width={width} height={height} />
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused; the button below it has the whole name. */}
      <text
        class="ties-name"
        text-anchor="middle"
        lang={actor.lang}
        font-weight={actor.onPage ? WEIGHT.page : WEIGHT.between}
        aria-hidden="true"
      >
        {lines.map((words, row) => (
          <tspan key={words} x={x} y={y + (row - (lines.length - 1) / 2) * sizes.line} dominant-baseline="central">
            {isolated(words)}
          </tspan>
        ))}
      </text>
    </g>
  );
}

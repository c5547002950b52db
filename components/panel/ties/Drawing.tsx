import { useId } from 'preact/hooks';
import { useText } from '../../text.tsx';
import { ActorBox } from './ActorBox.tsx';
import { MARGIN, type Sizes } from './boxes.ts';
import type { Chosen } from './ChosenText.tsx';
import type { Link } from './graph.ts';
import { LinkLine } from './LinkLine.tsx';
import type { Packed } from './pack-groups.ts';

interface Props {
  packed: Packed;
  zoom: number;
  sizes: Sizes;
  chosen: Chosen | null;
  /** The actor that the tab key comes to. */
  first: string | null;
  /** The ids of the line on keys, and of what is told of the chosen one. */
  hint: string;
  line: string;
  onKeyDown: (event: KeyboardEvent) => void;
  /** `pressed`: by what has no pointer, such as a screen reader. */
  onActor: (actor: string, pressed: boolean) => void;
  onLink: (link: Link) => void;
}

export function Drawing({ packed, zoom, sizes, chosen, first, hint, line, onKeyDown, onActor, onLink }: Props) {
  const { text, direction } = useText();
  const arrow = useId();
  const [width, height] = [packed.width + 2 * MARGIN, packed.height + 2 * MARGIN];
  const onClick = ({ target, detail }: MouseEvent) => {
    const under = (name: string) => (target instanceof Element ? target.closest(`[${name}]`)?.getAttribute(name) : null);
    const [actor, id] = [under('data-actor'), under('data-link')];
    const link = packed.groups.flatMap(({ group }) => group.links).find((placed) => placed.link.id === id)?.link;
    if (actor) onActor(actor, detail === 0);
    else if (link) onLink(link);
  };
  const xAt = (x: number) => (direction === 'rtl' ? packed.width - x : x);
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is the SVG itself that groups the actors.
    <svg
      class="ties-picture"
      role="group"
      aria-label={text('ties_picture')}
      aria-describedby={hint}
      width={width * zoom}
      height={height * zoom}
      viewBox={`${-MARGIN} ${-MARGIN} ${width} ${height}`}
      direction={direction}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <defs>
        <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse">
          <path class="ties-arrow" d="M0 0.5L7.5 4L0 7.5z" />
        </marker>
      </defs>
      {packed.groups.map(({ group, left, top }) => {
        const moved = { x: (x: number) => xAt(x + left), y: top };
        return (
          <g key={group.boxes[0]?.actor.actor}>
            {group.links.map((placed) => (
              <LinkLine
                key={placed.link.id}
                placed={placed}
                moved={moved}
                sizes={sizes}
                arrow={arrow}
                look={lookOf(placed.link, chosen)}
              />
            ))}
            {group.boxes.map((box) => (
              <ActorBox
                key={box.actor.actor}
                box={box}
                moved={moved}
                sizes={sizes}
                chosen={chosen?.is === 'actor' && chosen.actor === box.actor.actor}
                first={first === box.actor.actor}
                line={line}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function lookOf(link: Link, chosen: Chosen | null): 'plain' | 'chosen' {
  if (chosen?.is === 'link') return chosen.link.id === link.id ? 'chosen' : 'plain';
  return chosen && (link.from === chosen.actor || link.to === chosen.actor) ? 'chosen' : 'plain';
}

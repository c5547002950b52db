import { useMemo } from 'preact/hooks';
import { eventText } from '../../dates.ts';
import { type MessageKey, type Texts, useText } from '../../text.tsx';
import { isolated } from '../picture/text-width.ts';
import type { Frame } from './frame.ts';
import { NAME_GAP, POINT_RADIUS } from './lanes.ts';
import { type Name, type Standpoint, WEIGHT } from './layout.ts';
import type { Standing, TimedEvent } from './timed.ts';

interface Props {
  point: Standpoint;
  lane: number;
  /** Where the window begins, in px along the direction of time. */
  begins: number;
  name: Name | null;
  frame: Frame;
  /** The one that keys begin from. */
  chosen: boolean;
  /** The one that is told of below the picture. */
  told: boolean;
  /** The id of what is told below the picture. */
  line: string;
}

const STANDING: Record<Standing, MessageKey | null> = { told: 'timeline_told', page: 'timeline_of_page', other: null };

/** Of the lane's height, what a bar takes. */
const BAR_SHARE = 0.77;

/** One event: its mark, its name as far as there is room, and a ground on which it can be hit. */
export function EventMark({ point, lane, begins, name, frame, chosen, told, line }: Props) {
  const texts = useText();
  const { of } = point;
  const { laneHeight, top, axis, xAt } = frame;
  // To word a span of days takes longer than to draw it, and while the picture moves along its words stay.
  const words = useMemo(() => eventLabel(of, texts), [of, texts]);
  const [start, end] = [point.start - begins, point.end - begins];
  const y = top + (lane + 0.5) * laneHeight;
  const look = `timeline-event-${of.standing}${of.exact ? '' : ' timeline-event-inexact'}${told ? ' timeline-event-shown' : ''}`;
  return (
    <g class={`timeline-event ${look}`} data-event={of.event.event}>
      {/* biome-ignore lint/a11y/useSemanticElements: HTML has no button within a drawing. */}
      <g role="button" tabindex={chosen ? 0 : -1} aria-label={words} aria-describedby={chosen ? line : undefined}>
        <Ground point={point} start={start} end={end} name={name} frame={frame} y={y} />
        {told && <line class="timeline-event-stem" x1={xAt(start)} x2={xAt(start)} y1={y} y2={axis} />}
        {point.point ? <Point x={xAt(start)} y={y} standing={of.standing} /> : <Bar from={start} to={end} y={y} frame={frame} />}
      </g>
      {name && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused; the button beside it has the whole name.
        <text
          class={`timeline-event-name${point.inside ? ' timeline-event-inside' : ''}`}
          x={xAt(name.at)}
          y={y}
          dominant-baseline="central"
          lang={of.event.title.lang}
          font-weight={WEIGHT[of.standing]}
          aria-hidden="true"
        >
          {isolated(name.text)}
        </text>
      )}
    </g>
  );
}

/** What the page tells of has a ring around its disc, so that not colour alone tells it apart. */
function Point({ x, y, standing }: { x: number; y: number; standing: Standing }) {
  return (
    <>
      {standing === 'told' && <circle class="timeline-event-ring" cx={x} cy={y} r={POINT_RADIUS - 0.5} />}
      <circle class="timeline-event-disc" cx={x} cy={y} r={4} />
    </>
  );
}

interface BarProps {
  from: number;
  to: number;
  y: number;
  frame: Frame;
}

/** Cut at the window's edges, a little beyond them so that their lines don't look like ends. */
const BEYOND = 8;

function Bar({ from, to, y, frame: { width, laneHeight, xAt } }: BarProps) {
  const [begin, end] = [Math.max(from, -BEYOND), Math.min(to, width + BEYOND)];
  const height = laneHeight * BAR_SHARE;
  return (
    <rect
      class="timeline-event-bar"
      x={Math.min(xAt(begin), xAt(end))}
      y={y - height / 2}
      width={Math.max(end - begin, 0)}
      height={height}
      rx={4}
    />
  );
}

interface GroundProps {
  point: Standpoint;
  start: number;
  end: number;
  name: Name | null;
  frame: Frame;
  y: number;
}

/** As high as a target has to be; it shows where the focus is. */
function Ground({ point, start, end, name, frame, y }: GroundProps) {
  const reach = POINT_RADIUS;
  const first = point.point ? start - reach : start;
  const from = Math.max(Math.min(first, name ? name.at - NAME_GAP : first), -BEYOND);
  const to = Math.min(
    Math.max(end + (point.point ? reach : 0), name ? name.at + name.width + NAME_GAP : 0),
    frame.width + BEYOND,
  );
  const height = frame.laneHeight - 2;
  return (
    <rect
      class="timeline-event-ground"
      x={Math.min(frame.xAt(from), frame.xAt(to))}
      y={y - height / 2}
      width={Math.max(to - from, 2 * reach)}
      height={height}
      rx={5}
    />
  );
}

/** "15 December 2022: Election. This page tells of it." */
export function eventLabel({ event, standing }: TimedEvent, texts: Texts): string {
  const key = STANDING[standing];
  const words = [eventText(event, texts), event.title.text];
  return key === null ? texts.text('timeline_event', words) : texts.text('timeline_event_standing', [...words, texts.text(key)]);
}

import { useMemo } from 'preact/hooks';
import { useText } from '../../text.tsx';
import { isolated, type TextWidth } from '../picture/text-width.ts';
import type { Frame } from './frame.ts';
import { legible, ticksOf } from './ticks.ts';
import type { Span } from './timed.ts';

/** In px at the usual size of type. */
const STROKE = 5;
const FIRST_LINE = 19;
const SECOND_LINE = 34;

const WEIGHT = 400;

/** Days, months or years below the events. A screen reader gets the dates with the events. */
export function Axis({ frame, window, measure }: { frame: Frame; window: Span; measure: TextWidth }) {
  const { language } = useText();
  const { width, axis, top, enlarged, scale, xAt } = frame;
  const ticks = useMemo(() => ticksOf(window, width, language, enlarged), [window, width, language, enlarged]);
  const placed = ticks.map((tick) => ({ ...tick, along: (tick.at - window.from) * scale }));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused; it is drawn, and the events say it in words.
    <g class="timeline-axis" aria-hidden="true">
      {placed.map(({ at, along }) => (
        <line key={at} class="timeline-grid" x1={xAt(along)} x2={xAt(along)} y1={top} y2={axis} />
      ))}
      <line class="timeline-base" x1={0} x2={width} y1={axis} y2={axis} />
      {legible(placed, width, (text) => measure(text, WEIGHT)).map(({ at, along, text, year }) => (
        <g key={at}>
          <line class="timeline-base" x1={xAt(along)} x2={xAt(along)} y1={axis} y2={axis + STROKE} />
          <text class="timeline-tick" x={xAt(along)} y={axis + FIRST_LINE * enlarged} text-anchor="middle">
            {isolated(text)}
          </text>
          {year !== null && (
            <text class="timeline-tick timeline-year" x={xAt(along)} y={axis + SECOND_LINE * enlarged} text-anchor="middle">
              {isolated(year)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

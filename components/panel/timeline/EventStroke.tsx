import { useMemo } from 'preact/hooks';
import { useText } from '../../text.tsx';
import { eventLabel } from './EventMark.tsx';
import type { Frame } from './frame.ts';
import type { Standpoint } from './layout.ts';

interface Props {
  point: Standpoint;
  /** Where the window begins, in px along the direction of time. */
  begins: number;
  frame: Frame;
  chosen: boolean;
  told: boolean;
  line: string;
}

/** In px. */
const WIDTH = 2;
const ABOVE = 3;

/** An event for whose name there is no room. There may be hundreds, so it is a single element. */
export function EventStroke({ point, begins, frame, chosen, told, line }: Props) {
  const texts = useText();
  const { of } = point;
  const words = useMemo(() => eventLabel(of, texts), [of, texts]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML has no button within a drawing.
    <rect
      class={`timeline-event timeline-event-${of.standing} timeline-event-stroke${told ? ' timeline-event-shown' : ''}`}
      data-event={of.event.event}
      role="button"
      tabindex={chosen ? 0 : -1}
      aria-label={words}
      aria-describedby={chosen ? line : undefined}
      x={frame.xAt(point.start - begins) - WIDTH / 2}
      y={frame.strokes + ABOVE}
      width={WIDTH}
      height={frame.axis - frame.strokes - ABOVE}
    />
  );
}

/** The measures of the picture: from moments and lanes to places on the screen. */
import type { Box } from '../picture/use-box.ts';
import type { Span } from './timed.ts';

/** In px, for type of the usual size; all of it grows with the type. */
const TYPE = 13;
const LANE = 26;
const ABOVE = 26;
const STROKES = 16;
const AXIS = 38;

/** In px: below it a name fills its lane, so more lanes are needed for the dozen events that the picture begins with. */
const NARROW = 560;
const LANES = { narrow: 13, wide: 9 };

export interface Frame {
  width: number;
  height: number;
  rtl: boolean;
  /** px in a millisecond. */
  scale: number;
  enlarged: number;
  lanes: number;
  laneHeight: number;
  /** Where the lanes begin, the strokes of those without a lane, and the axis; from the top. */
  top: number;
  strokes: number;
  axis: number;
  /** From px along the direction of time, counted from the window's beginning, to px from the left edge. */
  xAt: (along: number) => number;
  /** The moment at px from the left edge. */
  momentAt: (x: number) => number;
}

export function frameOf(window: Span, { width, type }: Box, events: number, rtl: boolean): Frame {
  const enlarged = Math.max(type.size / TYPE, 1);
  const lanes = Math.min(width < NARROW * enlarged ? LANES.narrow : LANES.wide, Math.max(events, 1));
  const [laneHeight, top] = [Math.round(LANE * enlarged), Math.round(ABOVE * enlarged)];
  const strokes = top + lanes * laneHeight;
  const axis = strokes + STROKES;
  const length = window.to - window.from;
  return {
    width,
    rtl,
    enlarged,
    lanes,
    laneHeight,
    top,
    strokes,
    axis,
    height: axis + Math.round(AXIS * enlarged),
    scale: width / length,
    xAt: (along) => (rtl ? width - along : along),
    momentAt: (x) => window.from + ((rtl ? width - x : x) / Math.max(width, 1)) * length,
  };
}

import { useMemo, useState } from 'preact/hooks';
import type { Span, TimedEvent } from './timed.ts';
import { around, firstWindow, meets, middleOf, PAN_STEP, panned, wholeTime, ZOOM_STEP, zoomed } from './window.ts';

/** What changes the window; `article` goes back to where the picture began, and is missing where the article has no date. */
export interface Moves {
  earlier: () => void;
  later: () => void;
  /** About a moment; about the middle where none is given. */
  zoomIn: (anchor?: number) => void;
  zoomOut: (anchor?: number) => void;
  zoomBy: (by: number, anchor: number) => void;
  panBy: (windows: number) => void;
  whole: () => void;
  article: (() => void) | null;
  /** Brings an event into sight. */
  show: (event: Span) => void;
}

/** The window of the picture, beginning around the article's day. */
export function useWindow(events: readonly TimedEvent[], article: Span | null): [Span, Moves] {
  const whole = useMemo(() => wholeTime(events, article), [events, article]);
  const first = useMemo(() => firstWindow(events, article), [events, article]);
  const [window, setWindow] = useState(first);
  const moves = useMemo((): Moves => {
    const zoomBy = (by: number, anchor?: number) => setWindow((last) => zoomed(last, by, anchor ?? middleOf(last), whole));
    const panBy = (by: number) => setWindow((last) => panned(last, by, whole));
    return {
      earlier: () => panBy(-PAN_STEP),
      later: () => panBy(PAN_STEP),
      zoomIn: (anchor) => zoomBy(ZOOM_STEP, anchor),
      zoomOut: (anchor) => zoomBy(1 / ZOOM_STEP, anchor),
      zoomBy,
      panBy,
      whole: () => setWindow(whole),
      article: article && (() => setWindow(first)),
      show: (event) => setWindow((last) => (isWellSeen(event, last) ? last : around(last, middleOf(event), whole))),
    };
  }, [whole, first, article]);
  return [window, moves];
}

/** At the very end there is no room for a name. */
const END_MARGIN = 0.15;

function isWellSeen(event: Span, { from, to }: Span): boolean {
  return meets(event, { from, to: to - (to - from) * END_MARGIN });
}

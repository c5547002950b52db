import { useMemo, useState } from 'preact/hooks';
import { useText } from '../../text.tsx';
import { ZoomInIcon, ZoomOutIcon } from '../picture/icons.tsx';

/** Half, to see a large picture whole, to double. Words are as large as they are meant to be at 1. */
const ZOOMS = [0.5, 0.7, 0.85, 1, 1.25, 1.6, 2];
const FIRST = ZOOMS.indexOf(1);

interface Tools {
  zoomOut: (() => void) | null;
  zoomIn: (() => void) | null;
}

export function useZoom(): [number, Tools] {
  const [at, setAt] = useState(FIRST);
  const tools = useMemo(
    (): Tools => ({
      zoomOut: at > 0 ? () => setAt(at - 1) : null,
      zoomIn: at < ZOOMS.length - 1 ? () => setAt(at + 1) : null,
    }),
    [at],
  );
  return [ZOOMS[at] ?? 1, tools];
}

export function ZoomTools({ zoomOut, zoomIn }: Tools) {
  const { text } = useText();
  const [less, more] = [text('timeline_zoom_out'), text('timeline_zoom_in')];
  return (
    <>
      <button type="button" class="tool-button" aria-label={less} title={less} disabled={!zoomOut} onClick={() => zoomOut?.()}>
        <ZoomOutIcon />
      </button>
      <button type="button" class="tool-button" aria-label={more} title={more} disabled={!zoomIn} onClick={() => zoomIn?.()}>
        <ZoomInIcon />
      </button>
    </>
  );
}

/**
 * The windows in which a page's text stands: the tab's own, and those of the frames that are read. The events of a frame reach no other
 * window, so what is listened to is listened to in each, and in those that come later.
 */
import { isConnected, viewOf } from './read/dom.ts';

type Listener<K extends keyof WindowEventMap> = (event: WindowEventMap[K]) => void;

export interface Windows {
  /** Takes in the window of a frame's document; once more where a page has written the document anew, which ends what listens. */
  enter(document: Document): void;
  /** The documents of frames that are still shown. */
  inFrames(): Document[];
  /** Listens before the page does, until the function returned is called. */
  listen<K extends keyof WindowEventMap>(type: K, listener: Listener<K>, options?: { passive: boolean }): () => void;
}

/** Nothing is left in any window when the signal ends it. */
export function createWindows(document: Document, signal: AbortSignal): Windows {
  const entered = new Set<Document>();
  const beginnings = new Set<(document: Document) => void>();

  const inFrames = () => {
    for (const gone of entered) if (!isConnected(gone)) entered.delete(gone);
    return [...entered];
  };
  return {
    enter(inside) {
      entered.add(inside);
      for (const begin of beginnings) begin(inside);
    },
    inFrames,
    listen(type, listener, options) {
      const ends = new AbortController();
      const until = { ...options, capture: true, signal: AbortSignal.any([signal, ends.signal]) };
      const begin = (within: Document) => viewOf(within)?.addEventListener(type, listener, until);
      beginnings.add(begin);
      for (const within of [document, ...inFrames()]) begin(within);
      return () => {
        beginnings.delete(begin);
        ends.abort();
      };
    },
  };
}

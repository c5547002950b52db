/**
 * What marks a page and opens its cards: the linker of all languages, the painter, the card. It is many times the page script, so a page
 * gets it only where it is used; the background puts it beside the page script, into the same world.
 */
import type { Replies, Request, RequestType } from '../../core/messages.ts';
import type { openUnmarked } from './cards-without-marks.ts';
import type { startMarking } from './marking.ts';
import type { readWithDictionary } from './read-with-dictionary.ts';

export interface Marker {
  readWithDictionary: typeof readWithDictionary;
  startMarking: typeof startMarking;
  openUnmarked: typeof openUnmarked;
}

declare global {
  /** Set by the script when it has come. */
  var newsglossMarker: Marker | undefined;
}

/** Gets the marker once; where that fails, it is tried again the next time. */
export function createMarkerLoader(
  ask: <T extends RequestType>(request: Request<T>) => Promise<Replies[T]>,
): () => Promise<Marker> {
  let loading: Promise<Marker> | null = null;
  const load = async () => {
    // Asked for even where an older copy of the page script has left one, which may be of an older version.
    await ask({ type: 'marker' });
    const marker = globalThis.newsglossMarker;
    if (!marker) throw new Error('Newsgloss: the marker has not come');
    return marker;
  };
  return () => {
    loading ??= load().catch((error) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

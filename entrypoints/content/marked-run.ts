/** A page from one marking to the next, with what it was begun with, by which is told whether it still holds. */
import type { Article } from '../../core/messages.ts';
import { cardParts, type Surroundings } from './card-parts.ts';
import type { Choices } from './choices.ts';
import type { Stored } from './link/dictionary-store.ts';
import type { Marker } from './marker.ts';
import type { Marking } from './marking.ts';
import { watchUnseen } from './unseen-changes.ts';

export interface MarkedRun {
  marking: Marking;
  /** Whether there is anything new that no mutation has told of since this was last asked. */
  hasUnseen(): boolean;
  /** Whether it would be the same if it began now, but for what is muted. */
  holds(stored: Stored, chosen: Choices): boolean;
}

export interface RunParts extends Surroundings {
  loadMarker(): Promise<Marker>;
  article: Article;
  stored: Stored;
  chosen: Choices;
  /** The page has got text for which a part of the dictionary is missing. */
  onPartMissing(): void;
  /** Other marks are painted than before. */
  onPainted(): void;
  signal: AbortSignal;
}

/** Resolves when the page is marked for the first time; rejects when the signal ends it before. */
export async function beginRun({
  loadMarker,
  article,
  stored,
  chosen,
  onPartMissing,
  onPainted,
  signal,
  ...around
}: RunParts): Promise<MarkedRun> {
  const { document, browser, ask } = around;
  const marker = await loadMarker();
  // The text is walked only now. Beside the read of the settings it would be done 3 to 7 ms sooner, and done on sites that are off too.
  const { reading, opened } = await marker.readWithDictionary({
    document,
    browser,
    stored,
    remake: () => ask({ type: 'dictionary' }),
    signal,
  });
  const hasUnseen = watchUnseen(document, reading.roots);
  const marking = await marker.startMarking({
    dictionary: opened.dictionary,
    parts: opened.parts,
    reading,
    descriptions: chosen.descriptions,
    mutes: chosen.mutes,
    saveMute: (choice) => ask<'mute'>({ type: 'mute', ...choice }),
    onPartMissing,
    onPainted,
    opening: chosen.opening,
    ...cardParts(article, around),
    signal,
  });
  signal.throwIfAborted();
  return {
    marking,
    hasUnseen,
    holds: (now, choices) => now.version === opened.version && isMarkedAlike(choices, chosen),
  };
}

/** Whether only what is muted may differ. */
function isMarkedAlike(a: Choices, b: Choices): boolean {
  const isOpenedAlike = a.opening.delay === b.opening.delay && a.opening.key === b.opening.key;
  return a.marking === b.marking && a.descriptions === b.descriptions && isOpenedAlike;
}

/** A page's text prepared for comparing with many fingerprints. */
import { anchorsOf } from './anchors.ts';
import type { ArticleText } from './article-text.ts';
import { storedPart } from './encode.ts';
import { proseRuns } from './prose.ts';
import { shinglesOf } from './shingles.ts';
import { wordsOf } from './words.ts';

export interface ReadBlock {
  /** Its words, by their places in the whole text; end exclusive. */
  start: number;
  end: number;
  anchors: string[];
}

export interface ReadText {
  blocks: readonly ReadBlock[];
  /** Its runs of prose. */
  prose: readonly (readonly ReadBlock[])[];
  /** The places of each shingle by what a fingerprint with that salt would store of it, in order. */
  placesBy(salt: string): ReadonlyMap<number, readonly number[]>;
}

/** Reads the text once; its shingles are salted once for each salt that is asked for. */
export function readText({ blocks }: ArticleText): ReadText {
  const { hashes, starts } = wordsOf(blocks.map(({ text }) => text));
  const salted = new Map<string, Map<number, number[]>>();
  const read = blocks.map((block, i) => ({
    start: starts[i] ?? 0,
    end: starts[i + 1] ?? hashes.length,
    anchors: anchorsOf(block),
  }));
  return {
    blocks: read,
    prose: proseRuns(read),
    placesBy(salt) {
      const known = salted.get(salt);
      if (known) return known;
      const places = placesOf(shinglesOf(hashes, salt));
      salted.set(salt, places);
      return places;
    },
  };
}

/** What stands oftener on one page is a label or is meant to waste time; the first places will do. */
const MOST_PLACES = 20;

function placesOf(shingles: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [at, shingle] of shingles.entries()) {
    const part = storedPart(shingle);
    const known = places.get(part);
    if (!known) places.set(part, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return places;
}

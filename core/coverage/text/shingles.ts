/**
 * Shingles (runs of `SHINGLE_WORDS` words; Broder, "On the resemblance and containment of documents", 1997) and the choice of
 * few of them by winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003):
 * of each `WINDOW` shingles in a row the one with the least hash is kept, the last of them where two are equal.
 * The guarantee: two texts that share at least `WINDOW + SHINGLE_WORDS − 1` words in a row share a kept shingle, whatever stands
 * around it; on average one shingle in (WINDOW + 1) / 2 is kept.
 */
import { finished, hashOf, mixed } from './hash.ts';

export const SHINGLE_WORDS = 3;
export const WINDOW = 6;

/** The salted hash of the shingle that begins at each word; none for the last words, at which none begins. */
export function shinglesOf(words: Uint32Array, salt: string): Uint32Array {
  const first = hashOf(salt);
  const shingles = new Uint32Array(Math.max(0, words.length - SHINGLE_WORDS + 1));
  for (let at = 0; at < shingles.length; at++) {
    let state = first;
    // Each word is finished before the next, so that the order of words counts.
    for (let word = at; word < at + SHINGLE_WORDS; word++) state = finished(mixed(state, words[word] ?? 0));
    shingles[at] = state;
  }
  return shingles;
}

/** The places of the shingles that are kept, in order. */
export function winnow(shingles: Uint32Array): number[] {
  const kept: number[] = [];
  const last = shingles.length - Math.min(WINDOW, shingles.length);
  for (let start = 0; start <= last && shingles.length > 0; start++) {
    const least = leastIn(shingles, start, Math.min(start + WINDOW, shingles.length));
    if (kept.at(-1) !== least) kept.push(least);
  }
  return kept;
}

function leastIn(shingles: Uint32Array, start: number, end: number): number {
  let least = start;
  for (let at = start + 1; at < end; at++) if ((shingles[at] ?? 0) <= (shingles[least] ?? 0)) least = at;
  return least;
}

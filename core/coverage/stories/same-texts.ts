/** Which reports are one text by their fingerprints alone. */
import type { PackIndex } from '../../pack/pack-index.ts';
import { decodeShingles } from '../text/encode.ts';
import type { Fingerprint } from '../text/fingerprint.ts';
import { longestInOrder } from '../text/match.ts';

/**
 * So much of the shorter one must stand in the longer one, in order. What a text and a cut of it both have is kept of both alike (Schleimer,
 * Wilkerson and Aiken, "Winnowing", 2003), but for a few shingles at each seam: the rest is as in `compare.ts` what little a copy has
 * of its own. Reworded copies stay below; those only a page's whole text can tell, or whoever made the pack.
 */
const WHOLE = 0.65;

/** About 70 words: in fewer shingles a share is chance. */
const FEWEST = 20;

/** A fingerprint prepared for comparing with others of its salt. */
export interface ReadFingerprint {
  shingles: Uint16Array;
  /** The places of each among them, in order. */
  places: ReadonlyMap<number, readonly number[]>;
}

/** `null` for one that can't be read. */
export function readFingerprint({ shingles }: Fingerprint): ReadFingerprint | null {
  const read = decodeShingles(shingles);
  return read && { shingles: read, places: placesOf(read) };
}

/** Whether two fingerprints of one salt are of one text, whole or cut. */
export function areOneText(a: ReadFingerprint, b: ReadFingerprint): boolean {
  const [shorter, longer] = a.shingles.length <= b.shingles.length ? [a, b] : [b, a];
  const enough = Math.max(FEWEST, WHOLE * shorter.shingles.length);
  const common = shorter.shingles.filter((shingle) => longer.places.has(shingle)).length;
  return common >= enough && inOrder(shorter, longer) >= enough;
}

/** The ids of each two reports of the pack that are one text by their fingerprints. */
export function sameTexts({ fingerprints }: PackIndex): [string, string][] {
  const known = [...fingerprints].flatMap(([id, fingerprint]) => {
    const read = readFingerprint(fingerprint);
    return read ? [{ id, read }] : [];
  });
  return known.flatMap(({ id, read }, i) =>
    known
      .slice(0, i)
      .filter((other) => areOneText(other.read, read))
      .map((other): [string, string] => [other.id, id]),
  );
}

function inOrder(shorter: ReadFingerprint, longer: ReadFingerprint): number {
  const hits = [...shorter.shingles].flatMap((shingle, known) => (longer.places.get(shingle) ?? []).map((at) => ({ known, at })));
  return longestInOrder(hits).length;
}

function placesOf(shingles: Uint16Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [at, shingle] of shingles.entries()) {
    const known = places.get(shingle);
    if (known) known.push(at);
    else places.set(shingle, [at]);
  }
  return places;
}

/** The kept shingles of a fingerprint as text. */

/**
 * Of each hash 14 bits are stored, in two bytes. They tell a shingle from chance well enough: in a stretch of 650 words one shingle of
 * any text in 25 is met by chance, and hardly one in 50 in order; with 16 and 20 bits the same reports are told apart. And they are too
 * little to read by: of a thousand million word triples that a language is known to use some 60,000 share each stored value, and all
 * that is stored of a text is four bits a word. Whoever has a sentence can tell that it is in the text; whoever hasn't can't read it.
 * `docs/coverage.md` reckons it through.
 */
const STORED = 0x3fff;
const BYTES = 2;

/**
 * What is stored of a hash: its low bits. Winnowing keeps the least hashes, whose high bits are mostly zero; the low ones are as
 * good as drawn by lot.
 */
export function storedPart(hash: number): number {
  return hash & STORED;
}

/** Two bytes each, little-endian, in base64. */
export function encodeShingles(shingles: readonly number[]): string {
  return btoa(shingles.map((each) => String.fromCharCode(each & 0xff, each >> 8)).join(''));
}

/** Of a text as long as the longest that is read (`MOST_TEXT`). */
const MOST_BYTES = 40_000;

/** `null` where the text is not as `encodeShingles` writes it. */
export function decodeShingles(text: string): Uint16Array | null {
  const bytes = bytesOf(text);
  if (bytes === null || bytes.length === 0 || bytes.length % BYTES !== 0 || bytes.length > MOST_BYTES) return null;
  const shingles = new Uint16Array(bytes.length / BYTES);
  for (let i = 0; i < shingles.length; i++) {
    const shingle = bytes.charCodeAt(i * BYTES) | (bytes.charCodeAt(i * BYTES + 1) << 8);
    if (shingle > STORED) return null;
    shingles[i] = shingle;
  }
  return shingles;
}

function bytesOf(text: string): string | null {
  try {
    return atob(text);
  } catch {
    return null;
  }
}

/**
 * How a part of the packed dictionary lies in bytes. It is read as it lies: opening it makes views, no table is built.
 *
 *   header    magic, version, part, fingerprint of the actors, offsets of the sections
 *   bloom     one bit for each hash of a first word; most words of a page end here
 *   buckets   where the heads of a hash begin in the pool
 *   pool      heads: length, letters of the first word, then its entries, longest first: letters of the rest, group
 *   groups    what a key may mean: name, blocker, confusable, cue, given name, office, adjective
 *   cases     which words of a name must have a capital, or be written exactly so
 *   lists     the actors or confusables for which a cue speaks; offices of a title; actors of an adjective
 *   actors    in the base alone; see `actors.ts`
 */

/** "NGLD": Newsgloss linker dictionary. */
export const MAGIC = 0x444c474e;
export const VERSION = 4;

/** Places of the header's numbers, in bytes. */
export const HEADER = {
  magic: 0,
  version: 4,
  part: 5,
  bloomBits: 6,
  bucketBits: 7,
  fingerprint: 8,
  length: 12,
  buckets: 16,
  pool: 20,
  groups: 24,
  cases: 28,
  lists: 32,
  actors: 36,
  bloom: 40,
} as const;

/** Bytes of a bucket's address in the pool. */
export const BUCKET_BYTES = 3;

/** What a key may mean. */
export const SENSE = { name: 0, blocker: 1, confusable: 2, cue: 3, given: 4, office: 5, adjective: 6 } as const;

/** The kinds that say in which language they are written. */
export const HAS_LANGUAGE: ReadonlySet<number> = new Set([SENSE.name, SENSE.office, SENSE.adjective]);

/** Bits of a sense's first byte beside its kind. */
export const STRONG = 8;
export const ORDINARY_WORD = 64;
/** What ends a name behind its last word and belongs to it (`S.N.S.`, `Čas!`, `рух «Самовизначення»`), as a bit of the same byte. */
export const TAILS: ReadonlyMap<string, number> = new Map([
  ['.', 16],
  ['!', 32],
  ['»', 128],
]);

export const HASH_SEED = 0x811c9dc5;
/** The multiplier of FNV-1a, 32 bits. */
export const HASH_FACTOR = 0x01000193;

/** Spreads a word's running hash over all 32 bits (the finish of MurmurHash3, shortened). */
export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

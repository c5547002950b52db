/**
 * Small fast hashes for comparing words. They spread well and are no secret: what keeps a text from being rebuilt is how
 * little of each hash is stored (see `fingerprint.ts`), not how hard it is to compute.
 */

/** FNV-1a's beginning and factor (Fowler, Noll, Vo), over letters in place of bytes. */
export const FIRST_STATE = 0x811c9dc5;
const FACTOR = 0x01000193;

export function mixed(state: number, value: number): number {
  return Math.imul(state ^ value, FACTOR) >>> 0;
}

/** MurmurHash3's last step (Appleby), after which every bit of the state has reached every bit of the hash. */
export function finished(state: number): number {
  let hash = state ^ (state >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The hash of a short text such as a salt. */
export function hashOf(text: string): number {
  let state = FIRST_STATE;
  for (let at = 0; at < text.length; at++) state = mixed(state, text.charCodeAt(at));
  return finished(state);
}

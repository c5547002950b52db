/** Cuts what was gathered into parts, by first words. */
import type { KeyEntry } from './book.ts';
import { finishHash, HASH_FACTOR, HASH_SEED } from './layout.ts';
import { isCyrillic, type PartName } from './parts.ts';

/** A first word with all keys that begin with it. */
export interface Head {
  hash: number;
  codes: readonly number[];
  /** The longest first, so that the first that fits is the longest. */
  entries: KeyEntry[];
}

/** The heads of each part that has any, in order of their hashes. */
export function cutByHead(entries: readonly KeyEntry[]): Map<PartName, Head[]> {
  return Map.groupBy(headsOf(entries), partOf);
}

function partOf({ codes, entries }: Head): PartName {
  if (isCyrillic(codes[0] ?? 0)) return 'cyrillic';
  return entries.every(({ inflected }) => inflected) ? 'inflected' : 'base';
}

function headsOf(entries: readonly KeyEntry[]): Head[] {
  const byWord = [...Map.groupBy(entries, ({ key, head }) => key.slice(0, head))];
  const heads = byWord.map(([word, own]) => {
    const codes = Array.from(word, (_, i) => word.charCodeAt(i));
    const entries = own.sort((a, b) => b.codes.length - a.codes.length || compareText(a.key, b.key));
    return { word, head: { hash: hashCodes(codes), codes, entries } };
  });
  return heads.sort((a, b) => a.head.hash - b.head.hash || compareText(a.word, b.word)).map(({ head }) => head);
}

function hashCodes(codes: readonly number[]): number {
  return finishHash(codes.reduce((hash, code) => Math.imul(hash ^ code, HASH_FACTOR), HASH_SEED));
}

/** By code units: the same on every machine, unlike `localeCompare`. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

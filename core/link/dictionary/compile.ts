/**
 * Packs into dictionary parts. The result depends on the content of the packs alone, to the byte, whatever the order
 * of actors and aliases. See `layout.ts` for what lies where.
 */
import { packActors } from './actors.ts';
import type { KeyEntry, Meaning } from './book.ts';
import { type ByteWriter, createByteWriter } from './bytes.ts';
import { collectKeys } from './collect.ts';
import { cutByHead, type Head } from './cut.ts';
import {
  BUCKET_BYTES,
  finishHash,
  HAS_LANGUAGE,
  HASH_FACTOR,
  HASH_SEED,
  HEADER,
  MAGIC,
  ORDINARY_WORD,
  STRONG,
  TAILS,
  VERSION,
} from './layout.ts';
import type { PackNames } from './named-actors.ts';
import { PARTS, type PartName } from './parts.ts';

/** Bits of the bloom filter for each first word: about one miss in twenty goes on to the buckets. */
const BLOOM_BITS_PER_HEAD = 16;
/** First words in a bucket, on average: an address for each would cost more than comparing four lengths. */
const HEADS_PER_BUCKET = 4;

/** The packed parts by name, always all of them. */
export function compileDictionary(packs: readonly PackNames[]): Record<PartName, Uint8Array> {
  const { actors, confusables, entries } = collectKeys(packs);
  const actorBytes = packActors(actors, confusables);
  const fingerprint = hashBytes(actorBytes);
  const heads = cutByHead(entries);
  const pack = (name: PartName) =>
    packPart(name, heads.get(name) ?? [], name === 'base' ? actorBytes : new Uint8Array(), fingerprint);
  return { base: pack('base'), inflected: pack('inflected'), cyrillic: pack('cyrillic') };
}

function packPart(name: PartName, heads: readonly Head[], actorBytes: Uint8Array, fingerprint: number): Uint8Array {
  const groups = createInterner();
  const cases = createInterner();
  const lists = createInterner();
  const bucketBits = bitsFor(heads.length / HEADS_PER_BUCKET);
  const bloomBits = Math.max(3, bitsFor(heads.length * BLOOM_BITS_PER_HEAD));
  const bloom = new Uint8Array(1 << (bloomBits - 3));
  const buckets = createByteWriter();
  const pool = createByteWriter();
  const record = createByteWriter();
  const inBucket = Map.groupBy(heads, ({ hash }) => hash >>> (32 - bucketBits));
  for (let bucket = 0; bucket < 1 << bucketBits; bucket++) {
    writeAddress(buckets, pool.length);
    for (const head of inBucket.get(bucket) ?? []) {
      const bit = head.hash & ((1 << bloomBits) - 1);
      bloom[bit >>> 3] = (bloom[bit >>> 3] ?? 0) | (1 << (bit & 7));
      writeHead(pool, record, head, ({ meanings }) => groups.add((out) => writeGroup(out, meanings, cases, lists)));
    }
  }
  writeAddress(buckets, pool.length);
  return assemble(name, bloomBits, bucketBits, fingerprint, [
    bloom,
    buckets.toBytes(),
    pool.toBytes(),
    groups.toBytes(),
    cases.toBytes(),
    lists.toBytes(),
    actorBytes,
  ]);
}

/** The header with the sections behind it, in the order of `HEADER`. */
function assemble(
  name: PartName,
  bloomBits: number,
  bucketBits: number,
  fingerprint: number,
  sections: Uint8Array[],
): Uint8Array {
  const out = createByteWriter();
  out.word(MAGIC);
  out.append([VERSION, PARTS.indexOf(name), bloomBits, bucketBits]);
  out.word(fingerprint);
  out.word(HEADER.bloom + sections.reduce((sum, section) => sum + section.length, 0));
  let at = HEADER.bloom;
  for (const section of sections.slice(0, -1)) {
    at += section.length;
    out.word(at);
  }
  for (const section of sections) out.append(section);
  return out.toBytes();
}

function writeHead(pool: ByteWriter, record: ByteWriter, head: Head, groupOf: (entry: KeyEntry) => number): void {
  record.clear();
  writeCodes(record, head.codes);
  for (const entry of head.entries) {
    writeCodes(record, entry.codes.slice(entry.head));
    record.number(groupOf(entry));
  }
  pool.number(record.length);
  pool.append(record.toBytes());
}

/**
 * Codes, preceded by the number of their bytes: ASCII as it is, Cyrillic in one byte from 0x80, anything else as 0xff
 * and two bytes.
 */
function writeCodes(out: ByteWriter, codes: readonly number[]): void {
  const packed = codes.flatMap((code) => {
    if (code < 0x80) return code;
    return code >= 0x400 && code < 0x460 ? 0x80 + code - 0x400 : [0xff, code & 0xff, code >>> 8];
  });
  out.number(packed.length);
  out.append(packed);
}

function writeGroup(out: ByteWriter, meanings: readonly Meaning[], cases: Interner, lists: Interner): void {
  out.byte(meanings.length);
  for (const meaning of meanings) {
    out.byte(
      meaning.kind | (meaning.strong ? STRONG : 0) | (meaning.ordinary ? ORDINARY_WORD : 0) | (TAILS.get(meaning.tail) ?? 0),
    );
    out.number(cases.add((rule) => rule.append(meaning.caseRule)));
    out.number('list' in meaning ? lists.add((list) => list.numbers(meaning.list)) : meaning.value);
    if (HAS_LANGUAGE.has(meaning.kind)) out.ascii(meaning.lang);
  }
}

interface Interner {
  /** Where these bytes lie; equal bytes lie once. */
  add(write: (out: ByteWriter) => void): number;
  toBytes(): Uint8Array;
}

function createInterner(): Interner {
  const known = new Map<string, number>();
  const all = createByteWriter();
  const one = createByteWriter();
  return {
    add(write) {
      one.clear();
      write(one);
      const bytes = one.toBytes();
      const key = String.fromCharCode(...bytes);
      const at = known.get(key) ?? all.length;
      if (at === all.length) {
        known.set(key, at);
        all.append(bytes);
      }
      return at;
    },
    toBytes: all.toBytes,
  };
}

function writeAddress(out: ByteWriter, address: number): void {
  for (let i = 0; i < BUCKET_BYTES; i++) out.byte(address >>> (8 * i));
}

function bitsFor(count: number): number {
  return Math.max(1, Math.ceil(Math.log2(Math.max(1, count))));
}

function hashBytes(bytes: Uint8Array): number {
  let hash = HASH_SEED;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, HASH_FACTOR);
  return finishHash(hash);
}

/**
 * Packs into dictionary parts. The result depends on the content of the packs alone, to the byte, whatever the order
 * of actors and aliases. See `dictionary.ts` for the layout.
 */
import { type ByteWriter, createByteWriter } from './bytes.ts';
import { type Collected, collectKeys, type KeyEntry, type Meaning, type PackNames } from './collect.ts';
import {
  ACTOR_KINDS,
  BUCKET_BYTES,
  CONFUSABLE_OF_ALIAS,
  EXCLAMATION_AFTER,
  FULL_STOP_AFTER,
  finishHash,
  HASH_FACTOR,
  HASH_SEED,
  HEADER,
  MAGIC,
  SCRIPTS,
  type Script,
  SENSE,
  STRONG,
  scriptOf,
  VERSION,
} from './dictionary.ts';

/** Bits of the bloom filter for each first word: about one miss in twenty goes on to the buckets. */
const BLOOM_BITS_PER_HEAD = 16;
/** First words in a bucket, on average: an address for each would cost more than comparing four lengths. */
const HEADS_PER_BUCKET = 4;

/** The packed parts, one a script, always all three. */
export function compileDictionary(packs: readonly PackNames[]): Record<Script, Uint8Array> {
  const { actors, confusables, entries } = collectKeys(packs);
  const actorBytes = packActors(actors, confusables);
  const fingerprint = hashBytes(actorBytes);
  const parts = SCRIPTS.map((script) => {
    const own = entries.filter((entry) => scriptOf(entry.codes[0] ?? 0) === script);
    return [script, packPart(script, own, actorBytes, fingerprint)];
  });
  return Object.fromEntries(parts);
}

function packPart(script: Script, entries: readonly KeyEntry[], actorBytes: Uint8Array, fingerprint: number): Uint8Array {
  const groups = createInterner();
  const cases = createInterner();
  const lists = createInterner();
  const heads = groupByHead(entries);
  const bucketBits = bitsFor(heads.length / HEADS_PER_BUCKET);
  const bloomBits = Math.max(3, bitsFor(heads.length * BLOOM_BITS_PER_HEAD));
  const bloom = new Uint8Array(1 << (bloomBits - 3));
  const buckets = createByteWriter();
  const pool = createByteWriter();
  let next = 0;
  for (let bucket = 0; bucket < 1 << bucketBits; bucket++) {
    writeAddress(buckets, pool.length);
    for (; next < heads.length && bucketOf(heads[next]?.hash ?? 0, bucketBits) === bucket; next++) {
      const head = heads[next];
      if (!head) break;
      const bit = head.hash & ((1 << bloomBits) - 1);
      bloom[bit >>> 3] = (bloom[bit >>> 3] ?? 0) | (1 << (bit & 7));
      writeHead(pool, head, (entry) => groups.add(groupBytes(entry.meanings, cases, lists)));
    }
  }
  writeAddress(buckets, pool.length);
  return assemble(script, bloomBits, bucketBits, fingerprint, [
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
  script: Script,
  bloomBits: number,
  bucketBits: number,
  fingerprint: number,
  sections: Uint8Array[],
): Uint8Array {
  const out = createByteWriter();
  out.word(MAGIC);
  out.append([VERSION, SCRIPTS.indexOf(script), bloomBits, bucketBits]);
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

interface Head {
  hash: number;
  codes: readonly number[];
  entries: KeyEntry[];
}

/** Entries by their first word, in order of its hash; those of one word longest first, so that the first that fits is the longest. */
function groupByHead(entries: readonly KeyEntry[]): Head[] {
  const heads = new Map<string, Head>();
  for (const entry of entries) {
    const codes = entry.codes.slice(0, entry.head);
    const key = String.fromCharCode(...codes);
    const head = heads.get(key) ?? { hash: hashCodes(codes), codes, entries: [] };
    head.entries.push(entry);
    heads.set(key, head);
  }
  for (const head of heads.values()) head.entries.sort((a, b) => b.codes.length - a.codes.length || compareText(a.key, b.key));
  return [...heads.entries()].sort(([a, x], [b, y]) => x.hash - y.hash || compareText(a, b)).map(([, head]) => head);
}

function writeHead(pool: ByteWriter, head: Head, groupOf: (entry: KeyEntry) => number): void {
  const record = createByteWriter();
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
  const packed = createByteWriter();
  for (const code of codes) {
    if (code < 0x80) packed.byte(code);
    else if (code >= 0x400 && code < 0x460) packed.byte(0x80 + code - 0x400);
    else packed.append([0xff, code & 0xff, code >>> 8]);
  }
  out.number(packed.length);
  out.append(packed.toBytes());
}

function groupBytes(meanings: readonly Meaning[], cases: Interner, lists: Interner): number[] {
  const out = createByteWriter();
  out.byte(meanings.length);
  for (const meaning of meanings) {
    const tail = meaning.tail === '.' ? FULL_STOP_AFTER : meaning.tail === '!' ? EXCLAMATION_AFTER : 0;
    out.byte(meaning.kind | (meaning.strong ? STRONG : 0) | tail);
    out.number(cases.add(meaning.caseRule));
    out.number('list' in meaning ? lists.add(numbers([meaning.list.length, ...meaning.list])) : meaning.value);
    if (meaning.kind === SENSE.name) out.text(meaning.lang);
  }
  return [...out.toBytes()];
}

function packActors(actors: Collected['actors'], confusables: Collected['confusables']): Uint8Array {
  const out = createByteWriter();
  const records = createByteWriter();
  const addresses: number[] = [];
  const first = 8 + 4 * actors.length + 2 * confusables.length;
  for (const { id, kind, related } of actors) {
    addresses.push(first + records.length);
    records.byte(ACTOR_KINDS.indexOf(kind));
    records.text(id);
    records.append(numbers([related.length, ...related]));
  }
  out.word(actors.length);
  out.word(confusables.length);
  for (const address of addresses) out.word(address);
  for (const { actor, ofAlias } of confusables) {
    const packed = actor | (ofAlias ? CONFUSABLE_OF_ALIAS : 0);
    out.append([packed & 0xff, packed >>> 8]);
  }
  out.append(records.toBytes());
  return out.toBytes();
}

interface Interner {
  /** Where these bytes lie; equal bytes lie once. */
  add(bytes: readonly number[]): number;
  toBytes(): Uint8Array;
}

function createInterner(): Interner {
  const known = new Map<string, number>();
  const out = createByteWriter();
  return {
    add(bytes) {
      const key = bytes.join();
      const at = known.get(key) ?? out.length;
      if (at === out.length) {
        known.set(key, at);
        out.append(bytes);
      }
      return at;
    },
    toBytes: out.toBytes,
  };
}

function numbers(values: readonly number[]): number[] {
  const out = createByteWriter();
  for (const value of values) out.number(value);
  return [...out.toBytes()];
}

function writeAddress(out: ByteWriter, address: number): void {
  for (let i = 0; i < BUCKET_BYTES; i++) out.byte(address >>> (8 * i));
}

function bitsFor(count: number): number {
  return Math.max(1, Math.ceil(Math.log2(Math.max(1, count))));
}

function bucketOf(hash: number, bits: number): number {
  return hash >>> (32 - bits);
}

function hashCodes(codes: readonly number[]): number {
  return finishHash(codes.reduce((hash, code) => Math.imul(hash ^ code, HASH_FACTOR), HASH_SEED));
}

function hashBytes(bytes: Uint8Array): number {
  let hash = HASH_SEED;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, HASH_FACTOR);
  return finishHash(hash);
}

/** By code units: the same on every machine, unlike `localeCompare`. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

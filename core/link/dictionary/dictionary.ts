/**
 * The packed dictionary: every name, blocker and cue of the packs that are on, with the evidence that belongs to
 * them. It is read as it lies: opening it makes views, no table is built.
 *
 * One part a script, so that a page loads those that its text needs. A part:
 *
 *   header    magic, version, script, fingerprint of the actors, offsets of the sections
 *   bloom     one bit for each hash of a first word; most words of a page end here
 *   buckets   where the heads of a hash begin in the pool
 *   pool      heads: length, letters of the first word, then its entries, longest first: letters of the rest, group
 *   groups    what a key may mean: name, blocker, confusable, cue, given name
 *   cases     which words of a name must have a capital, or be written exactly so
 *   lists     the actors or confusables for which a cue speaks
 *   actors    ids, kinds, related actors; confusables and their actors (the same in all parts)
 */
import { type Cursor, readByte, readNumber, readNumbers, readText, wordAt } from './bytes.ts';

/** The parts into which a dictionary is cut, so that a page loads those that its text needs. */
export type Script = 'latin' | 'cyrillic' | 'other';
export const SCRIPTS: readonly Script[] = ['latin', 'cyrillic', 'other'];

/** "NGLD": Newsgloss linker dictionary. */
export const MAGIC = 0x444c474e;
export const VERSION = 1;

/** Places of the header's numbers, in bytes. */
export const HEADER = {
  magic: 0,
  version: 4,
  script: 5,
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

/** The bit beside a confusable's actor that says that its text is a name of the actor. */
export const CONFUSABLE_OF_ALIAS = 0x8000;

/** What a key may mean. */
export const SENSE = { name: 0, blocker: 1, confusable: 2, cue: 3, given: 4 } as const;

/** Bits of a sense's first byte beside its kind. */
export const STRONG = 8;
export const FULL_STOP_AFTER = 16;
export const EXCLAMATION_AFTER = 32;

/** How a word of a name must be written: as it likes, with a capital, or exactly (then the low bits say which letters are capitals). */
export const CASE_ANY = 0;
export const CASE_CAPITAL = 0x80;
export const CASE_EXACT = 0x40;

export type ActorKind = 'person' | 'organisation' | 'place' | 'agreement';
export const ACTOR_KINDS: readonly ActorKind[] = ['person', 'organisation', 'place', 'agreement'];

/** One meaning of a key. */
export interface Sense {
  kind: (typeof SENSE)[keyof typeof SENSE];
  strong: boolean;
  /** The character that belongs to the name after its last word (`U.S.`, `Vetëvendosje!`), or ''. */
  tail: string;
  /** Where the part's case rule lies. */
  caseRule: number;
  /** Actor of a name, number of a confusable; nothing for the others. */
  value: number;
  /** For whom a cue or given name speaks: actors as even numbers (2a), confusables as odd ones (2c + 1). */
  list: readonly number[];
  /** The primary language of a name, such as `sr`. */
  lang: string;
}

/** One opened part. Numbers are places in `bytes`. */
export interface DictionaryPart {
  bytes: Uint8Array;
  bloomMask: number;
  bucketShift: number;
  /** The groups that texts have met. */
  met: Map<number, readonly Sense[]>;
}

/** An actor as the linker knows it. */
export interface DictionaryActor {
  id: string;
  kind: ActorKind;
  /** Actors to which a relation leads, by number. */
  related: readonly number[];
}

export interface Dictionary {
  parts: Readonly<Partial<Record<Script, DictionaryPart>>>;
  actorCount: number;
  /** Reads one actor; the linker keeps those that it meets. */
  actor(number: number): DictionaryActor;
  /** The actor against which a confusable speaks, and whether its text is a name of that actor. */
  confusable(number: number): { actor: number; ofAlias: boolean };
}

/** Which part holds a name whose first folded letter this is; digits stand with Latin. */
export function scriptOf(code: number): Script {
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return 'latin';
  return code >= 0x400 && code < 0x530 ? 'cyrillic' : 'other';
}

export const HASH_SEED = 0x811c9dc5;
/** The multiplier of FNV-1a, 32 bits. */
export const HASH_FACTOR = 0x01000193;

/** Spreads a word's running hash over all 32 bits (the finish of MurmurHash3, shortened). */
export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/**
 * Views on the packed parts.
 * @throws when bytes are no dictionary, of another version, cut short, or of different builds.
 */
export function openDictionary(parts: readonly Uint8Array[]): Dictionary {
  const opened: Partial<Record<Script, DictionaryPart>> = {};
  const fingerprint = parts[0] ? wordAt(parts[0], HEADER.fingerprint) : 0;
  for (const [i, bytes] of parts.entries()) {
    const script = checkPart(bytes, i);
    if (wordAt(bytes, HEADER.fingerprint) !== fingerprint) {
      throw new Error(`dictionary part ${i} (${script}) was built from other packs than part 0: build all parts together`);
    }
    opened[script] = {
      bytes,
      bloomMask: (1 << ((bytes[HEADER.bloomBits] ?? 3) - 3)) - 1,
      bucketShift: 32 - (bytes[HEADER.bucketBits] ?? 0),
      met: new Map(),
    };
  }
  return { parts: opened, ...openActors(parts[0]) };
}

function checkPart(bytes: Uint8Array, i: number): Script {
  const fail = (what: string): never => {
    throw new Error(`dictionary part ${i} cannot be read: ${what}; build the pack again`);
  };
  if (bytes.length < HEADER.bloom || wordAt(bytes, HEADER.magic) !== MAGIC) fail('its bytes are no Newsgloss dictionary');
  if (bytes[HEADER.version] !== VERSION) fail(`it has version ${bytes[HEADER.version]}, this program reads ${VERSION}`);
  if (wordAt(bytes, HEADER.length) !== bytes.length) {
    fail(`it has ${bytes.length} bytes where ${wordAt(bytes, HEADER.length)} were written`);
  }
  return SCRIPTS[bytes[HEADER.script] ?? -1] ?? fail('its script is unknown');
}

/** Actors lie as records of their own size; the addresses of the records stand before them. */
function openActors(bytes: Uint8Array | undefined): Pick<Dictionary, 'actorCount' | 'actor' | 'confusable'> {
  if (!bytes) {
    return {
      actorCount: 0,
      actor: () => ({ id: '', kind: 'person', related: [] }),
      confusable: () => ({ actor: -1, ofAlias: false }),
    };
  }
  const start = wordAt(bytes, HEADER.actors);
  const actorCount = wordAt(bytes, start);
  const addresses = start + 8;
  const confusables = addresses + 4 * actorCount;
  return {
    actorCount,
    actor(number) {
      const cursor: Cursor = { at: start + wordAt(bytes, addresses + 4 * number) };
      const kind = ACTOR_KINDS[readByte(bytes, cursor)] ?? 'organisation';
      const id = readText(bytes, cursor);
      return { id, kind, related: readNumbers(bytes, cursor.at) };
    },
    confusable(number) {
      const packed = wordAt(bytes, confusables + 2 * number) & 0xffff;
      return { actor: packed & (CONFUSABLE_OF_ALIAS - 1), ofAlias: packed >= CONFUSABLE_OF_ALIAS };
    },
  };
}

/** The meanings of a key, from the group to which its entry points. A group is decoded when a text first meets it. */
export function readGroup(part: DictionaryPart, group: number): readonly Sense[] {
  const known = part.met.get(group) ?? decodeGroup(part.bytes, group);
  part.met.set(group, known);
  return known;
}

function decodeGroup(bytes: Uint8Array, group: number): Sense[] {
  const cursor: Cursor = { at: wordAt(bytes, HEADER.groups) + group };
  return Array.from({ length: readByte(bytes, cursor) }, () => {
    const flags = readByte(bytes, cursor);
    const caseRule = wordAt(bytes, HEADER.cases) + readNumber(bytes, cursor);
    const value = readNumber(bytes, cursor);
    const kind = (flags & 7) as Sense['kind'];
    const lang = kind === SENSE.name ? readText(bytes, cursor) : '';
    const tail = flags & FULL_STOP_AFTER ? '.' : flags & EXCLAMATION_AFTER ? '!' : '';
    const hasList = kind === SENSE.cue || kind === SENSE.given;
    const list = hasList ? readNumbers(bytes, wordAt(bytes, HEADER.lists) + value) : [];
    return { kind, strong: (flags & STRONG) !== 0, tail, caseRule, value, list, lang };
  });
}

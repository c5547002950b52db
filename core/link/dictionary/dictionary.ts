/** The packed dictionary: every name, blocker and cue of the packs that are on, with the evidence that belongs to them. */
import { type ActorTable, NO_ACTORS, openActors } from './actors.ts';
import { type Cursor, readAscii, readByte, readNumber, readNumbers, wordAt } from './bytes.ts';
import { HAS_LANGUAGE, HEADER, MAGIC, ORDINARY_WORD, SENSE, STRONG, TAILS, VERSION } from './layout.ts';
import { PARTS, type PartName } from './parts.ts';

/** Stands for all languages that write a name alike: what an author lists once stands under English. */
export const SHARED_LANGUAGE = 'en';

/** One meaning of a key. */
export interface Sense {
  kind: (typeof SENSE)[keyof typeof SENSE];
  strong: boolean;
  /** Whether a weak name is also an ordinary word of some language (`Rute`, `Hill`). */
  ordinary: boolean;
  /** The character that belongs to the name after its last word (`U.S.`, `Vetëvendosje!`), or ''. */
  tail: string;
  /** Where the part's case rule lies. */
  caseRule: number;
  /** Actor of a name, number of a confusable; nothing for the others. */
  value: number;
  /**
   * For whom a cue or given name speaks: actors as even numbers (2a), confusables as odd ones (2c + 1). The offices that a
   * title may mean, or the actors of an adjective, by their numbers.
   */
  list: readonly number[];
  /** The primary language of a name, title or adjective, such as `sr`. */
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

export interface Dictionary extends ActorTable {
  /** Those that are open. */
  parts: Readonly<Partial<Record<PartName, DictionaryPart>>>;
}

/**
 * Views on the packed parts, of which the base must be one; without any there is nobody in it.
 * @throws when bytes are no dictionary, of another version, cut short, or of different builds.
 */
export function openDictionary(parts: readonly Uint8Array[]): Dictionary {
  const named = new Map(parts.map((bytes, i) => [checkPart(bytes, i), bytes]));
  const base = named.get('base');
  if (!base) {
    if (named.size > 0) throw new Error(`dictionary without its base, which every other part needs: open it with the others`);
    return { parts: {}, ...NO_ACTORS };
  }
  const opened: Partial<Record<PartName, DictionaryPart>> = {};
  for (const [name, bytes] of named) {
    if (wordAt(bytes, HEADER.fingerprint) !== wordAt(base, HEADER.fingerprint)) {
      throw new Error(`the dictionary's part ${name} was built from other packs than its base: build all parts together`);
    }
    opened[name] = openPart(bytes);
  }
  return { parts: opened, ...openActors(base, wordAt(base, HEADER.actors)) };
}

function openPart(bytes: Uint8Array): DictionaryPart {
  return {
    bytes,
    bloomMask: (1 << ((bytes[HEADER.bloomBits] ?? 3) - 3)) - 1,
    bucketShift: 32 - (bytes[HEADER.bucketBits] ?? 0),
    met: new Map(),
  };
}

function checkPart(bytes: Uint8Array, i: number): PartName {
  const fail = (what: string): never => {
    throw new Error(`dictionary part ${i} cannot be read: ${what}; build the pack again`);
  };
  if (bytes.length < HEADER.bloom || wordAt(bytes, HEADER.magic) !== MAGIC) fail('its bytes are no Newsgloss dictionary');
  if (bytes[HEADER.version] !== VERSION) fail(`it has version ${bytes[HEADER.version]}, this program reads ${VERSION}`);
  if (wordAt(bytes, HEADER.length) !== bytes.length) {
    fail(`it has ${bytes.length} bytes where ${wordAt(bytes, HEADER.length)} were written`);
  }
  return PARTS[bytes[HEADER.part] ?? -1] ?? fail('it is none of the parts that this program knows');
}

/** The meanings of a key, from the group to which its entry points. A group is decoded when a text first meets it. */
export function readGroup(part: DictionaryPart, group: number): readonly Sense[] {
  const known = part.met.get(group) ?? decodeGroup(part.bytes, group);
  part.met.set(group, known);
  return known;
}

const TAIL_FLAGS = [...TAILS];

function decodeGroup(bytes: Uint8Array, group: number): Sense[] {
  const cursor: Cursor = { at: wordAt(bytes, HEADER.groups) + group };
  return Array.from({ length: readByte(bytes, cursor) }, () => {
    const flags = readByte(bytes, cursor);
    const caseRule = wordAt(bytes, HEADER.cases) + readNumber(bytes, cursor);
    const value = readNumber(bytes, cursor);
    const kind = (flags & 7) as Sense['kind'];
    const lang = HAS_LANGUAGE.has(kind) ? readAscii(bytes, cursor) : '';
    const tail = TAIL_FLAGS.find(([, flag]) => (flags & flag) !== 0)?.[0] ?? '';
    const list = kind >= SENSE.cue ? readNumbers(bytes, { at: wordAt(bytes, HEADER.lists) + value }) : [];
    return { kind, strong: (flags & STRONG) !== 0, ordinary: (flags & ORDINARY_WORD) !== 0, tail, caseRule, value, list, lang };
  });
}

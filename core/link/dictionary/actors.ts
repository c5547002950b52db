/**
 * The actors of a dictionary, in bytes: their number and that of the confusables, the address of each actor's record, the
 * actor of each confusable, the records.
 */
import { type ByteWriter, type Cursor, createByteWriter, readAscii, readByte, readNumber, readNumbers, wordAt } from './bytes.ts';
import type { Holding } from './holdings.ts';

export type ActorKind = 'person' | 'organisation' | 'place' | 'agreement';
const ACTOR_KINDS: readonly ActorKind[] = ['person', 'organisation', 'place', 'agreement'];

/** An actor as the linker knows it. */
export interface DictionaryActor {
  id: string;
  kind: ActorKind;
  /** Actors to which a relation leads, by number. */
  related: readonly number[];
  /** First and last year of its own offices, where the pack knows of any. */
  years: { from: number; to: number } | null;
  /** The offices that it holds or held. */
  offices: readonly number[];
}

/** Actors and confusables by their numbers. */
export interface ActorTable {
  actorCount: number;
  /** An actor is read when a page first asks for it, and kept. */
  actor(number: number): DictionaryActor;
  /** The terms of the offices in or of an actor. */
  holdings(actor: number): readonly Holding[];
  /** The actor against which a confusable speaks, and whether its text is a name of that actor. */
  confusable(number: number): DictionaryConfusable;
}

export interface DictionaryConfusable {
  actor: number;
  ofAlias: boolean;
}

/** The bit beside a confusable's actor that says that its text is a name of the actor. */
const CONFUSABLE_OF_ALIAS = 0x8000;

const NOBODY: DictionaryActor = { id: '', kind: 'person', related: [], years: null, offices: [] };

export const NO_ACTORS: ActorTable = {
  actorCount: 0,
  actor: () => NOBODY,
  holdings: () => [],
  confusable: () => ({ actor: -1, ofAlias: false }),
};

/** An actor with its holdings, as it is packed. */
export type PackedActor = DictionaryActor & { holdings: readonly Holding[] };

export function packActors(actors: readonly PackedActor[], confusables: readonly DictionaryConfusable[]): Uint8Array {
  const out = createByteWriter();
  const records = createByteWriter();
  const first = 8 + 4 * actors.length + 2 * confusables.length;
  out.word(actors.length);
  out.word(confusables.length);
  for (const actor of actors) {
    out.word(first + records.length);
    writeActor(records, actor);
  }
  for (const { actor, ofAlias } of confusables) {
    const packed = actor | (ofAlias ? CONFUSABLE_OF_ALIAS : 0);
    out.append([packed & 0xff, packed >>> 8]);
  }
  out.append(records.toBytes());
  return out.toBytes();
}

function writeActor(out: ByteWriter, { id, kind, related, years, offices, holdings }: PackedActor): void {
  out.byte(ACTOR_KINDS.indexOf(kind));
  out.ascii(id);
  out.numbers(related);
  out.numbers(years === null ? [] : [years.from, years.to]);
  out.numbers(offices);
  out.number(holdings.length);
  for (const { office, holder, from, to, hosts } of holdings) {
    for (const value of [office, holder, from, to]) out.number(value);
    out.numbers(hosts);
  }
}

/** The actors that lie in `bytes` from `start` on. */
export function openActors(bytes: Uint8Array, start: number): ActorTable {
  const actorCount = wordAt(bytes, start);
  const addresses = start + 8;
  const confusables = addresses + 4 * actorCount;
  const known = new Map<number, { actor: DictionaryActor; end: number }>();
  const read = (number: number) => {
    let found = known.get(number);
    if (!found) {
      const cursor: Cursor = { at: start + wordAt(bytes, addresses + 4 * number) };
      found = { actor: readActor(bytes, cursor), end: cursor.at };
      known.set(number, found);
    }
    return found;
  };
  return {
    actorCount,
    actor: (number) => read(number).actor,
    holdings(number) {
      const cursor: Cursor = { at: read(number).end };
      return Array.from({ length: readNumber(bytes, cursor) }, () => readHolding(bytes, cursor));
    },
    confusable(number) {
      const packed = wordAt(bytes, confusables + 2 * number) & 0xffff;
      return { actor: packed & (CONFUSABLE_OF_ALIAS - 1), ofAlias: packed >= CONFUSABLE_OF_ALIAS };
    },
  };
}

function readActor(bytes: Uint8Array, cursor: Cursor): DictionaryActor {
  const kind = ACTOR_KINDS[readByte(bytes, cursor)] ?? 'organisation';
  const id = readAscii(bytes, cursor);
  const related = readNumbers(bytes, cursor);
  const [from = 0, to = 0] = readNumbers(bytes, cursor);
  return { id, kind, related, years: from === 0 ? null : { from, to }, offices: readNumbers(bytes, cursor) };
}

function readHolding(bytes: Uint8Array, cursor: Cursor): Holding {
  const [office, holder, from, to] = [0, 0, 0, 0].map(() => readNumber(bytes, cursor)) as [number, number, number, number];
  return { office, holder, from, to, hosts: readNumbers(bytes, cursor) };
}

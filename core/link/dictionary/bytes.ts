/** Writing and reading of the packed dictionary's bytes: little-endian numbers, variable-length numbers, ASCII. */

/** Bytes in the making. */
export interface ByteWriter {
  readonly length: number;
  byte(value: number): void;
  /** 32 bits. */
  word(value: number): void;
  /** A number of any size in groups of seven bits, smallest group first (LEB128). */
  number(value: number): void;
  /** A text of ASCII characters, such as an id or a language, preceded by its length. */
  ascii(value: string): void;
  /** Numbers, preceded by how many they are. */
  numbers(values: readonly number[]): void;
  append(values: ArrayLike<number>): void;
  /** A copy of what was written. */
  toBytes(): Uint8Array;
  /** Begins anew in the same room. */
  clear(): void;
}

/** Bytes that a writer has room for before it grows: most records are shorter. */
const FIRST_ROOM = 64;

export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(FIRST_ROOM);
  let length = 0;
  const makeRoom = (more: number) => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * bytes.length, length + more));
    larger.set(bytes);
    bytes = larger;
  };
  const writer: ByteWriter = {
    get length() {
      return length;
    },
    byte(value) {
      makeRoom(1);
      bytes[length++] = value;
    },
    word: (value) => writer.append([value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24]),
    number(value) {
      let rest = value;
      for (; rest > 0x7f; rest >>>= 7) writer.byte((rest & 0x7f) | 0x80);
      writer.byte(rest);
    },
    numbers(values) {
      writer.number(values.length);
      for (const value of values) writer.number(value);
    },
    ascii(value) {
      writer.number(value.length);
      for (let i = 0; i < value.length; i++) writer.byte(value.charCodeAt(i));
    },
    append(values) {
      makeRoom(values.length);
      bytes.set(values, length);
      length += values.length;
    },
    toBytes: () => bytes.slice(0, length),
    clear() {
      length = 0;
    },
  };
  return writer;
}

/** The 32 bits at `at`. */
export function wordAt(bytes: Uint8Array, at: number): number {
  return (byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24)) >>> 0;
}

/** A place in the bytes that moves as it is read. */
export interface Cursor {
  at: number;
}

export function readByte(bytes: Uint8Array, cursor: Cursor): number {
  return byteAt(bytes, cursor.at++);
}

export function readNumber(bytes: Uint8Array, cursor: Cursor): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const group = byteAt(bytes, cursor.at++);
    value |= (group & 0x7f) << shift;
    if (group < 0x80) return value >>> 0;
  }
}

export function readNumbers(bytes: Uint8Array, cursor: Cursor): number[] {
  const values: number[] = [];
  for (let left = readNumber(bytes, cursor); left > 0; left--) values.push(readNumber(bytes, cursor));
  return values;
}

/** Character by character, because a decoder costs more to ask than these few letters to read. */
export function readAscii(bytes: Uint8Array, cursor: Cursor): string {
  let text = '';
  for (let left = readNumber(bytes, cursor); left > 0; left--) text += String.fromCharCode(readByte(bytes, cursor));
  return text;
}

/** Outside the bytes everything is 0, which ends every loop that reads them. */
function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

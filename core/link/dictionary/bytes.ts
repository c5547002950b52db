/** Writing and reading of the packed dictionary's bytes: little-endian numbers, variable-length numbers, text. */

/** Bytes in the making. */
export interface ByteWriter {
  readonly length: number;
  byte(value: number): void;
  /** 32 bits. */
  word(value: number): void;
  /** A number of any size in groups of seven bits, smallest group first (LEB128). */
  number(value: number): void;
  /** UTF-8, preceded by its length. */
  text(value: string): void;
  append(values: ArrayLike<number>): void;
  toBytes(): Uint8Array;
}

export function createByteWriter(): ByteWriter {
  const bytes: number[] = [];
  const writer: ByteWriter = {
    get length() {
      return bytes.length;
    },
    byte: (value) => bytes.push(value & 0xff),
    word: (value) => bytes.push(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24),
    number(value) {
      let rest = value;
      for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
      bytes.push(rest);
    },
    text(value) {
      const encoded = new TextEncoder().encode(value);
      writer.number(encoded.length);
      writer.append(encoded);
    },
    append(values) {
      for (let i = 0; i < values.length; i++) bytes.push(values[i] ?? 0);
    },
    toBytes: () => Uint8Array.from(bytes),
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

export function readNumbers(bytes: Uint8Array, at: number): number[] {
  const cursor = { at };
  const length = readNumber(bytes, cursor);
  return Array.from({ length }, () => readNumber(bytes, cursor));
}

export function readText(bytes: Uint8Array, cursor: Cursor): string {
  const length = readNumber(bytes, cursor);
  const text = new TextDecoder().decode(bytes.subarray(cursor.at, cursor.at + length));
  cursor.at += length;
  return text;
}

/** Outside the bytes everything is 0, which ends every loop that reads them. */
function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

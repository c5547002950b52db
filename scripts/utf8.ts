/** Files that have to be in UTF-8: a wrong encoding read as if it were right would spoil names in silence. */
const AS_IT_IS = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text, or `null` where the bytes are not UTF-8. The byte order mark with which some editors begin a file is read past. */
export function utf8Text(bytes: Uint8Array): string | null {
  return utf8TextAsItIs(bytes)?.replace(/^\uFEFF/, '') ?? null;
}

/** The same with the byte order mark as the character it is, for offsets into the file. */
export function utf8TextAsItIs(bytes: Uint8Array): string | null {
  try {
    return AS_IT_IS.decode(bytes);
  } catch {
    return null;
  }
}

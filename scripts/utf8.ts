/** Files that have to be in UTF-8: a wrong encoding read as if it were right would spoil names in silence. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text, or `null` where the bytes are not UTF-8. A byte order mark is kept as the character it is. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Settings and dictionary as the background keeps them in `storage.local`. One read fetches both; parts beyond the base are
 * fetched where the page's language or text asks for them.
 */
import { type Dictionary, openDictionary } from '../../../core/link/dictionary/dictionary.ts';
import type { PartName } from '../../../core/link/dictionary/parts.ts';
import { DICTIONARY_KEYS, readSettings, SETTINGS_KEYS, type Settings } from '../../../core/settings.ts';
import type { PageBrowser } from '../browser.ts';

export interface Stored {
  settings: Settings;
  /** Changes when the dictionary does; `null` where the background has not made one yet. */
  version: string | null;
  parts: ReadonlyMap<PartName, Uint8Array>;
}

export interface OpenDictionary {
  dictionary: Dictionary;
  version: string;
  /** The parts that it was opened for. */
  parts: readonly PartName[];
}

/** One read of settings and of some of the dictionary's parts. */
export async function readStored(browser: PageBrowser, names: readonly PartName[]): Promise<Stored> {
  const stored = await browser.storage.local.get([...SETTINGS_KEYS, DICTIONARY_KEYS.head, ...names.map(DICTIONARY_KEYS.part)]);
  return { settings: readSettings(stored), version: versionOf(stored[DICTIONARY_KEYS.head]), parts: decode(stored, names) };
}

/**
 * The dictionary with some parts: what `stored` already has of it, and what it lacks by one more read.
 * `null` where there is none, or none that this version can open.
 */
export async function openStored(
  browser: PageBrowser,
  stored: Stored,
  names: readonly PartName[],
): Promise<OpenDictionary | null> {
  const missing = names.filter((name) => !stored.parts.has(name));
  const more = missing.length > 0 ? await readStored(browser, missing) : stored;
  if (stored.version === null || more.version !== stored.version) return null;
  try {
    const parts = new Map([...stored.parts, ...more.parts]);
    return {
      dictionary: openDictionary([...parts.values()]),
      version: stored.version,
      parts: [...new Set([...names, ...parts.keys()])],
    };
  } catch {
    // Bytes of another version of the extension: the background makes new ones when it is asked.
    return null;
  }
}

function decode(stored: Record<string, unknown>, names: readonly PartName[]): Map<PartName, Uint8Array> {
  const parts = new Map<PartName, Uint8Array>();
  for (const name of names) {
    const text = stored[DICTIONARY_KEYS.part(name)];
    if (typeof text === 'string') parts.set(name, Uint8Array.fromBase64(text));
  }
  return parts;
}

function versionOf(head: unknown): string | null {
  return typeof head === 'object' && head !== null && 'version' in head ? String(head.version) : null;
}

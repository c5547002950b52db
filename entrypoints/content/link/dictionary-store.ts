/**
 * Settings and dictionary as the background keeps them in `storage.local`. One read fetches both; parts for other scripts
 * than Latin are fetched when the page's language or text asks for them.
 */
import { type Dictionary, openDictionary, type Script } from '../../../core/link/dictionary/dictionary.ts';
import { DICTIONARY_KEYS, ITEMS, readSettings, type Settings } from '../../../core/settings.ts';
import type { PageBrowser } from '../browser.ts';

export interface Stored {
  settings: Settings;
  /** Changes when the dictionary does; `null` where the background has not made one yet. */
  version: string | null;
  parts: ReadonlyMap<Script, Uint8Array>;
}

export interface OpenDictionary {
  dictionary: Dictionary;
  version: string;
  /** The scripts that it was opened for. */
  scripts: readonly Script[];
}

/** Languages (as primary subtags) that are written in Cyrillic only or also: their part is fetched at once. */
const CYRILLIC_LANGUAGES = new Set(['sr', 'ru', 'uk', 'bg', 'mk', 'be', 'bs', 'sh', 'kk', 'ky', 'mn', 'tg']);
const CYRILLIC = /\p{Script=Cyrillic}/u;
const OTHER = /[^\p{Script=Latin}\p{Script=Cyrillic}\P{L}]/u;

/** The parts that a page in this language will surely need. */
export function scriptsOfLanguage(lang: string | null): Script[] {
  const primary = lang?.split('-', 1)[0]?.toLowerCase() ?? '';
  return CYRILLIC_LANGUAGES.has(primary) ? ['latin', 'cyrillic'] : ['latin'];
}

/** The parts that these texts need. */
export function scriptsOfTexts(texts: readonly string[]): Script[] {
  const scripts: Script[] = ['latin'];
  if (texts.some((text) => CYRILLIC.test(text))) scripts.push('cyrillic');
  if (texts.some((text) => OTHER.test(text))) scripts.push('other');
  return scripts;
}

/** One read of settings and of the dictionary's parts. */
export async function readStored(browser: PageBrowser, scripts: readonly Script[]): Promise<Stored> {
  const stored = await browser.storage.local.get([
    ITEMS.sites.key,
    ITEMS.paused.key,
    DICTIONARY_KEYS.head,
    ...scripts.map(DICTIONARY_KEYS.part),
  ]);
  return { settings: readSettings(stored), version: versionOf(stored[DICTIONARY_KEYS.head]), parts: decode(stored, scripts) };
}

/**
 * The dictionary for some scripts: what `stored` already has of it, and what it lacks by one more read.
 * `null` where there is none, or none that this version can open.
 */
export async function openStored(
  browser: PageBrowser,
  stored: Stored,
  scripts: readonly Script[],
): Promise<OpenDictionary | null> {
  const missing = scripts.filter((script) => !stored.parts.has(script));
  const more = missing.length > 0 ? await readStored(browser, missing) : stored;
  if (stored.version === null || more.version !== stored.version) return null;
  try {
    const parts = new Map([...stored.parts, ...more.parts]);
    return {
      dictionary: openDictionary([...parts.values()]),
      version: stored.version,
      scripts: [...new Set([...scripts, ...parts.keys()])],
    };
  } catch {
    // Bytes of another version of the extension: the background makes new ones when it is asked.
    return null;
  }
}

function decode(stored: Record<string, unknown>, scripts: readonly Script[]): Map<Script, Uint8Array> {
  const parts = new Map<Script, Uint8Array>();
  for (const script of scripts) {
    const text = stored[DICTIONARY_KEYS.part(script)];
    if (typeof text === 'string') parts.set(script, Uint8Array.fromBase64(text));
  }
  return parts;
}

function versionOf(head: unknown): string | null {
  return typeof head === 'object' && head !== null && 'version' in head ? String(head.version) : null;
}

/**
 * Keeps the packed dictionary where pages read it. It is made anew with every version of the extension and whenever it is
 * missing; head and parts are written in one call, so a page never sees parts of two versions.
 */
import { browser } from 'wxt/browser';
import { compileDictionary } from '../../core/link/dictionary/compile.ts';
import { DICTIONARY_KEYS } from '../../core/settings.ts';
import { readPack } from './packs.ts';

/** 32 bits: there are never more than a few dictionaries to tell apart. */
const DIGEST_LENGTH = 8;

let making: Promise<void> | null = null;

/** Makes the dictionary unless this version's is stored; `true` if it was made. */
export async function ensureDictionary(): Promise<boolean> {
  const { [DICTIONARY_KEYS.head]: head } = await browser.storage.local.get(DICTIONARY_KEYS.head);
  if (isHead(head) && head.version.startsWith(`${ownVersion()}+`)) return false;
  await makeDictionary();
  return true;
}

/**
 * Makes the dictionary whatever is stored, because data under development change without a new version.
 * Who asks while one is being made waits for that one.
 */
export function makeDictionary(): Promise<void> {
  making ??= make().finally(() => {
    making = null;
  });
  return making;
}

async function make(): Promise<void> {
  const parts = Object.entries(compileDictionary([await readPack()]));
  const encoded = parts.map(([name, bytes]) => [DICTIONARY_KEYS.part(name), bytes.toBase64()] as const);
  const version = `${ownVersion()}+${await digest(encoded.map(([, text]) => text))}`;
  await browser.storage.local.set({ ...Object.fromEntries(encoded), [DICTIONARY_KEYS.head]: { version } });
}

/** Tells one dictionary from another, so that a page that holds one knows whether it is still the stored one. */
async function digest(texts: readonly string[]): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(texts.join()));
  return new Uint8Array(hash).toHex().slice(0, DIGEST_LENGTH);
}

function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

function isHead(value: unknown): value is { version: string } {
  return typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'string';
}

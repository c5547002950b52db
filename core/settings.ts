/**
 * Every item that is kept in `storage.local`: its key, what it holds, and what stands in for a value that is missing or bad.
 * Only what the reader chose is saved. The background alone writes; the page reads.
 */
import * as v from 'valibot';

/** Host patterns by the reader's choice; see `site/site-rule.ts` for how they are read. */
export const Sites = v.record(v.string(), v.boolean());
export type Sites = v.InferOutput<typeof Sites>;

export interface Settings {
  sites: Sites;
  /** Marking is paused on every site. */
  paused: boolean;
}

export const ITEMS = {
  sites: { key: 'sites', schema: Sites, fallback: {} as Sites, version: 1 },
  paused: { key: 'paused', schema: v.boolean(), fallback: false, version: 1 },
} as const;

/** Stored values as settings; a bad value costs that value alone. */
export function readSettings(stored: Record<string, unknown>): Settings {
  return {
    sites: valueOr(ITEMS.sites.schema, stored[ITEMS.sites.key], ITEMS.sites.fallback),
    paused: valueOr(ITEMS.paused.schema, stored[ITEMS.paused.key], ITEMS.paused.fallback),
  };
}

function valueOr<T>(schema: v.GenericSchema<unknown, T>, value: unknown, fallback: T): T {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : fallback;
}

/** The packed dictionary, by script; written by the background, read by the page. */
export const DICTIONARY_KEYS = { head: 'dictionary', part: (script: string) => `dictionary.${script}` } as const;

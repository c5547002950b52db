/**
 * Every item that is stored: its key, what it holds, and what stands in for a value that is missing or bad.
 * Only what the reader chose is saved. The background alone writes; the page reads `storage.local` itself.
 */
import * as v from 'valibot';
import type { Mute } from './mutes/mute.ts';
import { type MuteChange, MuteChanges, Mutes } from './mutes/mute-list.ts';

/** Host patterns by the reader's choice; see `site/site-rule.ts` for how they are read. A bad entry costs that entry alone. */
export const Sites = v.pipe(v.custom<Record<string, unknown>>(isRecord), v.transform(booleanEntries));
export type Sites = Record<string, boolean>;

/** How a card opens under the pointer. */
export const Opening = v.object({
  /** How long the pointer rests on a name, in milliseconds; from at once to two seconds. */
  delay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000)),
  /** A key without which no card opens by hover, by its name in `KeyboardEvent.key`. */
  key: v.nullable(v.picklist(['Alt', 'Control', 'Shift'])),
});
export type Opening = v.InferOutput<typeof Opening>;

/** Readers of such tools find less too eager: 300 to 500 ms are asked for. */
export const USUAL_OPENING: Opening = { delay: 300, key: null };

/** BCP 47 tags, in no order; more than a handful is nobody's. */
export const Languages = v.pipe(v.array(v.pipe(v.string(), v.maxLength(35))), v.maxLength(20));

export interface Settings {
  sites: Sites;
  /** Marking is paused on every site. */
  paused: boolean;
  /** What is not marked though it is known; oldest first. */
  mutes: Mute[];
  /** Descriptions ("Serbia's president") are marked as well as names. */
  descriptions: boolean;
  opening: Opening;
}

/** A place in the panel to which a card or a menu points. */
export const PanelTarget = v.nullable(v.object({ actor: v.string() }));
export type PanelTarget = v.InferOutput<typeof PanelTarget>;

interface Item<T> {
  area: 'local' | 'session';
  key: string;
  schema: v.GenericSchema<unknown, T>;
  fallback: T;
  /** Goes up with every change of shape; `migrations[n]` makes a value of version n from one of n − 1. */
  version: number;
  migrations: Record<number, (old: unknown) => unknown>;
}

export const ITEMS = {
  sites: item<Sites>({ area: 'local', key: 'sites', schema: Sites, fallback: {}, version: 1, migrations: {} }),
  paused: item<boolean>({ area: 'local', key: 'paused', schema: v.boolean(), fallback: false, version: 1, migrations: {} }),
  mutes: item<Mute[]>({ area: 'local', key: 'mutes', schema: Mutes, fallback: [], version: 1, migrations: {} }),
  descriptions: item<boolean>({
    area: 'local',
    key: 'descriptions',
    schema: v.boolean(),
    fallback: false,
    version: 1,
    migrations: {},
  }),
  opening: item<Opening>({
    area: 'local',
    key: 'opening',
    schema: Opening,
    fallback: USUAL_OPENING,
    version: 1,
    migrations: {},
  }),
  /** The languages that the reader reads; empty: the browser's own. The page has no need of them. */
  languages: item<string[]>({ area: 'local', key: 'languages', schema: Languages, fallback: [], version: 1, migrations: {} }),
  /** Where a panel that is about to open, or is open, is to go; taken away by the panel. */
  panelTarget: item<PanelTarget>({
    area: 'session',
    key: 'panel-target',
    schema: PanelTarget,
    fallback: null,
    version: 1,
    migrations: {},
  }),
  /** Switches of private windows: in memory only, and closed to pages. */
  privateSites: item<Sites>({
    area: 'session',
    key: 'private-sites',
    schema: Sites,
    fallback: {},
    version: 1,
    migrations: {},
  }),
  /** What private windows mute and unmute, likewise. */
  privateMutes: item<MuteChange[]>({
    area: 'session',
    key: 'private-mutes',
    schema: MuteChanges,
    fallback: [],
    version: 1,
    migrations: {},
  }),
};

/** Where `readSettings` finds them in `storage.local`. */
export const SETTINGS_KEYS: readonly string[] = [
  ITEMS.sites.key,
  ITEMS.paused.key,
  ITEMS.mutes.key,
  ITEMS.descriptions.key,
  ITEMS.opening.key,
];

/** The packed dictionary, in parts; written by the background, read by the page. The head's `version` changes with their bytes. */
export const DICTIONARY_KEYS = { head: 'dictionary', part: (name: string) => `dictionary.${name}` } as const;

/** Values of `storage.local` as settings; a bad value costs that value alone. */
export function readSettings(stored: Record<string, unknown>): Settings {
  return {
    sites: readItem(ITEMS.sites, stored[ITEMS.sites.key]),
    paused: readItem(ITEMS.paused, stored[ITEMS.paused.key]),
    mutes: readItem(ITEMS.mutes, stored[ITEMS.mutes.key]),
    descriptions: readItem(ITEMS.descriptions, stored[ITEMS.descriptions.key]),
    opening: readItem(ITEMS.opening, stored[ITEMS.opening.key]),
  };
}

/** A stored value if it fits its item, else the item's fallback. */
export function readItem<T>(item: Item<T>, value: unknown): T {
  const result = v.safeParse(item.schema, value);
  return result.success ? result.output : item.fallback;
}

function item<T>(definition: Item<T>): Item<T> {
  return definition;
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function booleanEntries(record: Record<string, unknown>): Sites {
  return Object.fromEntries(Object.entries(record).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'));
}

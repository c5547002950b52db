/**
 * The one owner of the reader's choices: nothing else writes them, and one write waits for the one before, so that two
 * switches in the same moment can't lose one another. The switches of private windows stay in memory.
 */
import { storage } from '@wxt-dev/storage';
import type { RuleList } from '../../core/messages.ts';
import { ITEMS, readItem, type Settings, type Sites } from '../../core/settings.ts';
import { hostOf, normalisePattern, type SiteState, siteState, withSite } from '../../core/site/site-rule.ts';

const sites = define(ITEMS.sites);
const paused = define(ITEMS.paused);
const privateSites = define(ITEMS.privateSites);

let lastWrite: Promise<unknown> = Promise.resolve();

/** What holds for an address; in a private window its own switches come before the stored ones. */
export async function readSite(address: string, isPrivate: boolean): Promise<SiteState> {
  return siteState(address, await readSettings(isPrivate));
}

/** Switches the host of an address on or off; an address that is no site changes nothing. */
export function switchSite(address: string, on: boolean, isPrivate: boolean): Promise<SiteState> {
  return queued(async () => {
    const host = hostOf(address);
    if (host !== null) {
      const stored = readItem(ITEMS.sites, await sites.getValue());
      if (isPrivate) {
        const own = readItem(ITEMS.privateSites, await privateSites.getValue());
        await privateSites.setValue(withSite(own, host, on, stored));
      } else await sites.setValue(withSite(stored, host, on));
    }
    return readSite(address, isPrivate);
  });
}

/** Adds or changes the stored rule for a pattern, or removes it (`null`). Throws where the pattern is none. */
export function setRule(pattern: string, on: boolean | null): Promise<RuleList> {
  return queued(async () => {
    const key = normalisePattern(pattern);
    if (key === null) throw new Error(`"${pattern}" is no site; write a host such as example.org, or *.example.org`);
    const { [key]: _previous, ...others } = readItem(ITEMS.sites, await sites.getValue());
    await sites.setValue(on === null ? others : { ...others, [key]: on });
    return listRules();
  });
}

export function setPaused(value: boolean): Promise<null> {
  return queued(async () => {
    await paused.setValue(value);
    return null;
  });
}

/** The stored rules by pattern in alphabetical order; a private window's are not among them. */
export async function listRules(): Promise<RuleList> {
  const settings = await readSettings(false);
  const rules = Object.entries(settings.sites).map(([pattern, on]) => ({ pattern, on }));
  return { rules: rules.sort((a, b) => (a.pattern < b.pattern ? -1 : 1)), paused: settings.paused };
}

/** Forgets the switches of private windows. */
export function forgetPrivate(): Promise<void> {
  return queued(() => privateSites.removeValue({ removeMeta: true }));
}

async function readSettings(isPrivate: boolean): Promise<Settings> {
  const [stored, own, isPaused] = await Promise.all([
    sites.getValue(),
    isPrivate ? privateSites.getValue() : {},
    paused.getValue(),
  ]);
  const effective: Sites = { ...readItem(ITEMS.sites, stored), ...readItem(ITEMS.privateSites, own) };
  return { sites: effective, paused: readItem(ITEMS.paused, isPaused) };
}

function define<T>(item: (typeof ITEMS)[keyof typeof ITEMS] & { fallback: T }) {
  const { area, key, fallback, version, migrations } = item;
  return storage.defineItem<T>(`${area}:${key}`, { fallback, version, migrations });
}

function queued<T>(work: () => Promise<T>): Promise<T> {
  const result = lastWrite.then(work);
  lastWrite = result.catch(() => {});
  return result;
}

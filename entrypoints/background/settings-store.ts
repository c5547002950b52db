/** The one owner of the reader's switches: nothing else writes them. The switches of private windows stay in memory. */
import { browser } from 'wxt/browser';
import type { Choices } from '../../core/messages.ts';
import { ITEMS, type Opening, type Settings, type Sites } from '../../core/settings.ts';
import { hostOf, normalisePattern, type SiteState, siteState, withSite } from '../../core/site/site-rule.ts';
import { queued, stored } from './stored.ts';

const sites = stored(ITEMS.sites);
const paused = stored(ITEMS.paused);
const descriptions = stored(ITEMS.descriptions);
const opening = stored(ITEMS.opening);
const languages = stored(ITEMS.languages);
const privateSites = stored(ITEMS.privateSites);

/** What holds for an address; in a private window its own switches come before the stored ones. */
export async function readSite(address: string, isPrivate: boolean): Promise<SiteState> {
  return siteState(address, await readSettings(isPrivate));
}

/** Switches the host of an address on or off; an address that is no site changes nothing. */
export function switchSite(address: string, on: boolean, isPrivate: boolean): Promise<SiteState> {
  return queued(async () => {
    const host = hostOf(address);
    if (host !== null) {
      const known = await sites.read();
      if (isPrivate) await privateSites.write(withSite(await privateSites.read(), host, on, known));
      else await sites.write(withSite(known, host, on));
    }
    return readSite(address, isPrivate);
  });
}

/** Adds or changes the stored rule for a pattern, or removes it (`null`). Throws where the pattern is none. */
export function setRule(pattern: string, on: boolean | null): Promise<Choices> {
  return queued(async () => {
    const key = normalisePattern(pattern);
    if (key === null) throw new Error(`"${pattern}" is no site; write a host such as example.org, or *.example.org`);
    const { [key]: _previous, ...others } = await sites.read();
    await sites.write(on === null ? others : { ...others, [key]: on });
    return readChoices();
  });
}

export function setPaused(value: boolean): Promise<null> {
  return queued(() => paused.write(value).then(() => null));
}

export function setDescriptions(on: boolean): Promise<null> {
  return queued(() => descriptions.write(on).then(() => null));
}

export function setOpening(value: Opening): Promise<null> {
  return queued(() => opening.write(value).then(() => null));
}

/** Stores tags in their canonical form, each once; what is no tag is left out. */
export function setLanguages(tags: readonly string[]): Promise<null> {
  return queued(() => languages.write([...new Set(tags.flatMap(canonicalTag))]).then(() => null));
}

/** The languages that the reader reads: as chosen, else the browser's own. */
export async function readLanguages(): Promise<string[]> {
  const chosen = await languages.read();
  return chosen.length > 0 ? chosen : browser.i18n.getAcceptLanguages();
}

/** What is stored for all pages. */
export async function readChoices(): Promise<Choices> {
  const [settings, areDescribed, howOpened, read] = await Promise.all([
    readSettings(false),
    descriptions.read(),
    opening.read(),
    languages.read(),
  ]);
  const rules = Object.entries(settings.sites).map(([pattern, on]) => ({ pattern, on }));
  return {
    rules: rules.sort((a, b) => (a.pattern < b.pattern ? -1 : 1)),
    paused: settings.paused,
    descriptions: areDescribed,
    opening: howOpened,
    languages: read,
  };
}

/** Forgets the switches of private windows. */
export function forgetPrivateSites(): Promise<void> {
  return queued(() => privateSites.forget());
}

async function readSettings(isPrivate: boolean): Promise<Pick<Settings, 'sites' | 'paused'>> {
  const [known, own, isPaused] = await Promise.all([sites.read(), isPrivate ? privateSites.read() : {}, paused.read()]);
  const effective: Sites = { ...known, ...own };
  return { sites: effective, paused: isPaused };
}

function canonicalTag(tag: string): string[] {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    return [];
  }
}

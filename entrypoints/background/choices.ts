/** A choice of the reader's as it takes hold: stored first, then told to every open page that it concerns. */
import type { Choices } from '../../core/messages.ts';
import { type Mute, reaches } from '../../core/mutes/mute.ts';
import type { Opening } from '../../core/settings.ts';
import { fitsPattern, normalisePattern, type SiteState } from '../../core/site/site-rule.ts';
import * as muteStore from './mute-store.ts';
import * as store from './settings-store.ts';
import { refreshTabs } from './tabs.ts';

/** Switches the host of an address. A private window's switch concerns private windows alone. */
export async function switchSite(address: string, on: boolean, isPrivate: boolean): Promise<SiteState> {
  const state = await store.switchSite(address, on, isPrivate);
  tellTabs(refreshTabs((tab) => tab.host === state.host && (!isPrivate || tab.isPrivate), on ? 'all' : 'running'));
  return state;
}

/** Switches the site of a tab to the other state; nothing happens on a page that is no site. */
export async function toggleSite(tab: { url?: string | undefined; incognito: boolean }): Promise<void> {
  if (tab.url === undefined) return;
  const state = await store.readSite(tab.url, tab.incognito);
  if (state.host !== null) await switchSite(tab.url, !state.on, tab.incognito);
}

export async function setRule(pattern: string, on: boolean | null): Promise<Choices> {
  const choices = await store.setRule(pattern, on);
  const key = normalisePattern(pattern);
  tellTabs(refreshTabs(({ host }) => key !== null && fitsPattern(host, key), 'running'));
  return choices;
}

export async function setPaused(paused: boolean): Promise<null> {
  await store.setPaused(paused);
  tellTabs(refreshTabs(() => true, 'running'));
  return null;
}

export async function setDescriptions(on: boolean): Promise<null> {
  await store.setDescriptions(on);
  tellTabs(refreshTabs(() => true, 'running'));
  return null;
}

export async function setOpening(opening: Opening): Promise<null> {
  await store.setOpening(opening);
  tellTabs(refreshTabs(() => true, 'running'));
  return null;
}

/** Mutes, or takes back. What a private window mutes concerns private windows alone. */
export async function setMute(mute: Mute, muted: boolean, isPrivate: boolean): Promise<null> {
  await muteStore.setMute(mute, muted, isPrivate);
  tellTabs(refreshTabs((tab) => reaches(mute, tab.address) && (!isPrivate || tab.isPrivate), 'running'));
  return null;
}

/** Forgets all that was chosen in private windows. */
export async function forgetPrivate(): Promise<void> {
  await Promise.all([store.forgetPrivateSites(), muteStore.forgetPrivateMutes()]);
}

/** Not waited for: a frozen tab answers only when it thaws, and the choice is stored already. */
function tellTabs(telling: Promise<void>): void {
  telling.catch((error) => console.error('Newsgloss: open tabs could not be told of a change', error));
}

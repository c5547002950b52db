/** The three shortcuts; their keys are suggested in the manifest and the reader's to change. */
import { type Browser, browser } from 'wxt/browser';
import { tellPage } from '../shared/messaging.ts';
import { openPanel } from '../shared/open-panel.ts';
import { toggleSite } from './choices.ts';
import { activeTab, reachPage } from './tabs.ts';

export async function runCommand(command: string, pressedIn?: Browser.tabs.Tab): Promise<void> {
  // At once, or the browser no longer takes it for the reader's doing. One that names no tab needs none for it.
  if (command === 'open-panel') return openPanel(pressedIn);
  const tab = pressedIn ?? (await activeTab());
  if (!tab) return;
  if (command === 'toggle-site') await toggleSite(tab);
  if (command === 'start-tour' && tab.id !== undefined) await startTour(tab.id);
}

/** Where nothing is marked there is no way to walk: the popup says why, so that the key is not mute. */
async function startTour(tab: number): Promise<void> {
  if (!((await reachPage(tab, 'tour', {})) && (await hasNames(tab)))) await browser.action.openPopup();
}

async function hasNames(tab: number): Promise<boolean> {
  const { cast } = await tellPage(tab, 'page', {});
  return cast.length > 0;
}

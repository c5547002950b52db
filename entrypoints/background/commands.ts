/** The three shortcuts; their keys are suggested in the manifest and the reader's to change. */
import type { Browser } from 'wxt/browser';
import { openPanel } from '../shared/open-panel.ts';
import { toggleSite } from './choices.ts';
import { activeTab, reachPage } from './tabs.ts';

export async function runCommand(command: string, pressedIn?: Browser.tabs.Tab): Promise<void> {
  // At once, or the browser no longer takes it for the reader's doing. One that names no tab needs none for it.
  if (command === 'open-panel') return openPanel(pressedIn);
  const tab = pressedIn ?? (await activeTab());
  if (!tab) return;
  if (command === 'toggle-site') await toggleSite(tab);
  if (command === 'start-tour' && tab.id !== undefined) await reachPage(tab.id, 'tour', {});
}

/** Learns what the popup tells of its tab. */
import type { Browser } from 'wxt/browser';
import type { PopupState } from '../../components/popup/state.ts';
import { isFailure } from '../../core/messages.ts';
import { ask } from '../shared/messaging.ts';
import { tabStates } from '../shared/tab-states.ts';

/** The popup's states in turn, until one that lasts. */
export function popupStates(tab: Browser.tabs.Tab): AsyncGenerator<PopupState> {
  return tabStates(tab, async ({ article, cast, muted }, text) => {
    const told = await ask('context', { article, text, cast, muted });
    return isFailure(told) ? told : { ...told, isPrivate: tab.incognito };
  });
}

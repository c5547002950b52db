/** The interface's words, from the browser's messages. */
import { browser } from 'wxt/browser';
import type { TextFunction } from '../../components/text.tsx';

export const text: TextFunction = (key, substitutions) => browser.i18n.getMessage(key, substitutions);

/** Gives a page of ours the language and direction of its messages. */
export function prepareDocument(): void {
  document.documentElement.lang = text('interface_language');
  document.documentElement.dir = text('interface_direction');
}

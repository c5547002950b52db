/** The way to the browser's own page for shortcuts, which alone may change them. */
import { browser } from 'wxt/browser';

/** Edge leads this address to its own page of the same kind. */
const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

export function openShortcuts(): void {
  if (import.meta.env.FIREFOX) openFirefoxShortcuts();
  else browser.tabs.create({ url: CHROME_SHORTCUTS });
}

/** Firefox has a call for it (137), which the types, made from Chrome's, do not know. */
function openFirefoxShortcuts(): void {
  const commands: object = browser.commands;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') commands.openShortcutSettings();
}

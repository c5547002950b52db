/**
 * The worker (Chrome) or event page (Firefox). It is stopped after half a minute of rest and forgets all variables, so every
 * listener is registered before the first `await`, and what must last is in storage.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetPrivate } from './choices.ts';
import { runCommand } from './commands.ts';
import { ensureDictionary, makeDictionary } from './dictionary-keeper.ts';
import { createMenu, runMenu } from './menu.ts';
import { answer } from './replies.ts';
import { activeTab, reachPage, refreshTabs } from './tabs.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    report('set up the menu', createMenu());
    report('make the dictionary', makeDictionary().then(refreshAll));
  });
  // Being woken is enough: the check below runs at every wake, and so also when the browser starts.
  browser.runtime.onStartup.addListener(() => {});
  browser.runtime.onMessage.addListener(answer);
  browser.commands.onCommand.addListener((command, tab) => report(`run ${command}`, runCommand(command, tab)));
  browser.contextMenus.onClicked.addListener((info, tab) => report('run the menu', runMenu(info, tab)));
  browser.permissions.onAdded.addListener(() => report('reach the page with new access', reachActivePage()));
  browser.windows.onRemoved.addListener(() => report('forget private choices', forgetWhenPrivateEnds()));

  report(
    'check the dictionary',
    ensureDictionary().then((made) => (made ? refreshAll() : undefined)),
  );
});

/** Pages that looked for a dictionary before there was one look again. */
function refreshAll(): Promise<void> {
  return refreshTabs(() => true, 'running');
}

/** The question for access closes the popup that asked it, so the page that the reader looks at is reached from here. */
async function reachActivePage(): Promise<void> {
  const tab = await activeTab();
  if (tab?.id !== undefined) await reachPage(tab.id, 'refresh', {});
}

/** What was chosen in private windows ends with the last of them, not only with the browser. */
async function forgetWhenPrivateEnds(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some((window) => window.incognito)) await forgetPrivate();
}

function report(what: string, work: Promise<unknown>): void {
  work.catch((error) => console.error(`Newsgloss: could not ${what}`, error));
}

/** Everything that the options page shows. */
import { browser } from 'wxt/browser';
import type { OptionsState, Shortcut } from '../../components/options/state.ts';
import { isFailure } from '../../core/messages.ts';
import { ask } from '../shared/messaging.ts';

/** `null` where the background can't tell the rules; packs that can't be read are left out. */
export async function readOptions(): Promise<OptionsState> {
  const [rules, packs, shortcuts] = await Promise.all([
    ask('rules', {}),
    ask('packs', { lang: browser.i18n.getUILanguage() }),
    readShortcuts(),
  ]);
  return isFailure(rules) ? null : { ...rules, packs: isFailure(packs) ? [] : packs, shortcuts };
}

async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return (['toggle-site', 'start-tour'] as const).map((command) => ({
    command,
    keys: commands.find(({ name }) => name === command)?.shortcut || null,
  }));
}

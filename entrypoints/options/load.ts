/** Everything that the options page shows. */
import { browser } from 'wxt/browser';
import type { Keyboard, OptionsState, Shortcut } from '../../components/options/state.ts';
import { isFailure } from '../../core/messages.ts';
import { ask } from '../shared/messaging.ts';

/** The settings as they are, or that they can't be read. Packs and kept articles that can't be read keep nobody from the rest. */
export async function* optionsStates(): AsyncGenerator<OptionsState> {
  try {
    const [choices, mutes, packs, kept, browserLanguages, shortcuts, keyboard] = await Promise.all([
      ask('choices', {}),
      ask('muted', {}),
      ask('packs', {}),
      ask('kept', {}),
      readBrowserLanguages(),
      readShortcuts(),
      readKeyboard(),
    ]);
    if (isFailure(choices)) throw new Error(choices.failed);
    if (isFailure(mutes)) throw new Error(mutes.failed);
    yield {
      is: 'known',
      ...choices,
      mutes,
      packs: isFailure(packs) ? [] : packs,
      kept: isFailure(kept) ? null : kept,
      browserLanguages,
      shortcuts,
      keyboard,
    };
  } catch (error) {
    console.error('Newsgloss: the settings could not be read', error);
    yield { is: 'error' };
  }
}

async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return (['toggle-site', 'start-tour', 'open-panel'] as const).map((command) => ({
    command,
    keys: commands.find(({ name }) => name === command)?.shortcut || null,
  }));
}

/** The browser tells regions apart ("en-US", "en-GB", "en"), which nobody reads as different languages. */
async function readBrowserLanguages(): Promise<string[]> {
  const tags = await browser.i18n.getAcceptLanguages();
  return [...new Set(tags.map((tag) => tag.split('-', 1)[0] ?? tag))];
}

async function readKeyboard(): Promise<Keyboard> {
  const { os } = await browser.runtime.getPlatformInfo();
  return os === 'mac' ? 'mac' : 'other';
}

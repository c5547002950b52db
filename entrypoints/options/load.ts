/** Everything that the options page shows. */
import { browser } from 'wxt/browser';
import type { Keyboard, OptionsState, Shortcut } from '../../components/options/state.ts';
import { isFailure } from '../../core/messages.ts';
import { ask } from '../shared/messaging.ts';

/** The settings as they are, or that they can't be read. Packs that can't be read are left out. */
export async function* optionsStates(): AsyncGenerator<OptionsState> {
  try {
    const [choices, mutes, packs, shortcuts, keyboard] = await Promise.all([
      ask('choices', {}),
      ask('muted', {}),
      ask('packs', {}),
      readShortcuts(),
      readKeyboard(),
    ]);
    if (isFailure(choices)) throw new Error(choices.failed);
    if (isFailure(mutes)) throw new Error(mutes.failed);
    yield { is: 'known', ...choices, mutes, packs: isFailure(packs) ? [] : packs, shortcuts, keyboard };
  } catch (error) {
    console.error('Newsgloss: the settings could not be read', error);
    yield { is: 'error' };
  }
}

async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return (['toggle-site', 'start-tour'] as const).map((command) => ({
    command,
    keys: commands.find(({ name }) => name === command)?.shortcut || null,
  }));
}

async function readKeyboard(): Promise<Keyboard> {
  const { os } = await browser.runtime.getPlatformInfo();
  return os === 'mac' ? 'mac' : 'other';
}

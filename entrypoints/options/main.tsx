/** The options page as the browser opens it. A choice is stored by the background, and what is stored is drawn. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsEvents, OptionsState } from '../../components/options/state.ts';
import { TextProvider } from '../../components/text.tsx';
import { isFailure } from '../../core/messages.ts';
import { onKeptChange } from '../shared/kept-news.ts';
import { latest } from '../shared/latest.ts';
import { ask } from '../shared/messaging.ts';
import { prepareDocument, text } from '../shared/text.ts';
import { saveKept } from './export-kept.ts';
import { optionsStates } from './load.ts';
import { openShortcuts } from './shortcuts.ts';

const follow = latest(draw);
const refresh = () => follow(optionsStates());

const on: OptionsEvents = {
  onPause: async (paused) => !isFailure(await ask('set-paused', { paused })),
  onRule: async (pattern, on) => !isFailure(await ask('set-rule', { pattern, on })),
  onDescriptions: async (on) => !isFailure(await ask('set-descriptions', { on })),
  onOpening: async (opening) => !isFailure(await ask('set-opening', { opening })),
  onUnmute: async (mute) => !isFailure(await ask('unmute', { mute, private: false })),
  onLanguages: async (languages) => !isFailure(await ask('set-languages', { languages })),
  onForget: async (id) => !isFailure(await ask('forget', { id })),
  onExport: async () => {
    const kept = await ask('kept', {});
    if (isFailure(kept)) return false;
    saveKept(kept);
    return true;
  },
  onShortcuts: openShortcuts,
};

function draw(state: OptionsState): void {
  const root = document.getElementById('root');
  if (!root) return;
  render(
    <TextProvider text={text} language={browser.i18n.getUILanguage()}>
      <Options state={state} on={on} />
    </TextProvider>,
    root,
  );
}

prepareDocument();
draw({ is: 'loading' });
// Whoever stored it: this page, or a popup while this page is open.
browser.storage.local.onChanged.addListener(refresh);
onKeptChange(refresh);
await refresh();

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsEvents, OptionsState } from '../../components/options/state.ts';
import { TextProvider } from '../../components/text.tsx';
import { ask } from '../shared/messaging.ts';
import { prepareDocument, text } from '../shared/text.ts';
import { readOptions } from './load.ts';
import { openShortcuts } from './shortcuts.ts';

const events: OptionsEvents = {
  onPause: (paused) => ask('set-paused', { paused }).then(refresh),
  onRule: (pattern, on) => ask('set-rule', { pattern, on }).then(refresh),
  onShortcuts: openShortcuts,
};

async function refresh(): Promise<void> {
  draw(await readOptions());
}

function draw(state: OptionsState): void {
  const root = document.getElementById('root');
  if (!root) return;
  render(
    <TextProvider text={text} language={browser.i18n.getUILanguage()}>
      <Options state={state} on={events} />
    </TextProvider>,
    root,
  );
}

prepareDocument();
draw(null);
// The popup of another window may switch a site while this page is open.
browser.storage.local.onChanged.addListener(refresh);
await refresh();

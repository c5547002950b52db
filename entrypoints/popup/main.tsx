/** The popup as the browser opens it: what is learnt of the tab, drawn as it comes. */
import { render } from 'preact';
import { type Browser, browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupState } from '../../components/popup/state.ts';
import { TextProvider } from '../../components/text.tsx';
import { calmly } from '../shared/calmly.ts';
import { latest } from '../shared/latest.ts';
import { prepareDocument, text } from '../shared/text.ts';
import { popupEvents } from './events.ts';
import { popupStates } from './load.ts';
import { popupTab } from './popup-tab.ts';

let tab: Browser.tabs.Tab | undefined;
const follow = latest(calmly(draw, ({ site }) => site?.host ?? null));
const refresh = () => follow(learn());
const on = popupEvents(() => tab, refresh);

async function* learn(): AsyncGenerator<PopupState> {
  try {
    tab = await popupTab();
    yield* popupStates(tab);
  } catch (error) {
    console.error('Newsgloss: the popup could not learn of its tab', error);
    yield { is: 'error', site: null };
  }
}

function draw(state: PopupState): void {
  const root = document.getElementById('root');
  if (!root) return;
  render(
    <TextProvider text={text} language={browser.i18n.getUILanguage()}>
      <Popup state={state} on={on} />
    </TextProvider>,
    root,
  );
}

prepareDocument();
// Asked first, so that the answers are on their way while the first state is drawn.
const asked = refresh();
draw({ is: 'loading', site: null });
await asked;

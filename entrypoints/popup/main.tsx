import { render } from 'preact';
import { type Browser, browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupEvents, PopupState } from '../../components/popup/state.ts';
import { TextProvider } from '../../components/text.tsx';
import { ask, tellPage } from '../shared/messaging.ts';
import { prepareDocument, text } from '../shared/text.ts';
import { ALL_SITES, popupStates } from './load.ts';
import { popupTab } from './popup-tab.ts';

let tab: Browser.tabs.Tab | undefined;
let runs = 0;

/** Learns everything and shows it; a run that is overtaken by a newer one draws nothing more. */
async function refresh(): Promise<void> {
  const run = ++runs;
  try {
    tab = await popupTab();
    for await (const state of popupStates(tab)) {
      if (run !== runs) return;
      draw(state);
    }
  } catch (error) {
    console.error('Newsgloss: the popup could not learn of its tab', error);
    draw({ is: 'error', site: null });
  }
}

const on: PopupEvents = {
  onSwitch: (on) => change(ask('set-site', { address: tab?.url ?? '', on, private: tab?.incognito === true })),
  onPause: (paused) => change(ask('set-paused', { paused })),
  onAskPermission: () => change(browser.permissions.request(ALL_SITES)),
  onMark: () => ask('mark-anyway', { tab: tabId() }).then(refresh),
  onShow: (actor) => leave(tellPage(tabId(), 'show', { actor })),
  onTour: () => leave(tellPage(tabId(), 'tour', {})),
  onReload: () => leave(browser.tabs.reload(tabId())),
  onOptions: () => leave(browser.runtime.openOptionsPage()),
};

/** Has the page take notice of a change, and shows what came of it. */
async function change(work: Promise<unknown>): Promise<void> {
  await work;
  // The background tells all tabs, this one among them; told from here as well, it has surely heard before it is asked.
  await tellPage(tabId(), 'refresh', {}).catch(() => {});
  await refresh();
}

/** Hands over to the page or the browser, which can be used only once the popup is gone. */
function leave(work: Promise<unknown>): void {
  work.then(
    () => window.close(),
    (error) => console.error('Newsgloss: the tab could not be told', error),
  );
}

function tabId(): number {
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
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

/** The panel as the browser opens it: beside the pages of its window, or by `?tab=<id>` as a page of its own that stays with one tab. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel } from '../../components/panel/Panel.tsx';
import { hashOf, type Place, placeOf } from '../../components/panel/place.ts';
import { documentTitle } from '../../components/panel/title.ts';
import { makeTexts, TextProvider } from '../../components/text.tsx';
import { onKeptChange } from '../shared/kept-news.ts';
import { prepareDocument, text } from '../shared/text.ts';
import { panelEvents } from './events.ts';
import { runPanel, type Shown } from './panel.ts';
import { followTarget } from './panel-target.ts';
import { activeTab, givenTab } from './tab-of-panel.ts';

const texts = makeTexts(text, browser.i18n.getUILanguage());
const asked = new URLSearchParams(location.search).get('tab');

const panel = runPanel({
  tab: asked === null ? activeTab() : givenTab(Number(asked)),
  place: placeOf(location.hash),
  draw,
  onOtherPage: () => history.replaceState(null, '', location.pathname + location.search),
});
const on = panelEvents(panel, texts, go);

/** By the address, which the way back leads to again. */
function go(to: Place): void {
  const hash = hashOf(to);
  if (hash === (location.hash || '#')) void panel.go(to);
  else location.hash = hash;
}

function draw({ state, place, detail, isGone }: Shown): void {
  const root = document.getElementById('root');
  if (!root) return;
  document.title = documentTitle(state, detail, texts);
  render(
    <TextProvider text={text} language={browser.i18n.getUILanguage()}>
      <Panel
        state={state}
        place={place}
        detail={detail}
        isGone={isGone}
        version={browser.runtime.getManifest().version}
        on={on}
      />
    </TextProvider>,
    root,
  );
}

prepareDocument();
// The panel itself knows where the reader was on the way back.
history.scrollRestoration = 'manual';
window.addEventListener('hashchange', () => void panel.go(placeOf(location.hash)));
onKeptChange(() => void panel.refresh());
if (asked === null) void followTarget(go);
await panel.refresh();

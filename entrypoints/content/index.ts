/** The page script: runs on every web page, and wires what happens to the page to the browser's events. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from './browser.ts';
import { createMarkerLoader } from './marker.ts';
import { answer, ask } from './messaging.ts';
import { followPage } from './navigation.ts';
import { openPage } from './page.ts';
import { createWatchers } from './watchers.ts';

export default defineContentScript({
  matches: ['*://*/*'],
  registration: 'manifest',
  // The text is there, and names are marked before the reader reads; what comes later is asked about again at `load` and after it.
  runAt: 'document_end',
  // The page would see that message; an event that carries no more than our id is enough to end an older copy.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const { signal } = ctx;
    const onGone = () => ctx.abort('the extension is gone');
    const loadMarker = createMarkerLoader((request) => ask(browser, request, onGone));
    const watchers = createWatchers(browser, signal);
    const page = openPage({ document, browser, signal, onGone, onChange: watchers.tell, loadMarker });
    answer(browser, page.answers, signal);
    const begin = () => {
      followPage(window, page.start, page.ask, signal);
      window.addEventListener('pageshow', (event) => event.persisted && page.refresh(), { signal });
      void page.start();
    };
    if (isPrerendering()) document.addEventListener('prerenderingchange', begin, { once: true, signal });
    else begin();
  },
});

/** Chromium runs content scripts in pages that the reader may never see. TypeScript's DOM does not know the property yet. */
function isPrerendering(): boolean {
  return 'prerendering' in document && document.prerendering === true;
}

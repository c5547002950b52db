import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from './browser.ts';
import { answer } from './messaging.ts';
import { onSoftNavigation } from './navigation.ts';
import { openPage } from './page.ts';

export default defineContentScript({
  matches: ['*://*/*'],
  registration: 'manifest',
  // The text is there, and names are marked before the reader reads; what comes later is asked about again at `load`.
  runAt: 'document_end',
  // The page would see that message; an event that carries no more than our id is enough to end an older copy.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const { signal } = ctx;
    const page = openPage({ document, browser, signal, onGone: () => ctx.abort('the extension is gone') });
    answer(browser, page.answers, signal);
    // Firefox has no event for what is rejected in a content script: each way in is caught.
    const run = (work: () => Promise<void>) => () => {
      work().catch((error: unknown) => signal.aborted || console.error('Newsgloss: this page could not be marked', error));
    };
    const begin = () => {
      onSoftNavigation(window, run(page.start), run(page.ask), signal);
      window.addEventListener('pageshow', (event) => event.persisted && run(page.refresh)(), { signal });
      if (document.readyState !== 'complete') window.addEventListener('load', run(page.ask), { once: true, signal });
      run(page.start)();
    };
    if (isPrerendering()) document.addEventListener('prerenderingchange', begin, { once: true, signal });
    else begin();
  },
});

/** Chromium runs content scripts in pages that the reader may never see. TypeScript's DOM does not know the property yet. */
function isPrerendering(): boolean {
  return 'prerendering' in document && document.prerendering === true;
}

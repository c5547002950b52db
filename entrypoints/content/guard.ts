/** The edge of the page script: what fails inside goes no further than here. */
import { isGone, type PageBrowser } from './browser.ts';

/**
 * Makes work safe to hand to the browser, whose Firefox has no event for what is rejected in a content script: a failure is logged,
 * and where the extension is gone from under the page, `onGone` is called in place of the work, or of the log.
 */
export function createGuard(browser: PageBrowser, signal: AbortSignal, onGone: () => void) {
  return (work: () => Promise<void>) => async (): Promise<void> => {
    try {
      if (!isGone(browser)) return await work();
    } catch (error) {
      if (!isGone(browser) && !signal.aborted) console.error('Newsgloss: this page could not be marked', error);
    }
    if (isGone(browser)) onGone();
  };
}

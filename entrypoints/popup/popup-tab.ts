/** The tab that the popup speaks of. */
import { type Browser, browser } from 'wxt/browser';

/** The tab under the popup, or for `popup.html?tab=<id>`, opened as a page, the tab of that id: so tests and developers see it. */
export async function popupTab(): Promise<Browser.tabs.Tab> {
  const asked = new URLSearchParams(location.search).get('tab');
  if (asked !== null) return browser.tabs.get(Number(asked));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab) throw new Error('There is no tab under the popup');
  return tab;
}

/** Learns what the popup needs to know of its tab, asking page and background side by side. */
import { type Browser, browser } from 'wxt/browser';
import type { PopupState } from '../../components/popup/state.ts';
import { hostOf } from '../../core/site/site-rule.ts';
import { ask, tellPage } from '../shared/messaging.ts';
import { type Findings, popupState } from './popup-state.ts';

/** Soon enough to seem at once when a page has been read; the question costs the page well under a millisecond. */
const ASK_AGAIN_MS = 100;

/** Reading a long page takes some 100 ms; one that is not done after this long does not answer as it should. */
const GIVE_UP_MS = 10_000;

/** Every web site; what the manifest asks for. */
export const ALL_SITES = { origins: ['*://*/*'] };

/** The popup's states in turn, until one that lasts. The site is told before the page has answered, which may never be. */
export async function* popupStates(tab: Browser.tabs.Tab): AsyncGenerator<PopupState> {
  const id = tab.id ?? browser.tabs.TAB_ID_NONE;
  const tooLate = after(GIVE_UP_MS);
  let learning = learnOfPage(id);
  const [site, access] = await Promise.all([ask('site', { address: tab.url ?? '', private: tab.incognito }), hasAccess(tab.url)]);
  let state = popupState({ site, access, page: 'arriving', context: null });
  yield state;
  while (state.is === 'loading') {
    const learnt = await Promise.race([learning, tooLate]);
    state = learnt ? popupState({ site, access, ...learnt }) : { is: 'error', site: state.site };
    yield state;
    if (state.is === 'loading') learning = after(ASK_AGAIN_MS).then(() => learnOfPage(id));
  }
}

function after(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, ms, null));
}

/** The reader may give or take access site by site; an address that we are not shown is one that we have no access to. */
function hasAccess(address: string | undefined): Promise<boolean> {
  const host = address === undefined ? null : hostOf(address);
  return browser.permissions.contains(host === null ? ALL_SITES : { origins: [`*://${host}/*`] });
}

async function learnOfPage(tab: number): Promise<Pick<Findings, 'page' | 'context'>> {
  try {
    const page = await tellPage(tab, 'page', {});
    const { state, ...known } = page;
    const context = state === 'marked' ? await ask('context', known) : null;
    return { page, context };
  } catch {
    return { page: await whyNobodyAnswers(tab), context: null };
  }
}

/** The browser lets nothing run in its own pages, its store and its PDF viewer; a page that is still loading has no script yet. */
async function whyNobodyAnswers(tab: number): Promise<'arriving' | 'no-script' | 'closed'> {
  try {
    const { status } = await browser.tabs.get(tab);
    await browser.scripting.executeScript({ target: { tabId: tab }, func: () => true });
    return status === 'loading' ? 'arriving' : 'no-script';
  } catch {
    return 'closed';
  }
}

/** Learns what popup and panel need to know of a tab, asking page and background side by side. */
import { type Browser, browser } from 'wxt/browser';
import type { TabState } from '../../components/tab-state.ts';
import type { ArticleText } from '../../core/coverage/text/article-text.ts';
import type { Failure, PageView } from '../../core/messages.ts';
import { hostOf } from '../../core/site/site-rule.ts';
import { ask, tellPage } from './messaging.ts';
import { type Findings, tabState } from './tab-state.ts';

/** Soon enough to seem at once when a page has been read; the question costs the page well under a millisecond. */
const ASK_AGAIN_MS = 100;

/** Reading a long page takes some 100 ms; one that is not done after this long does not answer as it should. */
const GIVE_UP_MS = 10_000;

/** Every web site; what the manifest asks for. */
export const ALL_SITES = { origins: ['*://*/*'] };

/** Learns what there is to tell of a marked page, by its text as well where it could be had. */
export type Learn<Told> = (page: PageView, text: ArticleText | null) => Promise<Told | Failure>;

/** A tab's states in turn, until one that lasts. The site is told before the page has answered, which may never be. */
export async function* tabStates<Told extends object>(tab: Browser.tabs.Tab, learn: Learn<Told>): AsyncGenerator<TabState<Told>> {
  const id = tab.id ?? browser.tabs.TAB_ID_NONE;
  const tooLate = after(GIVE_UP_MS);
  let learning = learnOfPage(id, learn);
  const [site, access] = await Promise.all([ask('site', { address: tab.url ?? '', private: tab.incognito }), hasAccess(tab.url)]);
  let state: TabState<Told> = tabState<Told>({ site, access, page: 'arriving', told: null });
  yield state;
  while (state.is === 'loading') {
    const learnt = await Promise.race([learning, tooLate]);
    state = learnt ? tabState({ site, access, ...learnt }) : { is: 'error', site: state.site };
    yield state;
    if (state.is === 'loading') learning = after(ASK_AGAIN_MS).then(() => learnOfPage(id, learn));
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

async function learnOfPage<Told>(tab: number, learn: Learn<Told>): Promise<Pick<Findings<Told>, 'page' | 'told'>> {
  try {
    // Side by side: a page that is not marked has no text, and says so at once.
    const [page, text] = await Promise.all([tellPage(tab, 'page', {}), tellPage(tab, 'text', {})]);
    return { page, told: page.state === 'marked' ? await learn(page, text) : null };
  } catch {
    return { page: await whyNobodyAnswers(tab), told: null };
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

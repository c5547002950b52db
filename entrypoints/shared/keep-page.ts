/** Keeps the article of a tab as coverage of the reader's own, or forgets it again. */
import type { Browser } from 'wxt/browser';
import type { KeepOutcome } from '../../components/coverage/KeepButton.tsx';
import { isFailure } from '../../core/messages.ts';
import { ownAddress } from '../../core/pack/address.ts';
import { ask, tellPage } from './messaging.ts';

/** `null` where the page or the background could not do its part. */
export async function keepPage(tab: Browser.tabs.Tab | undefined, keep: boolean): Promise<KeepOutcome> {
  if (tab?.id === undefined) return null;
  try {
    // Asked together: a page that moves on in between would be kept with the text of the next.
    const [{ article, cast }, text] = await Promise.all([tellPage(tab.id, 'page', {}), tellPage(tab.id, 'text', {})]);
    if (!keep) return isFailure(await ask('forget', { id: ownAddress(article) ?? article.address })) ? null : 'forgotten';
    if (text === null) return null;
    if (!tab.incognito) holdKept();
    const reply = await ask('keep', { article, text, cast, private: tab.incognito });
    return isFailure(reply) ? null : reply;
  } catch {
    return null;
  }
}

/**
 * Asks the browser not to clear what is kept when the disk runs short. Nobody waits for the answer: the article is kept whatever it is.
 * From here and not from the background, because only pages have `persist`. `unlimitedStorage` spares the reader Firefox's question.
 */
async function holdKept(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch (error) {
    console.warn('Newsgloss: the browser was not asked to hold what is kept', error);
  }
}

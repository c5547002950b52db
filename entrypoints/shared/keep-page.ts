/** Keeps the article of a tab as coverage of the reader's own, or forgets it again. */
import type { Browser } from 'wxt/browser';
import type { KeepOutcome } from '../../components/coverage/KeepButton.tsx';
import { keptId } from '../../core/kept/make.ts';
import { isFailure } from '../../core/messages.ts';
import { ask, tellPage } from './messaging.ts';

/** `null` where the page or the background could not do its part. */
export async function keepPage(tab: Browser.tabs.Tab | undefined, keep: boolean): Promise<KeepOutcome> {
  if (tab?.id === undefined) return null;
  try {
    const { article, cast } = await tellPage(tab.id, 'page', {});
    if (!keep) return isFailure(await ask('forget', { id: keptId(article) ?? article.address })) ? null : 'forgotten';
    const text = await tellPage(tab.id, 'text', {});
    const reply = text && (await ask('keep', { article, text, cast, private: tab.incognito }));
    return reply === null || isFailure(reply) ? null : reply;
  } catch {
    return null;
  }
}

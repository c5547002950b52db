/** What the cards on a page need of the page and of the browser, for one article. */
import type { Article, Replies, Request, RequestType } from '../../core/messages.ts';
import type { PageBrowser } from './browser.ts';
import type { CardsParts } from './cards.ts';

/** What a page script works with. */
export interface Surroundings {
  document: Document;
  browser: PageBrowser;
  /** Asks the background. */
  ask<T extends RequestType>(request: Request<T>): Promise<Replies[T]>;
}

type CardParts = Pick<CardsParts, 'document' | 'article' | 'askCard' | 'askWho' | 'text' | 'language' | 'version' | 'openPanel'>;

export function cardParts(article: Article, { document, browser, ask }: Surroundings): CardParts {
  const { date, lang } = article;
  const { version, side_panel } = browser.runtime.getManifest();
  const ids = (cast: Parameters<CardsParts['askCard']>[1]) => cast.map(({ actor }) => actor);
  return {
    document,
    article,
    askCard: (asked, cast) => ask<'card'>({ type: 'card', ...asked, date, lang, cast: ids(cast) }),
    askWho: (text, cast) => ask<'who'>({ type: 'who', text, date, lang, cast: ids(cast) }),
    text: (key, substitutions) => browser.i18n.getMessage(key, substitutions),
    language: browser.i18n.getUILanguage(),
    version,
    // Firefox opens its sidebar from no page.
    ...(side_panel && { openPanel: (actor) => void ask<'open-panel'>({ type: 'open-panel', actor }).catch(console.error) }),
  };
}

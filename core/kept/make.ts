/** An article as it is kept: what it takes to list it beside later pages, and to know its text again. */
import { KEPT_SALT } from '../coverage/text/fingerprint.ts';
import { fingerprintOf } from '../coverage/text/make.ts';
import type { Article, Request } from '../messages.ts';
import { addressKey, withoutPassing } from '../pack/address.ts';
import { type KeptArticle, LONGEST_TITLE } from './kept-article.ts';

/**
 * The address by which an article is kept; `null` for what is on no web site. The address that the page gives as its own is taken where it
 * lies on the same host and is more than that host's front page: templates give the front page for every article, and a later article would
 * take the place of an earlier one; another host's names the origin of a copy, and the reader keeps the copy. Where the reader came from is
 * no part of it: an article that is opened from two letters is one, and nobody's business is whose.
 */
export function keptId({ address, canonical }: Pick<Article, 'address' | 'canonical'>): string | null {
  if (addressKey(address) === null) return null;
  return withoutPassing(canonical !== null && isOnSameSite(canonical, address) ? canonical : address);
}

/** Of the text nothing stays but title and fingerprint. `now`: ISO 8601, in UTC. */
export function keptArticle(
  { article, text, cast }: Pick<Request<'keep'>, 'article' | 'text' | 'cast'>,
  now: string,
): KeptArticle {
  const id = keptId(article);
  if (id === null) throw new Error(`"${article.address}" is no address of a web site`);
  return {
    id,
    title: text.title.slice(0, LONGEST_TITLE),
    site: text.site,
    date: article.date,
    lang: article.lang,
    cast,
    fingerprint: fingerprintOf(text, KEPT_SALT),
    kept: now,
  };
}

function isOnSameSite(canonical: string, address: string): boolean {
  const [own, opened] = [canonical, address].map((each) => addressKey(each) ?? '');
  const [ownHost, openedHost] = [own, opened].map((key = '') => key.split('/', 1)[0]);
  return ownHost === openedHost && own !== `${ownHost}/`;
}

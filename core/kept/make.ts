/** An article as it is kept: what it takes to list it beside later pages, and to know its text again. */
import { KEPT_SALT } from '../coverage/text/fingerprint.ts';
import { fingerprintOf } from '../coverage/text/make.ts';
import type { Request } from '../messages.ts';
import { ownAddress } from '../pack/address.ts';
import { type KeptArticle, LONGEST_TITLE } from './kept-article.ts';

/** Of the text nothing stays but title and fingerprint. `now`: ISO 8601, in UTC. Throws for what is on no web site. */
export function keptArticle(
  { article, text, cast }: Pick<Request<'keep'>, 'article' | 'text' | 'cast'>,
  now: string,
): KeptArticle {
  const id = ownAddress(article);
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

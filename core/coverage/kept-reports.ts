/** The articles that the reader keeps, as reports beside a page. */
import type { KeptArticle } from '../kept/kept-article.ts';
import { addressKey, ownAddress } from '../pack/address.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import { itemsByAddress } from './page/recognise.ts';
import type { DescribedPage } from './page.ts';
import { keptReport, type Report } from './report.ts';
import { compareText } from './text/compare.ts';
import { KEPT_SALT } from './text/fingerprint.ts';
import type { TextRelation } from './text/relation.ts';

/** A report with how the page's text stands to its own; `null` where that is not known, or says nothing. */
export interface Compared {
  report: Report;
  text: TextRelation | null;
}

/** The kept articles that no pack lists: what a pack knows too is told as the pack has it. */
export function ownOf(index: PackIndex, kept: readonly KeptArticle[]): KeptArticle[] {
  const known = itemsByAddress(index);
  return kept.filter(({ id }) => !known.has(addressKey(id) ?? ''));
}

/** Beside a page: all but the page itself. One of which the page says that it is a copy, by an address elsewhere, is another article. */
export function keptBeside(index: PackIndex, { article, text }: DescribedPage, kept: readonly KeptArticle[]): Compared[] {
  const own = [ownAddress(article), article.address].map((address) => address && addressKey(address));
  return ownOf(index, kept)
    .filter(({ id }) => !own.includes(addressKey(id)))
    .map((each) => {
      const match = text && each.fingerprint && compareText(text, each.fingerprint, KEPT_SALT);
      return { report: keptReport(index, each), text: match?.relation ?? null };
    });
}

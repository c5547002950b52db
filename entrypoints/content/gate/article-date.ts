/** The date of an article by what its page says: the page's own words about the article first, guesses last. */
import type { PartialDate } from '../../../core/partial-date.ts';
import { type LinkedNode, localTypes, type PageData, textOf, typesOf } from './page-data.ts';
import { readDate } from './read-date.ts';
import { isArticle, isWebPage } from './schema-types.ts';

/**
 * Meta elements that give the date of publication, best first. Names are those that news systems are known to write:
 * Open Graph, schema.org, Dublin Core, and the analytics services that newsrooms use.
 */
const DATE_META = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'article:publicationdate',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_at',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'release_date',
  'ptime',
  'pdate',
  'date',
];

/** Parts of a page that have dates of their own. */
const APART = 'aside, nav, footer, [id*="comment" i], [class*="comment" i], [class*="related" i]';

/** The date of publication as the page writes it (its own time zone), or `null`. */
export function dateOf(document: Document, data: PageData): PartialDate | null {
  for (const candidate of candidates(document, data)) {
    const date = candidate ? readDate(candidate) : null;
    if (date !== null) return date;
  }
  return null;
}

/** Best first. What is neither article nor page (a video, a picture, an organisation) has a date of its own, which is not looked at. */
function* candidates(document: Document, data: PageData): Generator<string | null | undefined> {
  const articles = data.nodes.filter((node) => isArticle(typesOf(node)));
  const pages = data.nodes.filter((node) => isWebPage(typesOf(node)));
  yield* values(articles, 'datePublished');
  for (const name of DATE_META) yield data.meta.get(name);
  yield* values(pages, 'datePublished');
  yield* itemDates(document);
  yield* values([...articles, ...pages], 'dateCreated');
  yield visibleTime(document);
  yield pathDate(data.meta.get('og:url') ?? document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'));
}

function values(nodes: readonly LinkedNode[], name: string): (string | null)[] {
  return nodes.map((node) => textOf(node[name]));
}

/** Dates in microdata and RDFa, of the article or the page: not those of comments, videos and teasers. */
function* itemDates(document: Document): Generator<string | null> {
  for (const element of document.querySelectorAll('[itemprop~="datePublished"], [property~="datePublished"]')) {
    if (element.closest(APART) || !isOfPage(element.parentElement?.closest('[itemscope], [typeof]'))) continue;
    yield element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
  }
}

/** Whether an item is the article or its page. One that does not say what it is counts unless it is part of another. */
function isOfPage(item: Element | null | undefined): boolean {
  if (!item) return true;
  const types = localTypes(item);
  return types.length > 0 ? isArticle(types) || isWebPage(types) : !item.hasAttribute('itemprop');
}

/** The time element that dates the article: the first in its header or body, not one of a teaser or comment. */
function visibleTime(document: Document): string | null {
  const scopes = ['time[pubdate]', 'article header time', 'main header time', 'article time', 'main time', 'header time', 'time'];
  for (const scope of scopes) {
    for (const time of document.querySelectorAll(scope)) {
      if (!time.closest(APART)) return time.getAttribute('datetime') ?? time.textContent;
    }
  }
  return null;
}

/** News systems put the day into the path (`/2016/10/04/`); a page that says nothing better is dated by it. */
function pathDate(address: string | null | undefined): string | null {
  return /\/((?:19|20)\d\d\/\d{1,2}\/\d{1,2})\//.exec(address ?? '')?.[1] ?? null;
}

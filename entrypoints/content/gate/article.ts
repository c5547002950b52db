/** What is known of the article on a page: when it was published, under which address, in which language. Runs in Node as well. */
import type { Article } from '../../../core/messages.ts';
import { isPartialDate, type PartialDate } from '../../../core/pack/partial-date.ts';
import { type PageData, readPageData, textOf } from './page-data.ts';

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

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})\\.?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})\\b.*?\\b(\\d{4})\\b`, 'i');

/** The article of a page; `address` is the page's own, an empty text where there is none (a file). */
export function readArticle(document: Document, address: string, data: PageData = readPageData(document)): Article {
  return {
    address: withoutHash(address),
    canonical: canonicalOf(document, address, data),
    date: dateOf(document, data),
    lang: languageOf(document, data),
  };
}

/** The date of publication as the page writes it (its own time zone), or `null`. */
export function dateOf(document: Document, data: PageData): PartialDate | null {
  const candidates = function* (): Generator<string | null | undefined> {
    for (const node of data.nodes) yield textOf(node.datePublished);
    for (const name of DATE_META) yield data.meta.get(name);
    for (const element of document.querySelectorAll('[itemprop~="datePublished"], [property~="datePublished"]')) {
      yield element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
    }
    for (const node of data.nodes) yield textOf(node.dateCreated);
    yield visibleTime(document);
    yield pathDate(data.meta.get('og:url') ?? document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'));
  };
  for (const candidate of candidates()) {
    const date = candidate ? readDate(candidate) : null;
    if (date !== null) return date;
  }
  return null;
}

/**
 * The day (or month, or year) that begins a text such as `2022-12-15T18:00:00+01:00`, `20221215`, `15 Dec 2022` or `Dec. 15, 2022`.
 * Dates in figures alone whose order a reader must guess (`05/12/2022`) are no dates.
 */
export function readDate(text: string): PartialDate | null {
  const iso = /^\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?|(\d{2})(\d{2})|(?!\d))/.exec(text);
  if (iso) return dateFrom(iso[1], iso[2] ?? iso[4], iso[3] ?? iso[5]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dateFrom(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst && dateFrom(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
}

function dateFrom(year?: string, month?: string, day?: string): PartialDate | null {
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
  return isPartialDate(date) && Number(year) >= EARLIEST_YEAR ? date : null;
}

/** Nothing on the web is older; an earlier "date" is a template's zero (1970 stands for none). */
const EARLIEST_YEAR = 1971;

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

/** The time element that dates the article: the first in its header or body, not one of a teaser or comment. */
function visibleTime(document: Document): string | null {
  const scopes = ['time[pubdate]', 'article header time', 'main header time', 'article time', 'main time', 'header time', 'time'];
  for (const scope of scopes) {
    for (const time of document.querySelectorAll(scope)) {
      if (time.closest('aside, nav, footer, [id*="comment" i], [class*="comment" i], [class*="related" i]')) continue;
      return time.getAttribute('datetime') ?? time.textContent;
    }
  }
  return null;
}

/** News systems put the day into the path (`/2016/10/04/`); a page that says nothing better is dated by it. */
function pathDate(address: string | null | undefined): string | null {
  return /\/((?:19|20)\d\d\/\d{1,2}\/\d{1,2})\//.exec(address ?? '')?.[1] ?? null;
}

function canonicalOf(document: Document, address: string, data: PageData): string | null {
  const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  for (const candidate of [link, data.meta.get('og:url')]) {
    const url = candidate ? (URL.parse(candidate, address || undefined) ?? null) : null;
    if (url && /^https?:$/.test(url.protocol)) return withoutHash(url.href);
  }
  return null;
}

function languageOf(document: Document, data: PageData): string | null {
  const root = document.documentElement;
  const candidates = [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    ...data.nodes.map((node) => textOf(node.inLanguage)),
    data.meta.get('content-language'),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
    data.meta.get('og:locale'),
  ];
  for (const candidate of candidates) {
    const tag = candidate ? canonicalTag(candidate) : null;
    if (tag !== null) return tag;
  }
  return null;
}

function canonicalTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

function withoutHash(address: string): string {
  const hash = address.indexOf('#');
  return hash < 0 ? address : address.slice(0, hash);
}

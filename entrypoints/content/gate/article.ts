/** What is known of the article on a page: when it was published, under which address, in which language. Runs in Node as well. */
import type { Article } from '../../../core/messages.ts';
import { withoutHash } from '../page-address.ts';
import { dateOf } from './article-date.ts';
import { type PageData, readPageData, textOf } from './page-data.ts';

/** The article of a page; `address` is the page's own, an empty text where there is none (a file). */
export function readArticle(document: Document, address: string, data: PageData = readPageData(document)): Article {
  return {
    address: withoutHash(address),
    canonical: canonicalOf(document, address, data),
    date: dateOf(document, data),
    lang: languageOf(document, data),
  };
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

/**
 * Whether a page is a news article. What the page says of itself comes first; where it says little, its structure counts.
 * The gate knows no hosts: a page passes by its own signs. `docs/gate.md` says in words what counts.
 */
import { dateOf } from './article-date.ts';
import { type PageData, readPageData } from './page-data.ts';
import { ARTICLE_TYPES, NEWS_TYPES, OTHER_TYPES } from './schema-types.ts';

export interface Verdict {
  news: boolean;
  /** The signs that were found, for tests and for whoever asks why. */
  signs: Sign[];
}

/** A page with more news items of its own than this lists teasers: a front page or a section, not an article. */
const MOST_ITEMS = 3;

/** Sites that readers write: their pages carry the marks of articles but are no news. Wikinews is. */
const WIKI = /(?:\b|media)wiki(?!news)/i;
/** Newspapers and magazines have this in their names too: what the page says of itself goes before it. */
const FORUM = /\bforums?\b/i;

/** What each sign is worth; see `PASS`. */
const SIGNS = {
  /** Open Graph calls the page an article; many shops, blogs and plain pages do too. */
  'og-article': 1,
  /** Open Graph's own time of publication: hardly written but by systems for articles. */
  'article-time': 2,
  /** Any other date of publication that machines can read. */
  'publication-date': 1,
  /** Structured data calls the page an article, though not news. */
  'article-type': 1,
  /** Meta elements that only publishers write: the publisher's profile, keywords or rules for news search. */
  publisher: 1,
  /** A version for AMP, which publishers have above all. */
  amp: 0.5,
  /** One article element (or article body) with prose in it. */
  'article-element': 0.5,
  byline: 0.5,
  prose: 1.5,
  /** Structured data calls it something else. */
  'other-type': -1.5,
} as const;
export type Sign = keyof typeof SIGNS | 'news-type' | 'reader-written';

/** The sum from which a page is news; fitted on 61 saved pages so that a dated article passes and an undated text alone does not. */
const PASS = 3.5;

const PUBLISHER_META = [
  'article:publisher',
  'news_keywords',
  'googlebot-news',
  'article:content_tier',
  'article:opinion',
  'syndication-source',
];

/** A page that is neither dated nor a publisher's own may be an article, but nothing says that it is news. */
const NEEDED: ReadonlySet<Sign> = new Set<Sign>(['article-time', 'publication-date', 'publisher']);

/** Prose is this much text in paragraphs of some length: less is a teaser, a caption or a form. */
const PROSE = {
  characters: 1_200,
  denseCharacters: 400,
  paragraphs: 4,
  paragraphCharacters: 60,
  denseParagraphCharacters: 25,
} as const;
/** Scripts whose signs stand for syllables or words say the same in a third of the length. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export function judge(document: Document, data: PageData = readPageData(document)): Verdict {
  if (isNamed(WIKI, data)) return { news: false, signs: ['reader-written'] };
  const items = data.types.filter((type) => NEWS_TYPES.has(type)).length;
  if (items > 0 && items <= MOST_ITEMS) return { news: true, signs: ['news-type'] };
  if (isNamed(FORUM, data)) return { news: false, signs: ['reader-written'] };
  const signs = [...signsOfMetadata(data, document)];
  if (sum(signs) < PASS) signs.push(...signsOfStructure(document));
  return { news: sum(signs) >= PASS && signs.some((sign) => NEEDED.has(sign)), signs };
}

function sum(signs: readonly Sign[]): number {
  return signs.reduce((total, sign) => total + (sign in SIGNS ? SIGNS[sign as keyof typeof SIGNS] : 0), 0);
}

/** Whether the site, or the software that it runs on, has such a name. */
function isNamed(name: RegExp, { meta }: PageData): boolean {
  const places = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'generator'];
  return places.some((place) => name.test(meta.get(place) ?? ''));
}

function* signsOfMetadata(data: PageData, document: Document): Generator<Sign> {
  const { meta, types } = data;
  if (meta.get('og:type')?.toLowerCase() === 'article') yield 'og-article';
  if (/^\d{4}/.test(meta.get('article:published_time') ?? meta.get('og:article:published_time') ?? '')) yield 'article-time';
  else if (dateOf(document, data) !== null) yield 'publication-date';
  if (types.some((type) => ARTICLE_TYPES.has(type))) yield 'article-type';
  if (types.some((type) => OTHER_TYPES.has(type))) yield 'other-type';
  if (PUBLISHER_META.some((name) => meta.has(name))) yield 'publisher';
  if (document.querySelector('link[rel~="amphtml" i]')) yield 'amp';
}

function* signsOfStructure(document: Document): Generator<Sign> {
  if (hasProse(document)) yield 'prose';
  const bodies = document.querySelectorAll('article, [role="article"], [itemprop~="articleBody"]');
  if ([...bodies].some((body) => body.querySelector('p'))) yield 'article-element';
  if (document.querySelector('[rel~="author"], [itemprop~="author"], [class*="byline" i]')) yield 'byline';
}

function hasProse(document: Document): boolean {
  let characters = 0;
  let paragraphs = 0;
  let dense = false;
  for (const paragraph of document.querySelectorAll('p')) {
    const text = paragraph.textContent.trim();
    dense ||= DENSE.test(text);
    if (text.length < (dense ? PROSE.denseParagraphCharacters : PROSE.paragraphCharacters)) continue;
    characters += text.length;
    paragraphs++;
    if (paragraphs >= PROSE.paragraphs && characters >= (dense ? PROSE.denseCharacters : PROSE.characters)) return true;
  }
  return false;
}

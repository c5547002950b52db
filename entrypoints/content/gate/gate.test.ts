import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { judge } from './gate.ts';

const PROSE =
  '<p>A sentence that is long enough to count as prose in an article, and then some more words to make it so.</p>'.repeat(14);
const SHORT = '<p>Too little text.</p>';

const page = (head: string, body = PROSE) =>
  parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`).document;
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const OG_ARTICLE = meta('og:type', 'article');

const CASES: [name: string, news: boolean, document: Document][] = [
  ['JSON-LD NewsArticle', true, page(jsonLd({ '@type': 'NewsArticle' }), SHORT)],
  ['a subtype with its whole address', true, page(jsonLd({ '@type': 'https://schema.org/ReportageNewsArticle' }), SHORT)],
  ['several types', true, page(jsonLd({ '@type': ['Article', 'NewsArticle'] }), SHORT)],
  ['@graph', true, page(jsonLd({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'NewsArticle' }] }), SHORT)],
  ['a list at the top', true, page(jsonLd([{ '@type': 'Organization' }, { '@type': 'NewsArticle' }]), SHORT)],
  ['a main entity', true, page(jsonLd({ '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle' } }), SHORT)],
  ['broken JSON', true, page(jsonLd('{"@type": "NewsArticle", "headline": "a\nb",, }'), SHORT)],
  ['a live blog', true, page(jsonLd({ '@type': 'LiveBlogPosting' }), SHORT)],
  ['microdata', true, page('', `<div itemscope itemtype="http://schema.org/NewsArticle">${SHORT}</div>`)],
  ['RDFa', true, page('', `<div vocab="https://schema.org/" typeof="NewsArticle">${SHORT}</div>`)],
  ['RDFa with a prefix', true, page('', `<div typeof="schema:NewsArticle">${SHORT}</div>`)],
  ['og:type and a time of publication', true, page(OG_ARTICLE + meta('article:published_time', '2022-12-15T18:00:00+01:00'))],
  [
    'structure: article, time, byline, prose',
    true,
    page(
      '<link rel="amphtml" href="/amp">',
      `<article><header><time datetime="2022-12-15">15 December</time> <a rel="author">A. B.</a></header>${PROSE}</article>`,
    ),
  ],
  [
    'a publisher without a date',
    true,
    page(OG_ARTICLE + meta('article:publisher', 'https://example.org'), `<article>${PROSE}</article>`),
  ],
  ['nothing', false, page('')],
  ['og:type alone', false, page(OG_ARTICLE)],
  [
    'an undated page of a content system',
    false,
    page(OG_ARTICLE + meta('article:modified_time', '2022-12-15'), `<article>${PROSE}<a rel="author">A</a></article>`),
  ],
  ['og:type and a time, without text', false, page(OG_ARTICLE + meta('article:published_time', '2022-12-15'), SHORT)],
  ['a front page of many news items', false, page(jsonLd([1, 2, 3, 4, 5].map(() => ({ '@type': 'NewsArticle' }))))],
  [
    'a section page that lists news items',
    false,
    page(jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] })),
  ],
  [
    'a dated blog post',
    false,
    page(jsonLd({ '@type': 'BlogPosting', datePublished: '2022-12-15' }), `<article>${PROSE}</article>`),
  ],
  ['a recipe with a date', false, page(jsonLd({ '@type': 'Recipe', datePublished: '2022-12-15' }) + OG_ARTICLE)],
  [
    'a wiki that says it is an article',
    false,
    page(jsonLd({ '@type': 'NewsArticle' }) + meta('og:site_name', 'The Wiki of Everything')),
  ],
  ['a newspaper with "forum" in its name', true, page(jsonLd({ '@type': 'NewsArticle' }) + meta('og:site_name', 'FORUM 24'))],
  [
    'a forum whose software writes the signs of articles',
    false,
    page(
      `${jsonLd({ '@type': 'Article' })}${OG_ARTICLE}${meta('article:published_time', '2022-12-15')}<meta name="generator" content="Forum Pro">`,
    ),
  ],
  ['Wikinews', true, page(jsonLd({ '@type': 'NewsArticle' }) + meta('og:site_name', 'Wikinews'))],
  [
    'an encyclopaedia article',
    false,
    page(`${jsonLd({ '@type': 'Article', datePublished: '2003-01-01' })}<meta name="generator" content="MediaWiki 1.44">`),
  ],
  ['JSON-LD that is no object', false, page(jsonLd('null') + jsonLd('"NewsArticle"'))],
];

test.each(CASES)('%s', (_name, news, document) => {
  expect(judge(document).news).toBe(news);
});

const PAGES = new URL('../../../../shared/pages/', import.meta.url);

describe('saved pages', () => {
  test('at least 41 of 44 news pages pass, at most 1 of 17 others', (context) => {
    if (!existsSync(PAGES)) {
      console.warn(`The gate is not tried on saved pages: ${PAGES.pathname} is missing.`);
      context.skip('no saved pages beside the project');
    }
    const labels: Record<string, { news: boolean }> = JSON.parse(readFileSync(new URL('labels.json', PAGES), 'utf8'));
    const verdicts = Object.entries(labels).map(([id, { news }]) => {
      const html = gunzipSync(readFileSync(new URL(`${id}.html.gz`, PAGES))).toString();
      return { id, news, passed: judge(parseHTML(html).document).news };
    });
    const ofNews = verdicts.filter(({ news }) => news);
    const ofOthers = verdicts.filter(({ news }) => !news);
    expect([ofNews.length, ofOthers.length]).toEqual([44, 17]);
    const refused = ofNews.filter(({ passed }) => !passed).map(({ id }) => id);
    const mistaken = ofOthers.filter(({ passed }) => passed).map(({ id }) => id);
    expect(refused.length, `refused: ${refused}`).toBeLessThanOrEqual(3);
    expect(mistaken.length, `mistaken: ${mistaken}`).toBeLessThanOrEqual(1);
  }, 60_000);
});

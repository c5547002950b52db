import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { MOST_TEXT } from '../../core/coverage/text/article-text.ts';
import type { Mention } from '../../core/link/types.ts';
import { articleText } from './article-text.ts';
import { readPageData } from './gate/page-data.ts';
import type { LinkedBlock } from './link/linked-page.ts';
import type { Mark } from './paint/mark.ts';

const ADDRESS = 'https://www.news.example/a';

function read(head: string, body = '', blocks: readonly LinkedBlock[] = []) {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  const article = { address: ADDRESS, canonical: null, date: null, lang: null };
  return articleText({ document, article, data: readPageData(document), blocks });
}

const linked = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const news = (more: object) => linked({ '@type': 'NewsArticle', ...more });
const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;
const block = (text: string, ...mentions: Partial<Mention>[]) =>
  ({
    block: { text },
    marks: mentions.map((mention) => ({ mention: { kind: 'name', ...mention } }) as Mark),
  }) as unknown as LinkedBlock;

describe('the title', () => {
  const SITE = meta('og:site_name', 'The Harbour Courier');
  test.each([
    ['Open Graph before all', meta('og:title', 'Bridge  reopens') + news({ headline: 'Other' }), 'Bridge reopens'],
    ['the headline of the article', `${news({ headline: 'Bridge reopens' })}<title>Other</title>`, 'Bridge reopens'],
    [
      'no headline of something else',
      `${linked({ '@type': 'VideoObject', headline: 'Video' })}<title>Bridge reopens</title>`,
      'Bridge reopens',
    ],
    ['the title element', '<title>Bridge reopens</title>', 'Bridge reopens'],
    ['without the site behind it', `${SITE}<title>Bridge reopens | The Harbour Courier</title>`, 'Bridge reopens'],
    ['without the site before it', `${SITE}<title>The Harbour Courier – Bridge reopens</title>`, 'Bridge reopens'],
    ['without a part of its name', `${SITE}<title>Bridge reopens - Harbour Courier</title>`, 'Bridge reopens'],
    ['without its host', '<title>Bridge reopens — news.example</title>', 'Bridge reopens'],
    [
      'with dashes of its own',
      `${SITE}<title>Bridge – and harbour – reopen | The Harbour Courier</title>`,
      'Bridge – and harbour – reopen',
    ],
    ['with parts that are no site', `${SITE}<title>Bridge reopens - in time</title>`, 'Bridge reopens - in time'],
    ['with a hyphen within a word', `${SITE}<title>KFOR-led Courier</title>`, 'KFOR-led Courier'],
    ['that is the name of the site', `${SITE}<title>The Harbour Courier</title>`, 'The Harbour Courier'],
    ['that there is not', '', ''],
    ['that nobody reads to its end', `<title>${'x'.repeat(1_000)}</title>`, 'x'.repeat(300)],
  ])('%s', (_which, head, title) => {
    expect(read(head).title).toBe(title);
  });

  test('the only heading, and none of several', () => {
    expect(read('<title>Other</title>', '<h1>Bridge\n reopens</h1>').title).toBe('Bridge reopens');
    expect(read('<title>Other</title>', '<h1>Bridge reopens</h1><h1>More</h1>').title).toBe('Other');
  });
});

test.each([
  ['its own name', meta('og:site_name', ' The  Courier '), 'The Courier'],
  ['so much of it as a name has', meta('og:site_name', 'x'.repeat(100_000)), 'x'.repeat(100)],
  ['its host', '', 'news.example'],
])('the site is told by %s', (_which, head, site) => {
  expect(read(head).site).toBe(site);
});

describe('credits', () => {
  test.each<[what: string, head: string, credits: string[]]>([
    ['a line', news({ creditText: 'With reporting by AP' }), ['With reporting by AP']],
    [
      'a holder of the copyright, with its address',
      news({ copyrightHolder: { '@type': 'Organization', name: 'AP', url: 'https://ap.example/' } }),
      ['AP', 'https://ap.example/'],
    ],
    ['an organisation that the text is from', news({ sourceOrganization: { name: 'AFP' } }), ['AFP']],
    [
      'what it is based on',
      news({ isBasedOn: ['https://ap.example/1', { '@type': 'NewsArticle', url: 'https://afp.example/2' }] }),
      ['https://ap.example/1', 'https://afp.example/2'],
    ],
    [
      'an author that is an organisation',
      news({
        author: [
          { '@type': 'Person', name: 'A. Writer' },
          { '@type': 'NewsMediaOrganization', name: 'AP' },
        ],
      }),
      ['AP'],
    ],
    ['a person', news({ author: { '@type': 'Person', name: 'A. Writer' } }), []],
    ['nodes of something else', linked({ '@type': 'ImageObject', creditText: 'Photographer', copyrightHolder: 'Agency' }), []],
    [
      'meta elements',
      '<meta name="syndication-source" content="https://ap.example/1"><meta name="original-source" content="https://ap.example/1"><meta name="copyright" content="AP">',
      ['https://ap.example/1', 'AP'],
    ],
    ['what is no text', news({ creditText: 7, isBasedOn: null, author: 'AP', copyrightHolder: {} }), []],
  ])('%s', (_what, head, credits) => {
    expect(read(head).credits).toEqual(credits);
  });

  test('are bounded in number and length', () => {
    const many = Array.from({ length: 50 }, (_, place) => `${place} ${'x'.repeat(500)}`);
    const { credits } = read(news({ isBasedOn: many }));
    expect(credits).toHaveLength(20);
    expect(credits.every((credit) => credit.length === 200)).toBe(true);
  });
});

describe('blocks', () => {
  test('have the actors of names, and not of descriptions', () => {
    const blocks = [block('One', { actor: 'a' }, { actor: 'b', kind: 'description' }, { actor: 'a' }), block('Two')];
    expect(read('', '', blocks).blocks).toEqual([
      { text: 'One', actors: ['a', 'a'] },
      { text: 'Two', actors: [] },
    ]);
  });

  test('end where there is more than an article', () => {
    const blocks = [block('x'.repeat(MOST_TEXT - 1)), block('yy'), block('z')];
    expect(read('', '', blocks).blocks).toHaveLength(1);
    expect(read('', '', [block('x'.repeat(MOST_TEXT + 1)), block('yy')]).blocks).toEqual([{ text: 'yy', actors: [] }]);
  });
});

import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticle } from './article.ts';
import { textOf } from './page-data.ts';
import { readDate } from './read-date.ts';

const page = (head: string, body = '', root = '<html>') =>
  parseHTML(`<!doctype html>${root}<head>${head}</head><body>${body}</body></html>`).document;
const article = (head: string, body?: string, root?: string) =>
  readArticle(page(head, body, root), 'https://news.example/a?b=1#c');

test.each([
  ['2022-12-15T18:00:00+01:00', '2022-12-15'],
  ['2022-12-15T23:30:00-05:00', '2022-12-15'],
  ['2022-12-15 18:00', '2022-12-15'],
  ['2017-03-13|19h18', '2017-03-13'],
  ['2022/12/5', '2022-12-05'],
  ['20221215', '2022-12-15'],
  ['20221215180000', '2022-12-15'],
  ['2022-12', '2022-12'],
  ['2022', '2022'],
  ['15 Dec 2022', '2022-12-15'],
  ['Thu, 15 Dec 2022 18:00:00 GMT', '2022-12-15'],
  ['December 15, 2022', '2022-12-15'],
  ['Fri Mar 13 21:30:09 EST 2015', '2015-03-13'],
  ['Dec. 15, 2022', '2022-12-15'],
  ['15th December 2022', '2022-12-15'],
  ['Published on 15 Sept. 2022 at 18:00', '2022-09-15'],
  ['May 5, 2022, 3:46 PM', '2022-05-05'],
  ['15. marraskuuta 2022', null],
  ['Marketing 5 tips for 2024', null],
  ['May 5 tips for 2024', null],
  ['3 Marines 2022', null],
  ['2000 people came', null],
  ['2023-02-30', null],
  ['05/12/2022', null],
  ['1970-01-01', null],
  ['0000-00-00', null],
  ['yesterday', null],
  ['1671123600000', null],
  ['', null],
])('the date of %j is %j', (text, date) => {
  expect(readDate(text)).toBe(date);
});

describe('date', () => {
  const linked = (...nodes: object[]) => `<script type="application/ld+json">${JSON.stringify({ '@graph': nodes })}</script>`;
  const node = (type: string, day: string) => ({ '@type': type, datePublished: day });
  const item = (type: string, day: string, more = '') =>
    `<div itemscope itemtype="https://schema.org/${type}"${more}><meta itemprop="datePublished" content="${day}"></div>`;
  const ld = linked(node('NewsArticle', '2022-12-16'));
  const published = '<meta property="article:published_time" content="2022-12-15">';
  test.each([
    ['JSON-LD before meta', published + ld, '', '2022-12-16'],
    ['meta', published, '<time datetime="2020-01-01"></time>', '2022-12-15'],
    ['microdata', '', '<span itemprop="datePublished" content="2022-12-14">x</span>', '2022-12-14'],
    [
      'the time element of the article',
      '',
      '<aside><time datetime="2020-01-01"></time></aside><article><time datetime="2022-12-13"></time></article>',
      '2022-12-13',
    ],
    ['not the time of a comment', '', '<div class="comments"><time datetime="2022-12-13"></time></div>', null],
    ['the path', '<link rel="canonical" href="https://news.example/2022/12/12/title">', '', '2022-12-12'],
    ['none', '', '', null],
    [
      'the article, not a video before it',
      linked(node('VideoObject', '2019-01-01'), node('NewsArticle', '2022-12-16')),
      '',
      '2022-12-16',
    ],
    ['a blog post', linked(node('BlogPosting', '2022-12-16')) + published, '', '2022-12-16'],
    ['not a picture, but the meta element', linked(node('ImageObject', '2015-01-01')) + published, '', '2022-12-15'],
    ['the meta element before the web page', linked(node('WebPage', '2020-01-01')) + published, '', '2022-12-15'],
    ['the web page before microdata', linked(node('WebPage', '2022-12-11')), item('Article', '2022-12-10'), '2022-12-11'],
    ['nothing but a video', linked(node('VideoObject', '2019-01-01')), item('VideoObject', '2019-01-01'), null],
    [
      'the microdata of the article, not of a video',
      '',
      item('VideoObject', '2019-01-01') + item('Article', '2022-12-10'),
      '2022-12-10',
    ],
    ['microdata: no comment', '', item('Comment', '2019-01-01') + item('Article', '2019-01-02', ' class="comments"'), null],
    ['microdata: no teaser', '', `<aside>${item('NewsArticle', '2019-01-01')}</aside>`, null],
    [
      'microdata: no part without a type',
      '',
      '<p itemprop="video" itemscope><i itemprop="datePublished">2019-01-01</i></p>',
      null,
    ],
  ])('%s', (_name, head, body, date) => {
    expect(article(head, body).date).toBe(date);
  });
});

test('addresses: without hash, canonical made whole, og:url in its place, nothing but http', () => {
  expect(article('').address).toBe('https://news.example/a?b=1');
  expect(article('').canonical).toBeNull();
  expect(article('<link rel="canonical" href="/story#top">').canonical).toBe('https://news.example/story');
  expect(article('<meta property="og:url" content="https://news.example/og">').canonical).toBe('https://news.example/og');
  expect(article('<link rel="canonical" href="javascript:void 0">').canonical).toBeNull();
});

test.each([
  ['<html lang="sr-latn">', '', 'sr-Latn'],
  ['<html lang="">', '<meta property="og:locale" content="sq_AL">', 'sq-AL'],
  ['<html lang="not a tag">', '', null],
  ['<html>', '<meta http-equiv="content-language" content="de">', 'de'],
])('the language of %s%s is %s', (root, head, lang) => {
  expect(article(head, '', root).lang).toBe(lang);
});

test('values nested without end are no text', () => {
  const nested = (levels: number) => JSON.parse(`${'['.repeat(levels)}"2022-12-15"${']'.repeat(levels)}`);
  expect([textOf(nested(3)), textOf(nested(20_000))]).toEqual(['2022-12-15', null]);
});

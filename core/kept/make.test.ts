import * as v from 'valibot';
import { expect, test } from 'vitest';
import { KeptArticle } from './kept-article.ts';
import { keptArticle, keptId } from './make.ts';

const OPENED = 'https://www.news.example/a?id=7';

test.each<[what: string, canonical: string | null, id: string]>([
  ['its own address', null, OPENED],
  ['the one that it gives as its own', 'https://news.example/2022/a', 'https://news.example/2022/a'],
  ['not the front page', 'https://www.news.example/', OPENED],
  ['not the front page by another name', 'http://m.news.example', OPENED],
  ['not that of another host', 'https://agency.example/original', OPENED],
])('an article is kept by %s', (_what, canonical, id) => {
  expect(keptId({ address: OPENED, canonical })).toBe(id);
});

test('from wherever the reader came, an article is one', () => {
  const ids = ['?id=7', '?utm_source=mail&id=7&fbclid=x', '?id=7&ref='].map((query) =>
    keptId({ address: `https://www.news.example/a${query}`, canonical: null }),
  );
  expect(ids).toEqual([OPENED, OPENED, OPENED]);
});

test.each(['', 'about:blank', 'file:///a.html'])('what is on no web site is not kept: "%s"', (address) => {
  expect(keptId({ address, canonical: null })).toBeNull();
  expect(() => keptArticle({ article: { address, canonical: null, date: null, lang: null }, text: TEXT, cast: [] }, NOW)).toThrow(
    'no address',
  );
});

const NOW = '2026-11-22T09:00:00.000Z';
const words = Array.from({ length: 300 }, (_, place) => `word${place}`).join(' ');
const TEXT = { title: 'T'.repeat(400), site: 'News', blocks: [{ text: words, actors: ['kfor'] }], credits: ['AP'] };

test('what is kept fits its schema, and holds no words of the text but the title', () => {
  const article = { address: OPENED, canonical: null, date: '2022-12-16', lang: 'en' };
  const kept = keptArticle({ article, text: TEXT, cast: [{ actor: 'kfor', count: 1, first: 0 }] }, NOW);
  expect(v.parse(KeptArticle, kept)).toEqual(kept);
  expect(kept).toMatchObject({ id: OPENED, date: '2022-12-16', site: 'News', kept: NOW });
  expect(kept.title).toHaveLength(300);
  expect(kept.fingerprint?.words).toBe(300);
  expect(JSON.stringify(kept)).not.toContain('word1');
});

test('a text too short to know again is kept all the same', () => {
  const article = { address: OPENED, canonical: null, date: null, lang: null };
  const text = { ...TEXT, blocks: [{ text: 'Short.', actors: [] }] };
  expect(keptArticle({ article, text, cast: [] }, NOW).fingerprint).toBeNull();
});

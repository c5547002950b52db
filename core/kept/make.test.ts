import * as v from 'valibot';
import { expect, test } from 'vitest';
import { KeptArticle } from './kept-article.ts';
import { keptArticle } from './make.ts';

const OPENED = 'https://www.news.example/a?id=7';

test.each(['', 'about:blank', 'file:///a.html'])('what is on no web site is not kept: "%s"', (address) => {
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

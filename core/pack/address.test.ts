import { expect, test } from 'vitest';
import { addressKey, ownAddress, ownQuery, samePage } from './address.ts';

const PLAIN = 'https://herald.example/news/pier';

test.each([
  ['http://herald.example/news/pier'],
  ['https://www.herald.example/news/pier'],
  ['https://m.herald.example/news/pier'],
  ['https://mobile.herald.example/news/pier'],
  ['https://amp.herald.example/news/pier'],
  ['https://herald.example/amp/news/pier'],
  ['https://herald.example/news/pier/amp'],
  ['https://herald.example/news/pier/amp/'],
  ['https://herald.example/news/pier.amp'],
  ['https://herald.example/news/pier/'],
  ['https://herald.example//news/pier'],
  ['https://HERALD.example/news/pier'],
  ['https://herald.example./news/pier'],
  ['https://herald.example:443/news/pier'],
  ['https://herald.example/news/pier#comments'],
  ['https://herald.example/news/pier?utm_source=feed&utm_medium=rss'],
  ['https://herald.example/news/pier?fbclid=abc&gclid=def'],
  ['https://herald.example/news/pier?amp=1'],
])('%s is the same page', (address) => {
  expect(addressKey(address)).toBe(addressKey(PLAIN));
});

test.each([
  ['https://herald.example/news/pier?id=7'],
  ['https://herald.example/News/pier'],
  ['https://herald.example/news/pier-2'],
  ['https://herald.example/news/amplifier'],
  ['https://herald.example:8080/news/pier'],
  ['https://other.example/news/pier'],
  ['https://news.herald.example/news/pier'],
])('%s is another page', (address) => {
  expect(addressKey(address)).not.toBe(addressKey(PLAIN));
});

test('the order of parameters and the case of escapes do not matter', () => {
  expect(addressKey('https://a.example/?b=2&a=1')).toBe(addressKey('https://a.example/?a=1&b=2'));
  expect(addressKey('https://a.example/%d0%b0')).toBe(addressKey('https://a.example/а'));
});

test.each([['ftp://a.example/'], ['about:blank'], ['nonsense'], ['']])('%s is no web address', (address) => {
  expect(addressKey(address)).toBeNull();
});

test('m. alone is a host of its own', () => {
  expect(addressKey('https://m.example/')).not.toBe(addressKey('https://example/'));
});

test('two addresses of one page are the same, and what is none is the same as itself alone', () => {
  expect(samePage(PLAIN)('http://www.herald.example/news/pier/')).toBe(true);
  expect(samePage(PLAIN)(`${PLAIN}?id=7`)).toBe(false);
  expect(samePage('about:blank')('nonsense')).toBe(false);
  expect(samePage('about:blank')('about:blank')).toBe(true);
});

test.each([
  ['', ''],
  ['?', ''],
  ['?utm_source=feed&amp=1', ''],
  ['?p=1&fbclid=x', '?p=1'],
  ['?b=2&a=1', '?a=1&b=2'],
])('of the query %s what tells pages apart is "%s"', (query, own) => {
  expect(ownQuery(new URL(query, PLAIN).searchParams)).toBe(own);
});

const OPENED = 'https://www.news.example/a?id=7';

test.each<[what: string, canonical: string | null, own: string]>([
  ['the one it was opened under', null, OPENED],
  ['the one that it gives as its own', 'https://news.example/2022/a', 'https://news.example/2022/a'],
  ['that without where the reader came from', 'https://news.example/a?utm_source=x', 'https://news.example/a'],
  ['not the front page', 'https://www.news.example/', OPENED],
  ['not the front page by another name', 'http://m.news.example', OPENED],
  ['not that of another host', 'https://agency.example/original', OPENED],
  ['not one that is none', 'no address', OPENED],
])('a page goes by %s', (_what, canonical, own) => {
  expect(ownAddress({ address: OPENED, canonical })).toBe(own);
});

test.each([
  ['https://herald.example/p?utm_source=feed&id=7&fbclid=x', 'https://herald.example/p?id=7'],
  ['https://herald.example/p?ref=mail&ref=top', 'https://herald.example/p'],
  ['https://herald.example/p?b=1&a=%7E', 'https://herald.example/p?b=1&a=%7E'],
])('%s without where the reader came from', (address, own) => {
  expect(ownAddress({ address, canonical: null })).toBe(own);
});

test.each(['', 'about:blank', 'file:///a.html'])('what is on no web site goes by no address: "%s"', (address) => {
  expect(ownAddress({ address, canonical: 'https://news.example/a' })).toBeNull();
});

import { expect, test } from 'vitest';
import { addressKey } from './address.ts';

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

import { expect, test } from 'vitest';
import { lookUps } from './look-up.ts';

const addresses = (words: string, language = 'en-GB') => lookUps(words, language).map(({ address }) => new URL(address));

test('asks the Wikipedia of the interface’s language', () => {
  const hosts = (language: string) => addresses('x', language)[0]?.hostname;
  expect(['en-GB', 'sr-Cyrl', 'DE', 'gsw', 'x-klingon', 'evil.example/', ''].map(hosts)).toEqual([
    'en.wikipedia.org',
    'sr.wikipedia.org',
    'de.wikipedia.org',
    'gsw.wikipedia.org',
    'en.wikipedia.org',
    'en.wikipedia.org',
    'en.wikipedia.org',
  ]);
});

test('the words stay words, whatever they are', () => {
  for (const words of ['Ђинђић & Sons', '?a=b#c', '../..', 'javascript:alert(1)', '"a" + b', '\ud800']) {
    const asked = addresses(words).map(({ searchParams }) => searchParams.get('search') ?? searchParams.get('q'));
    expect(new Set(asked)).toEqual(new Set([words.toWellFormed()]));
    expect(addresses(words).every(({ protocol, hash }) => protocol === 'https:' && hash === '')).toBe(true);
  }
});

test('white space is one space, and what is no name any more is cut', () => {
  expect(addresses('  Gabriel\n Escobar ')[2]?.searchParams.get('q')).toBe('Gabriel Escobar');
  expect(addresses('a'.repeat(5000))[2]?.searchParams.get('q')).toHaveLength(200);
});

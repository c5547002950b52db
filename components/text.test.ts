import { describe, expect, it } from 'vitest';
import { englishText } from './testing/english-text.ts';
import { makeTexts, type TextFunction } from './text.tsx';

/** A language with a form between one and many, in which one message has no form of its own for it. */
const serbian: TextFunction = (key, substitutions = []) => {
  const messages: Record<string, string> = {
    interface_language: 'sr',
    popup_mentions_one: '$1 пут',
    popup_mentions_few: '$1 пута',
    popup_mentions_other: '$1 путâ',
    popup_more_other: 'још $1',
  };
  return (messages[key] ?? '').replace('$1', substitutions[0] ?? '');
};

describe('texts', () => {
  it.each([
    ['en-GB', 'en-GB'],
    ['en', 'en'],
    ['de-AT', 'en'],
    ['', 'en'],
  ])('where the browser is in %s, dates are in %s, for the messages are in English', (browser, language) => {
    expect(makeTexts(englishText, browser).language).toBe(language);
  });

  it('choose the plural form by the language of the messages', () => {
    const { plural } = makeTexts(englishText, 'en-GB');
    expect([0, 1, 2].map((count) => plural('popup_mentions', count))).toEqual(['0 times', '1 time', '2 times']);
    expect(plural('popup_mentions', 1204)).toBe('1,204 times');
    const few = makeTexts(serbian, 'sr-RS').plural;
    expect([1, 3, 5].map((count) => few('popup_mentions', count))).toEqual(['1 пут', '3 пута', '5 путâ']);
  });

  it('fall back to the general form where the language has no other', () => {
    expect(makeTexts(serbian, 'sr').plural('popup_more', 3)).toBe('још 3');
  });

  it('say their direction', () => {
    expect(makeTexts(englishText, 'en').direction).toBe('ltr');
    expect(makeTexts((key) => (key === 'interface_direction' ? 'rtl' : ''), 'ar').direction).toBe('rtl');
  });
});

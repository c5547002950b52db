import { describe, expect, it } from 'vitest';
import { englishText } from '../testing/english-text.ts';
import { makeTexts } from '../text.tsx';
import { whyText } from './why.ts';

const texts = makeTexts(englishText, 'en-GB');
const words = (...names: string[]) => names.map((text) => ({ text, lang: 'en' }));

describe('why a story is listed', () => {
  it.each([
    [
      { events: words('Bridge closed'), actors: words('Mira Talanova', 'Lipa'), daysApart: 1, text: null },
      'same event: Bridge closed · Mira Talanova, Lipa · 1 day later',
    ],
    [{ events: [], actors: words('A', 'B', 'C', 'D'), daysApart: -3, text: null }, 'A, B, C · 3 days earlier'],
    [{ events: words('One', 'Two'), actors: [], daysApart: 0, text: null }, 'same event: One · same day'],
    [{ events: [], actors: words('A'), daysApart: null, text: null }, 'A'],
    [{ events: [], actors: words('A'), daysApart: 0, text: 'passages' as const }, 'shares long passages · A · same day'],
  ])('%o', (why, expected) => {
    expect(whyText(why, texts)).toBe(expected);
  });
});

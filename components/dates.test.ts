import { describe, expect, it } from 'vitest';
import { dateText, spanText, whenText } from './dates.ts';
import { englishText } from './testing/english-text.ts';
import { makeTexts } from './text.tsx';

const british = makeTexts(englishText, 'en-GB');
const american = makeTexts(englishText, 'en-US');

describe('a date is written as far as it is known', () => {
  it.each([
    ['2022', '2022', '2022'],
    ['2022-12', 'December 2022', 'Dec 2022'],
    ['2022-12-16', '16 December 2022', '16 Dec 2022'],
    ['2024-02-29', '29 February 2024', '29 Feb 2024'],
  ])('%s', (date, long, short) => {
    expect(dateText(date, british)).toBe(long);
    expect(dateText(date, british, 'short')).toBe(short);
  });

  it('in the order of the region', () => {
    expect(dateText('2022-12-16', american)).toBe('December 16, 2022');
  });

  it('on its own day wherever the reader is', () => {
    const zone = process.env.TZ;
    try {
      for (const far of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
        process.env.TZ = far;
        expect(dateText('2022-12-16', british)).toBe('16 December 2022');
        expect(dateText('2022', british)).toBe('2022');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('a date that is inferred or missing says so', () => {
  it.each([
    [{ date: '2022-12', about: true }, 'about December 2022'],
    [{ date: '2022-12', about: false }, 'December 2022'],
    [{ date: null, about: false }, 'undated'],
  ])('%o', (when, words) => {
    expect(whenText(when, british)).toBe(words);
  });
});

describe('the years of an office', () => {
  it.each([
    ['2018', '2021', '2018 – 2021'],
    ['2018-03', '2018-11', 'March – November 2018'],
    ['2022-10-26', '2024-05-02', '26 October 2022 – 2 May 2024'],
    ['2018', '2022-11', '2018 – November 2022'],
    ['2021', null, 'since 2021'],
    [null, '2022-11', 'until November 2022'],
    [null, null, null],
  ])('from %s to %s', (from, to, words) => {
    // The space around the dash is thin or not by the browser's version of the Unicode data.
    expect(spanText(from, to, british)?.replace(/\s*–\s*/g, ' – ') ?? null).toBe(words);
  });
});

import { describe, expect, test } from 'vitest';
import { decodeShingles, encodeShingles } from './encode.ts';
import { pageOf, report } from './fixture.ts';
import { FEWEST_WORDS, fingerprintOf } from './make.ts';
import { SHINGLE_WORDS, shinglesOf, WINDOW, winnow } from './shingles.ts';

const SALT = 'a0b1c2d3e4f5a6b7';
const words = (count: number, from = 0) => Uint32Array.from({ length: count }, (_, i) => ((from + i) * 2654435761) >>> 0);

describe('a fingerprint', () => {
  test('holds names, figures and dates in order, and no word of the text', () => {
    const made = fingerprintOf(report(), SALT);
    expect(made?.words).toBe(194);
    expect(made?.anchors.slice(0, 6)).toEqual([
      'actor:harbour-council',
      'actor:port-anselm',
      'date:2023-03-14',
      'figure:42',
      'actor:ada-lindqvist',
      'actor:harbour-council',
    ]);
    expect(Object.keys(made ?? {})).toEqual(['words', 'shingles', 'anchors']);
    expect(made?.shingles).toMatch(/^[A-Za-z0-9+/]+=*$/);
  });

  test('is the same on each call, and another with another salt', () => {
    expect(fingerprintOf(report(), SALT)).toEqual(fingerprintOf(report(), SALT));
    expect(fingerprintOf(report(), SALT)?.shingles).not.toBe(fingerprintOf(report(), 'another0another0')?.shingles);
  });

  test('stores less of a word than a word has in it', () => {
    const made = fingerprintOf(report(), SALT);
    const shingles = atob(made?.shingles ?? '').length / 2;
    // `docs/coverage.md` reckons with four bits.
    expect((14 * shingles) / (made?.words ?? 0)).toBeLessThan(4.2);
  });

  test('takes the article alone, not what stands around it', () => {
    const around = ['Home', 'News', 'Sport', 'Sign in'];
    const notice = 'We and our partners keep cookies on your device to count visits and to show you offers that suit you.';
    const texts = report().blocks.map(({ text }) => text);
    const page = pageOf([notice, ...around, ...texts, ...around, notice]);
    expect(fingerprintOf(page, SALT)).toEqual(fingerprintOf(report(), SALT));
  });

  test('is not made of a text that is too short', () => {
    const text = (count: number) => pageOf([Array.from({ length: count }, (_, i) => `word${i}`).join(' ')]);
    expect(fingerprintOf(text(FEWEST_WORDS - 1), SALT)).toBeNull();
    expect(fingerprintOf(text(FEWEST_WORDS), SALT)).not.toBeNull();
    expect(fingerprintOf(pageOf([]), SALT)).toBeNull();
    expect(fingerprintOf(pageOf(['!? … —'.repeat(500)]), SALT)).toBeNull();
  });
});

describe('winnowing', () => {
  test('keeps one shingle of each window', () => {
    const kept = winnow(shinglesOf(words(500), SALT));
    const gaps = kept.slice(1).map((at, i) => at - (kept[i] ?? 0));
    expect(kept[0]).toBeLessThan(WINDOW);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(WINDOW);
    expect(500 / kept.length).toBeCloseTo((WINDOW + 1) / 2, 0);
  });

  test('finds any passage of the guaranteed length wherever it stands', () => {
    const passage = words(WINDOW + SHINGLE_WORDS - 1, 10_000);
    const keptOf = (before: number, after: number) => {
      const shingles = shinglesOf(Uint32Array.from([...words(before, 1), ...passage, ...words(after, 5000)]), SALT);
      return new Set(winnow(shingles).map((at) => shingles[at]));
    };
    for (let before = 0; before < 20; before++) {
      expect([...keptOf(before, 30)].some((shingle) => keptOf(40 - before, before).has(shingle))).toBe(true);
    }
  });

  test('knows texts of fewer words than a window and a shingle', () => {
    expect(winnow(shinglesOf(words(SHINGLE_WORDS - 1), SALT))).toEqual([]);
    expect(winnow(shinglesOf(words(SHINGLE_WORDS), SALT))).toEqual([0]);
  });

  test('the order of words counts', () => {
    const [one, other] = [Uint32Array.of(1, 2, 3), Uint32Array.of(2, 1, 3)].map((each) => shinglesOf(each, SALT)[0]);
    expect(one).not.toBe(other);
  });
});

test('shingles come back as they were written', () => {
  const shingles = [0, 1, 255, 256, 16383];
  expect([...(decodeShingles(encodeShingles(shingles)) ?? [])]).toEqual(shingles);
  expect(decodeShingles(encodeShingles([16384]))).toBeNull();
});

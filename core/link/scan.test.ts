import { describe, expect, it } from 'vitest';
import type { Dictionary } from './dictionary/dictionary.ts';
import { actor, dictionaryOf, packOf } from './fixture.ts';
import { scan } from './scan.ts';
import { foldWord } from './text/fold.ts';

function found(text: string, dictionary: Dictionary): string[] {
  return scan(text, dictionary).names.map(({ start, end, senses }) => (senses.length ? '' : '!') + text.slice(start, end));
}

function namesOf(names: readonly string[], blockers: readonly string[] = []): Dictionary {
  return dictionaryOf(packOf([actor('x', { strong: names })], blockers));
}

describe('scan', () => {
  it.each([
    ['leftmost, then longest', ['Kosovo', 'Kosovo Police', 'Police Museum'], 'Kosovo Police Museum', ['Kosovo Police']],
    ['a longer name that is not written so', ['Kosovo', 'Kosovo Police'], 'Kosovo police', ['Kosovo']],
    ['whole words only', ['Kosovo'], 'Kosovoans Kosovo', ['Kosovo']],
    [
      'hyphens and apostrophes part',
      ['KFOR', 'NATO'],
      'KFOR-led anti-NATO KFOR’s KFOR-Truppen',
      ['KFOR', 'NATO', 'KFOR', 'KFOR'],
    ],
    ['a hyphen in a name needs one', ['KFOR-a'], 'KFOR-a KFOR a KFOR – a', ['KFOR-a']],
    [
      'any dash, no-break space, line break',
      ['Botsan-Kharchenko', 'Kosovo Police'],
      'Botsan–Kharchenko Kosovo\u00a0Police Kosovo\nPolice',
      ['Botsan–Kharchenko', 'Kosovo\u00a0Police', 'Kosovo\nPolice'],
    ],
    ['never over an empty line', ['Kosovo Police'], 'Kosovo\n\nPolice', []],
    ['dotted acronyms with their last stop', ['U.S.', 'E.U.'], 'the U.S. and E.U.', ['U.S.', 'E.U.']],
    ['and without', ['U.S.'], 'U.S-made', ['U.S']],
    ['slashes', ['RFE/RL'], '(RFE/RL)', ['RFE/RL']],
    ['an exclamation mark of its own', ['Vetëvendosje!'], 'Vetevendosje! Vetëvendosje', ['Vetevendosje!', 'Vetëvendosje']],
    [
      'a closing quotation mark of its own',
      ['рух «Спротив»'],
      'рух „Спротив“, рух «Спротив сьогодні»',
      ['рух „Спротив“', 'рух «Спротив'],
    ],
    ['soft hyphens inside', ['Stoltenberg'], 'sagte Stolten\u00adberg\u00ad.', ['Stolten\u00adberg']],
    ['decomposed text', ['Vučić'], `«${'Vučić'.normalize('NFD')}»`, ['Vučić'.normalize('NFD')]],
    ['letters that fold to several', ['Weiß', 'Đurić'], 'Weiss WEISS Djurić Đurić', ['Weiss', 'WEISS', 'Djurić', 'Đurić']],
    ['no half of a folded letter', ['Weis'], 'Weiß', []],
    ['ligatures', ['Office'], 'Oﬃce', ['Oﬃce']],
    ['astral letters', ['KFOR'], '🙂𝐊𝐅𝐎𝐑🙂', ['𝐊𝐅𝐎𝐑']],
    ['numbers', ['1244', 'Resolution 1244'], 'Resolution 1244, 12440, 1244', ['Resolution 1244', '1244']],
  ])('%s', (_, names, text, expected) => {
    expect(found(text, namesOf(names))).toEqual(expected);
  });

  it.each([
    ['a blocker takes its text', ['KFOR'], ['KFOR-TV'], 'KFOR-TV', ['!KFOR-TV']],
    ['also where it begins before', ['KFOR'], ['Radio KFOR'], 'Radio KFOR', ['!Radio KFOR']],
    [
      'and where it reaches further',
      ['North Macedonia'],
      ['Macedonia National Bank'],
      'North Macedonia National Bank',
      ['!Macedonia National Bank'],
    ],
    ['a longer name beats it', ['Kosovo Police'], ['Kosovo'], 'Kosovo Police Kosovo', ['Kosovo Police', '!Kosovo']],
  ])('%s', (_, names, blockers, text, expected) => {
    expect(found(text, namesOf(names, blockers))).toEqual(expected);
  });

  it('keeps what a blocker took', () => {
    const { blocked } = scan(
      'Security Council of Russia',
      namesOf(['Security Council', 'Russia'], ['Security Council of Russia']),
    );
    expect(blocked.map(({ start, end }) => [start, end])).toEqual([
      [0, 16],
      [20, 26],
    ]);
  });

  it('finds cues and given names inside other names', () => {
    const kurti = actor('albin-kurti', { kind: 'person', strong: ['Albin Kurti'], weak: ['Kurti'], cues: ['Kosovo', 'envoy'] });
    const text = 'Kosovo Police, envoys, Albin Haxhiu';
    const { cues, givens } = scan(text, dictionaryOf(packOf([kurti, actor('kp', { strong: ['Kosovo Police'] })])));
    expect(cues.map(({ start, end }) => text.slice(start, end))).toEqual(['Kosovo', 'envoys']);
    expect(givens.map(({ start, end }) => text.slice(start, end))).toEqual(['Albin']);
  });
});

/** The same semantics without a dictionary: every name tried at every word. Letters here fold to one letter each. */
function naive(text: string, names: readonly string[]): [start: number, end: number][] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  const hits: [number, number][] = [];
  let free = 0;
  for (const { start } of words) {
    if (start < free) continue;
    const ends = words
      .map(({ end }) => end)
      .filter((end) => end > start && names.some((name) => reads(text.slice(start, end), name)));
    const end = Math.max(0, ...ends);
    if (end === 0) continue;
    hits.push([start, end]);
    free = end;
  }
  return hits;
}

function reads(text: string, name: string): boolean {
  const words = (of: string) => of.split(/[^\p{L}\p{N}]+/u);
  const gaps = (of: string) => of.replace(/[\p{L}\p{N}]+/gu, 'w').replace(/\s+/g, ' ');
  const capital = (of: string) => of.charAt(0) !== of.charAt(0).toLowerCase();
  const own = words(text);
  return (
    gaps(text) === gaps(name) &&
    words(name).every((word, i) => foldWord(word) === foldWord(own[i] ?? '') && (!capital(word) || capital(own[i] ?? '')))
  );
}

/** A small generator of its own (mulberry32), so that a failure comes again from its seed. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

describe('scan and its naive twin', () => {
  const WORDS = ['A', 'Ab', 'b', 'Ć', 'ć', 'Бе', 'бе', 'Š1', '12', 'Ωm', 'aB', 'Abć'];
  const GAPS = [' ', '  ', '-', ' - ', '/', ', ', '\n'];

  it.each(Array.from({ length: 25 }, (_, seed) => seed))('agree, seed %i', (seed) => {
    const next = random(seed);
    const pick = (from: readonly string[]) => from[next(from.length)] ?? '';
    const phrase = (words: number, gaps: readonly string[]) =>
      Array.from({ length: words }, (_, i) => (i ? pick(gaps) : '') + pick(WORDS)).join('');
    const names = Array.from({ length: 25 }, () => phrase(1 + next(3), [' ', '-', '/']));
    const dictionary = namesOf(names);
    for (let i = 0; i < 10; i++) {
      const text = phrase(2 + next(18), GAPS);
      const hits = scan(text, dictionary).names.map(({ start, end }) => [start, end]);
      expect(hits, JSON.stringify({ text, names })).toEqual(naive(text, names));
    }
  });
});

import { describe, expect, it } from 'vitest';
import { gapBetween, isAllCapitals, isCapitalAt, keyOf, wordAfter, wordBefore } from './tokens.ts';

function words(text: string): string[] {
  const found: string[] = [];
  for (let word = wordAfter(text, 0); word; word = wordAfter(text, word.end)) found.push(text.slice(word.start, word.end));
  return found;
}

describe('words', () => {
  it.each([
    ['KFOR-led', ['KFOR', 'led']],
    ['Kosovo’s KFOR-a', ['Kosovo', 's', 'KFOR', 'a']],
    ['l’OTAN, KFOR-Truppen', ['l', 'OTAN', 'KFOR', 'Truppen']],
    ['U.S. RFE/RL', ['U', 'S', 'RFE', 'RL']],
    ['résolution n° 1244', ['résolution', 'n', '1244']],
    [`${'Vučić'.normalize('NFD')}!`, ['Vučić'.normalize('NFD')]],
    ['Stolten\u00adberg\u00ad ok', ['Stolten\u00adberg', 'ok']],
    ['\u200eKosovo\u200f', ['Kosovo']],
    ['𝐊𝐅 🙂 x', ['𝐊𝐅', 'x']],
    ['', []],
    ['… — «»', []],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('are the same read backwards', () => {
    const text = '«Vuči\u0301ć» — 𝐊𝐅-a U.S. Stolten\u00adberg\u00ad, 🙂 RFE/RL';
    const backwards: string[] = [];
    for (let word = wordBefore(text, text.length); word; word = wordBefore(text, word.start)) {
      backwards.unshift(text.slice(word.start, word.end));
    }
    expect(backwards).toEqual(words(text));
  });
});

describe('gapBetween', () => {
  it.each([
    ['a \n b', ' '],
    ['a\u00a0b', ' '],
    ['a–b', '-'],
    ['a\u2011b', '-'],
    ['a’b', "'"],
    ['a „b', ' "'],
    ['a. b', '. '],
    ['a\u00ad b', ' '],
  ])('of %j', (text, gap) => {
    expect(gapBetween(text, 1, text.length - 1)).toBe(gap);
  });
});

it('reads capitals', () => {
  expect(['Kosovo', 'kosovo', 'Čačak', 'č', 'Ђ', 'ђ', '1244', '𝐊'].map((text) => isCapitalAt(text, 0))).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
    false,
    true,
  ]);
  const shouted = (text: string) => isAllCapitals(text, { start: 0, end: text.length });
  expect(['KFOR', 'KFor', 'K', 'ЋУТИ', '1244', 'G7X'].map(shouted)).toEqual([true, false, false, true, false, true]);
});

it('keys names alike however they are typed', () => {
  const codes = (text: string) => String.fromCharCode(...(keyOf(text)?.codes ?? []));
  expect(codes('Botsan–Kharchenko')).toBe('botsan-kharchenko');
  expect(codes('«Kosovo\u00a0 Police»')).toBe('kosovo police');
  expect(codes('accord d’Ohrid')).toBe("accord d'ohrid");
  expect(keyOf('—')).toBeNull();
});

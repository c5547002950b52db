import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../text/fold.ts';
import { isOffice } from './callings/offices.ts';
import { isTrade, isWalkOfLife } from './callings/walks-of-life.ts';

it('lists words as they fold, or they would never be met', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !file.endsWith('.test.ts'));
  const lists = files.flatMap((file) => {
    const code = readFileSync(`${import.meta.dirname}/${file}`, 'utf8').replace(/\/\*\*.*?\*\/|\/\/.*?$/gms, '');
    return [...code.matchAll(/[`']([\p{L}\p{N}\s]{9,})[`']/gu)];
  });
  const words = lists.flatMap(([, words = '']) => words.trim().split(/\s+/));
  expect(words.length).toBeGreaterThan(1000);
  expect(words.filter((word) => foldWord(word) !== word)).toEqual([]);
});

it.each([
  ['Ministerpräsident', true],
  ['Außenministerin', true],
  ['премијер', true],
  ['премьер', true],
  ['kryeministri', true],
  ['baker', false],
])('%s is an office: %s', (word, expected) => {
  expect(isOffice(foldWord(word))).toBe(expected);
});

it.each(['košarkaš', 'комшиница', 'судија', 'shofer', 'referee', 'Bäcker', 'ветеринар'])('%s is a walk of life', (word) => {
  expect(isWalkOfLife(foldWord(word)) && !isOffice(foldWord(word))).toBe(true);
});

describe('isTrade', () => {
  it.each([
    ['sr', 'gitarista', true],
    ['sr', 'гитариста', true],
    ['sr', 'kolar', true],
    ['sr', 'novinar', false],
    ['sr', 'ministar', false],
    ['sr', 'saradnik', false],
    ['sr', 'zamenik', false],
    ['sr', 'načelnik', false],
    ['sr', 'званичник', false],
    ['sr', 'pukovnik', false],
    ['sr', 'osnivač', false],
    ['sr', 'доцент', true],
    ['sr', 'poslastičar', true],
    ['sr', 'kajakaš', true],
    ['sr', 'kaže', false],
    ['sr', 'liste', false],
    ['sq', 'shahisti', true],
    ['sq', 'shitëses', true],
    ['sq', 'tregtare', false],
    ['sq', 'akordeonistja', true],
    ['sq', 'postierit', true],
    ['sq', 'mësueses', true],
    ['sq', 'bariu', true],
    ['sq', 'këngëtarja', true],
    ['sq', 'mjekun', true],
    ['sq', 'familjes', true],
    ['sq', 'guida', true],
    ['sq', 'barikada', false],
    ['sq', 'minerale', false],
    ['sq', 'aktorët', false],
    ['sq', 'banorët', false],
    ['sq', 'kundërshtari', false],
    ['sq', 'këshilltarja', false],
    ['sq', 'ndërkombëtar', false],
    ['en', 'guida', false],
    ['sq', 'avokati', false],
    ['sq', 'thotë', false],
    ['ru', 'гитарист', true],
    ['ru', 'политик', false],
    ['uk', 'гончар', true],
    ['en', 'whether', false],
  ])('%s: %s is a trade: %s', (lang, word, expected) => {
    expect(isTrade(foldWord(word), lang)).toBe(expected);
  });
});

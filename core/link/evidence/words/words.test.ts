import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../text/fold.ts';
import { isOffice } from './callings/offices.ts';
import { isTrade, isWalkOfLife } from './callings/walks-of-life.ts';

/** Lists in the code of a file; those of sounded stems are folded when they are read. */
function listsIn(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const calls = code.matchAll(/\b(?:isOneOf|beginsWithOneOf|endsWithOneOf|list)\(\s*((?:[`'][\p{L}\p{N}\s]*[`'],?\s*)+)/gu);
  const named = code.matchAll(/(?:beside|clubs|joined|after):\s*([`'][\p{L}\p{N}\s]*[`'])|const [A-Z_]+ = (`[\p{L}\p{N}\s]+`)/gu);
  return [...calls, ...named].flatMap(([, own = '', other = '']) => (own + other).replace(/[`',]/g, ' ').trim().split(/\s+/));
}

it('lists words as they fold, or they would never be met', () => {
  const room = new URL('..', import.meta.url).pathname;
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!test)\.ts$/.test(file));
  const words = files.flatMap((file) => listsIn(`${room}${file}`));
  expect(words.length).toBeGreaterThan(8000);
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

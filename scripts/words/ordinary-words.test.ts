import { expect, test } from 'vitest';
import { foldWord } from '../../core/link/text/fold.ts';
import { ordinaryWords } from './ordinary-words.ts';

const words = ordinaryWords();

test.each([
  ['de', 'nicht', 'Mann', 'Häuser', 'Banken', 'rot'],
  ['en', 'the', 'hill', 'pristine', 'most'],
  ['fr', 'un', 'avec', 'élève', 'chine'],
  ['ru', 'что', 'рама', 'лёд', 'мост'],
  ['sq', 'është', 'kuvend', 'mal', 'rrugë'],
  ['sr-Cyrl', 'сад', 'росу', 'мост', 'руте'],
  ['sr-Latn', 'sad', 'rosu', 'čovek', 'rute'],
  ['uk', 'що', 'їжа', 'міст', 'якщо'],
])('%s: words of every kind are among them', (lang, ...each) => {
  expect(each.filter((word) => !words.get(lang)?.has(foldWord(word)))).toEqual([]);
});

test.each([
  ['de', 'Kosovo', 'Serbien', 'Deutschland', 'Polen', 'Belgrad', 'Merkel', 'Putin'],
  ['en', 'Kosovo', 'Serbia', 'Belgrade', 'Putin', 'Monday'],
  ['fr', 'Kosovo', 'Serbie', 'Bruxelles', 'Russie'],
  ['ru', 'Косово', 'Сербия', 'Москва', 'Россия'],
  ['sq', 'Kosovë', 'Serbi', 'Tiranë'],
  ['sr-Cyrl', 'Косово', 'Србија', 'Београд', 'Русија'],
  ['sr-Latn', 'Kosovo', 'Srbija', 'Beograd', 'Rusija'],
  ['uk', 'Косово', 'Сербія', 'Київ', 'Росія'],
])('%s: names are not', (lang, ...each) => {
  expect(each.filter((word) => words.get(lang)?.has(foldWord(word)))).toEqual([]);
});

test('all are folded, and in the script of their language', () => {
  const isWritten = (lang: string, word: string) => /^(ru|uk|sr-Cyrl)$/.test(lang) === /^\p{Script=Cyrillic}+$/u.test(word);
  const wrong = [...words].flatMap(([lang, each]) =>
    [...each].filter((word) => foldWord(word) !== word || !isWritten(lang, word)),
  );
  expect(words.size).toBe(8);
  expect(wrong).toEqual([]);
});

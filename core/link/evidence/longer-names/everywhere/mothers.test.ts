import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { isMotherland } from './mothers.ts';

it.each([
  ['sq', '“Mëmë [Shqipëri]” është vepër e tre skulptorëve.'],
  ['sq', 'Te Nëna [Shqipëri] u vendosën lule.'],
  ['sr', 'Spomenik Majka [Srbija] biće obnovljen.'],
  ['sr', 'Песма „Мајка [Србија]“ одјекује.'],
  ['en', 'They posed beneath Mother [Albania].'],
  ['en', 'A novel about Mother [Russia] won.'],
  ['de', 'Mütterchen [Russland] lächelt vom Plakat.'],
  ['fr', 'La statue Mère [Albanie] domine la ville.'],
  ['ru', 'Скульптура Мать-[Россия] стоит на холме.'],
  ['ru', 'Картина «Матушка [Россия]» продана.'],
])('a figure: %s: %s', (lang, text) => {
  expect(isMotherland(placeIn(text, lang))).toBe(true);
});

it.each([
  ['sq', 'Nëna e tij erdhi në [Shqipëri].'],
  ['sq', 'nëna [Shqipëri] nuk pranon'],
  ['sr', 'Majka u [Srbiji] čeka penziju.'],
  ['sr', 'Za majke [Srbija] sprema novi zakon.'],
  ['en', 'Mothers in [Albania] protest.'],
  ['en', 'His mother, [Serbia] and the law.'],
  ['de', 'Die Mutter in [Russland] weint.'],
  ['fr', 'La mère quitte la [Serbie].'],
  ['ru', 'Мать в [России] ждёт сына.'],
  ['ru', 'Мать: [Россия] мне дом.'],
])('the country: %s: %s', (lang, text) => {
  expect(isMotherland(placeIn(text, lang))).toBe(false);
});

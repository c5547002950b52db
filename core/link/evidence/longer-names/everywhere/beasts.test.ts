import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { isBeastsName } from './beasts.ts';

it.each([
  ['en', 'The horse [Montenegro] won by a neck.'],
  ['en', 'Her dog [Serbia] barked.'],
  ['en', 'A lioness [Albania] gave birth.'],
  ['de', 'Das Pferd [Albanien] gewann.'],
  ['de', 'Den Hengst [Kosovo] ritt Anna.'],
  ['de', 'Die Katze [China] ist entlaufen.'],
  ['fr', 'La jument [Serbie] boite.'],
  ['fr', 'Le cheval [Belgrade] a gagné.'],
  ['sq', 'Kali [Shqipëria] fitoi garën.'],
  ['sq', 'Qeni [Beogradi] humbi.'],
])('an animal: %s %s', (lang, text) => {
  expect(isBeastsName(placeIn(text, lang))).toBe(true);
});

it.each([
  ['en', 'The dark horse [Kosovo] reached the final.'],
  ['en', 'Horses from [Serbia] won.'],
  ['en', 'A bear in [Serbia] was shot.'],
  ['en', 'Lion of [Kosovo] politics'],
  ['en', 'Dog [Kosovo] Trial Opens in Belgrade Today'],
  ['de', 'Die Hunde [Serbiens] sind groß.'],
  ['de', 'Ein Bär aus [Albanien] kam.'],
  ['fr', 'Le chien du [Kosovo] est un berger.'],
  ['sq', 'Qentë e [Kosovës] janë të njohur.'],
  ['sq', 'Kali i [Shqipërisë] fitoi.'],
])('the place: %s %s', (lang, text) => {
  expect(isBeastsName(placeIn(text, lang))).toBe(false);
});

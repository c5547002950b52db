import { expect, it } from 'vitest';
import { albanian } from './albanian.ts';
import { placeIn } from './fixture.ts';

it.each([
  ['[Prishtina] mundi 2-1 Dritën në gjysmëfinale.', true],
  ['Në kampionat [Prishtina] barazoi 1-1 me Llapin.', true],
  ['Rezultatet: Drita – [Prishtina] 0:3, Malisheva – Gjilani 1:1.', true],
  ['Trepça humbi 71-69 ndaj [Prishtinës].', true],
  ['Llapi e mposhti [Prishtinën] 2:0.', true],
  ['Të rinjtë e mundën [Beogradin] 81-77 pas vazhdimesh.', true],
  ['[Kosova] e Vushtrrisë humbi në shtëpi.', true],
  ['Portieri kaloi te [Shqipëria] e Tetovës.', true],
  ['[Kosova] mundi 2-1 Qipron.', false],
  ['Drita fitoi 2-1 në [Prishtinë].', false],
  ['[Prishtina] pret delegacionin më 17-18 shkurt.', false],
  ['Në ora 20:30 [Prishtina] ndez dritat.', false],
  ['[Prishtina] mbeti 2-3 ditë pa ujë.', false],
  ['Ekipi i [Prishtinës] mjekësore erdhi.', false],
  ['[Kosova] e Tirana nënshkruan marrëveshje.', false],
  ['Qyteti i [Prishtinës] shpenzoi 45-50 mijë euro.', false],
])('%s: %s', (text, expected) => {
  expect(albanian(placeIn(text, 'sq'))).toBe(expected);
});

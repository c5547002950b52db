import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { albanian } from './albanian.ts';

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

it.each([
  '[Prishtina] mposhti Llapin me gol në fund.',
  'Drita mposht [Prishtinën] dhe kryeson.',
  '[Prishtina] barazoi me Malishevën.',
  'Futbollistët e [Prishtinës] fituan derbin.',
  'Trajneri i [Prishtinës] dha dorëheqje.',
  'Tifozët e [Prishtinës] u ndalën te porta.',
  'Mesfushori i [Prishtinës] lëndohet.',
  'Basketbollistët e [Beogradit] humbën.',
  'Kapiteni i [Prishtinës] shënoi dy herë.',
  'U fol me portierin e [Prishtinës].',
  'Klubi i [Prishtinës] ka pezulluar kapitenin.',
  '[Prishtina] udhëheq tabelën me 30 pikë.',
  'Drita luan mirë, por [Prishtina] fitoi derbin.',
  'Futbollisti Bernard Hoti nënshkroi me [Prishtinën].',
])('%s is a team', (text) => {
  expect(albanian(placeIn(text, 'sq'))).toBe(true);
});

it.each([
  'Futbollistët e [Kosovës] u mblodhën.',
  'Trajneri i [Shqipërisë] ftoi njëzet lojtarë.',
  'Tifozët e [Serbisë] u dënuan.',
  'Qytetarët e [Prishtinës] votojnë.',
  'Kryetari i [Prishtinës] hapi rrugën.',
  'Në [Prishtinë] Drita mposhti Llapin.',
  'Nxënësit e [Prishtinës] protestuan.',
  '[Prishtina] kundërshton planin.',
  'Rrugët e [Prishtinës] u bllokuan.',
  'Drita fitoi në [Prishtinë].',
  'Kryeministri nënshkroi me [Prishtinën] një marrëveshje.',
  '[Prishtina] udhëheq bisedimet.',
])('%s is the town or the country', (text) => {
  expect(albanian(placeIn(text, 'sq'))).toBe(false);
});

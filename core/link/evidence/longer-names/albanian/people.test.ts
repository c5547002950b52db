import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { albanian } from './albanian.ts';

it.each([
  'Tryezën e dytë e fitoi Leonora [Prishtina] nga Peja.',
  'Agim [Prishtina] shiti fermën.',
  'Librat e Hasan [Prishtinës] u ribotuan.',
  'U takova me Vehbi [Kosovën] në treg.',
  'Varri i Bajram [Ohrit] u gjet.',
  'Kujtime për Ramizin dhe për Enver [Ohrin] nga shokët.',
  'Në konkurs doli e para Miss [Kosova], me fustan blu.',
  'Projektin e bëri inxhinierja [Kosova] Bushati.',
  'Sot [Kosova] Berisha mbush njëzet vjeç.',
  'Vajza e madhe, [Shqipëria] Gashi, studion drejtësi.',
  'Flokët ia preu parukierja [Kosova].',
  'Mësuesja [Prishtina] doli në pension.',
  'Kuzhinierin [Ohri] e njeh gjithë lagjja.',
  'Zonja [Prishtina] kërkon kundërshtare.',
  'Sipas zonjës [Prishtina], uji është i pastër.',
  'Këngëtares [Kosova] iu këput mikrofoni.',
  'Violinistja [Kosova] luajti pa nota.',
  'Zoti [Beogradi] nuk pranoi.',
])('%s names somebody', (text) => {
  expect(albanian(placeIn(text, 'sq'))).toBe(true);
});

it.each([
  'Sot [Prishtina] feston çlirimin.',
  'Vetëm [Kosova] nuk u ftua.',
  'Pas Brukselit [Kosova] pret përgjigje.',
  'Kur Suedia [Kosovës] ia dha pajisjet, festuan.',
  'Sipas Trump [Kosova] duhet të presë.',
  'Erdhën nga [Kosova] Agim Ramadani e shokët.',
  'Në [Prishtinë] Naim Hoxha hapi furrë.',
  'Si e pa [Kosova] Kamerunin në fushë?',
  'Ndërsa [Serbia] Evropën e akuzon, bisedimet vazhdojnë.',
  'Trajneri i [Kosovës] bëri dy ndryshime.',
  'Këngëtarja nga [Kosova] fitoi.',
  'Futbollistët e [Serbisë] u kthyen.',
  'Avokati tha se [Kosova] do të ankohet.',
  'Republika e [Kosovës] ka njëzet vjet.',
  'Presidenti foli për [Kosovën] në Gjenevë.',
  'Nënkryetari Abdixhiku foli në [Prishtinë].',
  'Këtë verë Evropa [Kosovën] e harroi.',
  'Ministri Krasniqi në [Beograd] nuk shkoi.',
  'Në Podgoricë [Mali i Zi] mbajti zgjedhje.',
  'Ditët e Veres në [Shqipëri] janë festë.',
])('%s names the place', (text) => {
  expect(albanian(placeIn(text, 'sq'))).toBe(false);
});

import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { isAdjective } from './adjectives.ts';

it.each([
  '[Banjska] stena je najlepši vidikovac.',
  '[Бањска] река је поплавила њиве.',
  '[Nemačka] obala Baltika je puna.',
  '[Nemačka] Bundesliga počinje u avgustu.',
  '[Немачка] Луфтханза отказује летове.',
  '[Češka] Škoda najavljuje model.',
  '[Nemačke] reke su niske.',
  '[Kosovo] gnezdo poznaćete po blatu.',
  '[Косово] перо нашао је дечак.',
  '[Kosova] pesma čuje se u četiri.',
  '[Nemačka] turistkinja je spasena.',
  '[Kina] su davala samo matinee.',
  '[Кина] су затворена.',
  '[Kina] nisu radila.',
  '[Kina] prikazuju domaći film.',
  '[Češka] televizija ponovila je koncert.',
  '[Nemačka] poezija je prevedena.',
  '[Češka] komedija puni salu.',
  '[Немачка] хемија је на цени.',
])('an adjective: %s', (text) => {
  expect(isAdjective(placeIn(text, 'sr'))).toBe(true);
});

it.each([
  '[Nemačka] Grčkoj poručuje da štedi.',
  '[Немачка] {Србији} шаље помоћ.',
  '[Nemačka] {Ukrajina} u finalu',
  '[Nemačka] pomaže {Srbiji}.',
  '[Češka] se pridružila.',
  '[Banjska] je mirna.',
  '[Nemačka] odbija predlog.',
  '[Nemačka] dobija pristalice.',
  '[Nemačka] razvija planove.',
  '[Češka] sija od sreće.',
  '[Nemačka] ispija kafu.',
  '[Nemačka] vodi pregovore.',
  '[Kosovo] krilo brojke, tvrdi sud.',
  '[Косово] уводи таксе.',
  'U selu [Banjska] reka je presušila.',
  'Za [Kosovo] pesma je važna.',
  '[Kina] je uložila veto.',
  '[Kina] i Rusija su protiv.',
  '[Kina] bi mogla da uloži veto.',
  'Rusija i [Kina] su protiv.',
  '[Кина] наставља увоз.',
])('a place: %s', (text) => {
  expect(isAdjective(placeIn(text, 'sr'))).toBe(false);
});

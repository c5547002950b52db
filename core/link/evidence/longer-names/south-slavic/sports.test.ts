import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { slavic } from '../slavic/slavic.ts';

it.each([
  ['sr', 'Trener [Prištine] podneo je ostavku.'],
  ['sr', 'Fudbaleri [Prištine] gostuju u subotu.'],
  ['sr', 'Košarkaši [Beograda] putuju u Čačak.'],
  ['sr', 'Kapiten [Raške] postigao je gol.'],
  ['sr', 'Bivši igrač [Beograda] završio je karijeru.'],
  ['sr', 'Навијачи [Приштине] бодрили су тим.'],
  ['sr', 'Голман [Звечана] одбранио је пенал.'],
  ['sr', '[Priština] je pobedila Trepču sa 2:1.'],
  ['sr', 'Radnički je slomio [Rašku], klub koji se bori za opstanak.'],
  ['sr', 'Rezultati: [Leposavić] – Zvečan 2:1'],
  ['sr', 'Rezultati: Leposavić – [Zvečan] 2:1, Bor – Zaječar 0:0'],
  ['sr', 'Fudbaleri Bora poraženi su od [Zvečana].'],
  ['sr', '[Leposavić] je pao na dno tabele.'],
  ['mk', 'Тренерот на [Охрид] поднесе оставка.'],
  ['mk', 'Ракометарите на [Охрид] победија.'],
])('%s: %s is a club', (lang, text) => {
  expect(slavic(placeIn(text, lang))).toBe(true);
});

it.each([
  ['sr', 'Fudbaleri [Srbije] putuju u Lion.'],
  ['sr', 'Trener [Kosova] objavio je spisak.'],
  ['sr', 'Rukometaši [Crne Gore] igraju u Nišu.'],
  ['sr', 'Gradonačelnik [Prištine] ćuti.'],
  ['sr', 'Deca [Beograda] uče plivanje.'],
  ['sr', 'Fudbaleri u [Prištini] treniraju na snegu.'],
  ['sr', 'U [Beogradu] je Zvezda dobila Mladost sa 2:1.'],
  ['sr', '[Priština] je odbila predlog 2. maja.'],
  ['sr', 'Rezultati: Srbija – [Albanija] 2:1'],
  ['sr', 'Put [Leposavić] – Zvečan zatvoren je 2 dana.'],
  ['sr', 'Autobus Beograd – [Priština] 20:30'],
  ['sr', 'Auto-put je udaljen od [Zvečana].'],
  ['sr', '[Leposavić] je opština na severu.'],
  ['sr', 'Становници [Рашке] протестују.'],
  ['mk', 'Градоначалникот на [Охрид] им честиташе.'],
])('%s: %s is the place', (lang, text) => {
  expect(slavic(placeIn(text, lang))).toBe(false);
});

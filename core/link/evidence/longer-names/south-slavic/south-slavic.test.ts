/** Croatian, Bosnian and Macedonian names, rivers, words that open a sentence, branches. */
import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { slavic } from '../slavic/slavic.ts';

it.each([
  ['sr', 'Sveučilište u [Prištini] potpisuje sporazum.'],
  ['sr', 'Veleposlanstvo [Srbije] u Zagrebu šuti.'],
  ['sr', 'Deca sa Trga [Republike Kosovo] sade lipe.'],
  ['sr', 'Деца са Трга [Републике Косово] саде липе.'],
  ['sr', 'Zaklada [Kosovo] dodjeljuje stipendije.'],
  ['sr', 'Državno povjerenstvo [Crne Gore] objavilo je rezultate.'],
  ['sr', 'Kino [Beograd] nestalo je iz grada.'],
  ['sr', 'Elektrodistribucija [Srbije] isključuje struju.'],
  ['sr', 'Infrastruktura železnice [Srbije] raspisala je tender.'],
  ['sr', 'Klub Hrvata [Crne Gore] dobio je donaciju.'],
  ['sr', 'Udruženje Albanaca [Srbije] ima sedište u Medveđi.'],
  ['sr', 'Sud Republike [Albanije] odbio je žalbu.'],
  ['sr', 'Deca iz ulice [Crne Gore] oslikala su zid.'],
  ['sr', 'Mesna zajednica [Kosovo] dobija ambulantu.'],
  ['sr', 'Beogradski kvart [Kosovo] dobio je park.'],
  ['sr', 'Srednja škola [Priština] upisuje đake.'],
  ['sr', 'Rajfajzen banka [Srbija] menja tarife.'],
  ['sr', 'Transparentnost [Srbija] podnela je prijavu.'],
  ['sr', 'UNICEF [Srbija] pokrenuo je kampanju.'],
  ['sr', 'Kompanija DHLX [Srbija] zapošljava.'],
  ['sr', 'Oglasila se firma „[Kosovo] produkt“ d.o.o. iz Niša.'],
  ['sr', 'Desna obala [Bosne] je poplavljena.'],
  ['sr', 'Izlila se [Bosna] i zatvorila put.'],
  ['sr', '[Bosna] kod Maglaja raste.'],
  ['sr', '[Zvečan] aplauz ispratio je glumce.'],
  ['sr', '[Rudare] iz Bora čeka duža smena.'],
  ['mk', '[Бањска] сезона почна рано.'],
  ['mk', 'Народната банка на Република [Северна Македонија] ја крена каматата.'],
  ['mk', 'Селото [Косово] нема жители.'],
  ['mk', 'Во населбата [Црна Гора] изгоре куќа.'],
])('%s: %s is a longer name', (lang, text) => {
  expect(slavic(placeIn(text, lang))).toBe(true);
});

it.each([
  ['sr', 'Veleposlanik [Srbije] u Zagrebu šuti.'],
  ['sr', 'Sveučilišta [Srbije] traže novac.'],
  ['sr', 'Većina Srba [Kosova] nije glasala.'],
  ['sr', 'Prava Srba [Kosova] su tema.'],
  ['sr', 'Predsednik Republike [Srbije] stiže.'],
  ['sr', 'Građani Republike [Kosovo] biraju.'],
  ['sr', 'Puste su ulice [Srbije] tog jutra.'],
  ['sr', 'Prema BBC [Srbija] nije odgovorila.'],
  ['sr', 'Međunarodna zajednica [Kosovo] vidi drugačije.'],
  ['sr', 'Za MMF [Srbija] je primer.'],
  ['sr', 'Obala [Crne Gore] puna je turista.'],
  ['sr', 'Incident u [Bosni] kod Maglaja je rešen.'],
  ['sr', 'Most kod sela spaja [Srbija] i Bosna.'],
  ['sr', '[Zvečan] je blokiran.'],
  ['sr', '[Zvečan] danas ima novog predsednika opštine.'],
  ['sr', '[Rudare] su i dalje blokirane.'],
  ['sr', 'Put kroz [Rudare] je otvoren.'],
  ['mk', 'Претседателот на Република [Северна Македонија] пристигна.'],
  ['mk', 'Границата на [Косово] е отворена.'],
])('%s: %s is the place', (lang, text) => {
  expect(slavic(placeIn(text, lang))).toBe(false);
});

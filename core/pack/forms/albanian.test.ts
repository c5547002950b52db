import { describe, expect, it, test } from 'vitest';
import { formsOf } from './forms.ts';
import type { Lemma } from './inflect.ts';

/** All forms with the lemma. */
function inflected(text: string, kind: Lemma['kind'], gender?: 'masculine' | 'feminine'): string[] {
  return [text, ...formsOf({ text, lang: 'sq' }, kind, gender)].sort();
}

const listed = (forms: string) => forms.split(', ').sort();
const lemmaOf = (forms: string) => forms.split(', ')[0] ?? '';

// Each row: the lemma, the other nominatives, accusative, genitive and dative.
const MEN = [
  'Albin Kurti, Albin Kurtin, Albin Kurtit',
  'Hashim Thaçi, Hashim Thaçin, Hashim Thaçit',
  'Afrim Bunjaku, Afrim Bunjakun, Afrim Bunjakut',
  'Edi Rama, Edi Ramë, Edi Ramën, Edi Ramës',
  'Ibrahim Rugova, Ibrahim Rugovë, Ibrahim Rugovën, Ibrahim Rugovës',
  'Ramush Haradinaj, Ramush Haradinajn, Ramush Haradinajin, Ramush Haradinajt, Ramush Haradinajit',
  'Aleksandër Vuçiq, Aleksandër Vuçiqi, Aleksandër Vuçiqin, Aleksandër Vuçiqit',
  'Gabriel Escobar, Gabriel Escobari, Gabriel Escobarin, Gabriel Escobarit',
  'Miroslav Lajçak, Miroslav Lajçaku, Miroslav Lajçakun, Miroslav Lajçakut',
  'Jens Stoltenberg, Jens Stoltenbergu, Jens Stoltenbergun, Jens Stoltenbergut',
  'Johan Bach, Johan Bachu, Johan Bachun, Johan Bachut',
  'Özkan Ulutash, Özkan Ulutashi, Özkan Ulutashin, Özkan Ulutashit',
  'Mark Rutte, Mark Rutten, Mark Ruttes',
  'Bocan-Harçenko, Bocan-Harçenkon, Bocan-Harçenkos',
  'Angelo Ristuccia, Angelo Ristuccian, Angelo Ristuccias',
  'John Kennedy, John Kennedyn, John Kennedyt',
  'Ivica Daçiq, Ivica Daçiqi, Ivica Daçiqin, Ivica Daçiqit',
  'Kurti, Kurtin, Kurtit',
  'Elek, Eleku, Elekun, Elekut',
  'Putin, Putini, Putinin, Putinit',
];

const WOMEN = [
  'Vjosa Osmani, Vjosa Osmanin, Vjosa Osmanit, Vjosë Osmani, Vjosë Osmanin, Vjosë Osmanit, Vjosën Osmani, Vjosës Osmani',
  'Ana Brnabiq, Ana Brnabiqi, Ana Brnabiqin, Ana Brnabiqit, Anë Brnabiq, Anë Brnabiqi, Anë Brnabiqin, Anë Brnabiqit, Anën Brnabiq, Anës Brnabiq',
  'Maria Zaharova, Maria Zaharovë, Maria Zaharovën, Maria Zaharovës',
  'Ingrid Berg, Ingrid Bergu, Ingrid Bergun, Ingrid Bergut',
  'Osmani, Osmanin, Osmanit',
];

// Each row: the lemma, the nominatives with and without article, accusative, genitive and dative.
const PLACES = [
  'Kosova, Kosovë, Kosovën, Kosovës',
  'Prishtinë, Prishtina, Prishtinën, Prishtinës',
  'Serbia, Serbi, Serbinë, Serbisë',
  'Shqipëria, Shqipëri, Shqipërinë, Shqipërisë',
  'Bosnja, Bosnjë, Bosnjën, Bosnjës',
  'Bosnja dhe Hercegovina, Bosnjë dhe Hercegovinë, Bosnjën dhe Hercegovinën, Bosnjës dhe Hercegovinës',
  'Merdare, Merdarja, Merdaren, Merdares',
  'Beogradi, Beograd, Beogradin, Beogradit',
  'Zveçan, Zveçani, Zveçanin, Zveçanit',
  'Brnjaku, Brnjak, Brnjakun, Brnjakut',
  'Ohri, Ohër, Ohrin, Ohrit',
  'Zubin Potoku, Zubin Potok, Zubin Potokun, Zubin Potokut',
  'Mali i Zi, Mal i Zi, Mal të Zi, Malin e Zi, Malit të Zi',
  'Mitrovica e Veriut, Mitrovicë e Veriut, Mitrovicë të Veriut, Mitrovicën e Veriut, Mitrovicës së Veriut',
  'veriu i Kosovës, veri i Kosovës, veri të Kosovës, veriun e Kosovës, veriut të Kosovës',
  'Shtetet e Bashkuara të Amerikës, Shteteve të Bashkuara të Amerikës',
];

const BODIES = [
  'Policia e Kosovës, Polici e Kosovës, Polici të Kosovës, Policinë e Kosovës, Policisë së Kosovës',
  'Forca e Sigurisë së Kosovës, Forcë e Sigurisë së Kosovës, Forcë të Sigurisë së Kosovës, Forcën e Sigurisë së Kosovës, Forcës së Sigurisë së Kosovës',
  'Gjykata Kushtetuese e Kosovës, Gjykatë Kushtetuese e Kosovës, Gjykatë Kushtetuese të Kosovës, Gjykatën Kushtetuese të Kosovës, Gjykatës Kushtetuese të Kosovës',
  'Këshilli i Sigurimit i OKB-së, Këshill i Sigurimit i OKB-së, Këshill të Sigurimit të OKB-së, Këshillin e Sigurimit të OKB-së, Këshillit të Sigurimit të OKB-së',
  'Lëvizja Vetëvendosje, Lëvizje Vetëvendosje, Lëvizjen Vetëvendosje, Lëvizjes Vetëvendosje',
  'Zyra për Mirëqenie e Siguri, Zyrë për Mirëqenie e Siguri, Zyrën për Mirëqenie e Siguri, Zyrës për Mirëqenie e Siguri',
  'Kombet e Bashkuara, Kombeve të Bashkuara',
  'Forcat e Armatosura të Serbisë, Forcave të Armatosura të Serbisë',
  'KFOR, KFOR-i, KFORi, KFOR-in, KFORin, KFOR-it, KFORit',
  'UNMIK, UNMIK-u, UNMIKu, UNMIK-un, UNMIKun, UNMIK-ut, UNMIKut',
  'LDK, LDK-ja, LDK-në, LDK-së',
  'BE-ja, BE-në, BE-së',
  'NATO-ja, NATO-n, NATO-në, NATO-s, NATO-së',
  'MPJ-ja ruse, MPJ-në ruse, MPJ-së ruse',
];

const OFFICES = [
  'kryeministri, kryeministër, kryeministrin, kryeministrit',
  'kryeministër, kryeministri, kryeministrin, kryeministrit',
  'kryeministrja, kryeministre, kryeministren, kryeministres',
  'presidente, presidentja, presidenten, presidentes',
  'ministri i Jashtëm, ministër i Jashtëm, ministër të Jashtëm, ministrin e Jashtëm, ministrit të Jashtëm',
  'shefi i diplomacisë, shef i diplomacisë, shef të diplomacisë, shefin e diplomacisë, shefit të diplomacisë',
  'zëdhënësi, zëdhënës, zëdhënësin, zëdhënësit',
  'i dërguari special, i dërguar special, të dërguar special, të dërguarin special, të dërguarit special',
];

describe('Albanian paradigms', () => {
  test.each(MEN)('man: %s', (forms) => {
    expect(inflected(lemmaOf(forms), 'person', 'masculine')).toEqual(listed(forms));
  });
  test.each(WOMEN)('woman: %s', (forms) => {
    expect(inflected(lemmaOf(forms), 'person', 'feminine')).toEqual(listed(forms));
  });
  test.each(PLACES)('place: %s', (forms) => {
    expect(inflected(lemmaOf(forms), 'place')).toEqual(listed(forms));
  });
  test.each(BODIES)('body: %s', (forms) => {
    expect(inflected(lemmaOf(forms), 'organisation')).toEqual(listed(forms));
  });
  test.each(OFFICES)('office: %s', (forms) => {
    expect(inflected(lemmaOf(forms), 'office')).toEqual(listed(forms));
  });
  it.each(['kosovar, kosovare, kosovarë', 'serb, serbe, serbë'])('adjective: %s', (forms) => {
    expect(inflected(lemmaOf(forms), 'adjective')).toEqual(listed(forms));
  });
});

it.each([...MEN, ...PLACES, ...BODIES].map(lemmaOf))('changes nothing of %s when built again', (text) => {
  const forms = formsOf({ text, lang: 'sq' }, 'organisation');
  expect(formsOf({ text, lang: 'sq', forms }, 'organisation')).toEqual(forms);
});

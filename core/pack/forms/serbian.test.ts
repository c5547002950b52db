import { describe, expect, it, test } from 'vitest';
import { toCyrillic, toLatin } from '../../link/text/transliterate.ts';
import { formsOf } from './forms.ts';
import type { Lemma } from './inflect.ts';

type Declension = NonNullable<Lemma['declension']>;

/** All forms with the lemma, in the Latin script. */
function inLatin(text: string, kind: Lemma['kind'], declension?: Declension, lang = 'sr-Latn'): string[] {
  const forms = [text, ...formsOf({ text, lang, ...(declension && { declension }) }, kind)];
  return forms.filter((form) => !/\p{Script=Cyrillic}/u.test(form)).sort();
}

const listed = (forms: string) => [...new Set(forms.split(', '))].sort();

// Each row in the order nominative, genitive, dative and locative, accusative, vocative, instrumental; equal forms stand once.
const MEN = [
  'Aleksandar Vučić, Aleksandra Vučića, Aleksandru Vučiću, Aleksandre Vučiću, Aleksandrom Vučićem',
  'Petar Petković, Petra Petkovića, Petru Petkoviću, Petre Petkoviću, Petrom Petkovićem',
  'Nikola Selaković, Nikole Selakovića, Nikoli Selakoviću, Nikolu Selakovića, Nikola Selakoviću, Nikolom Selakovićem',
  'Luka Ćelović, Luke Ćelovića, Luki Ćeloviću, Luku Ćelovića, Luka Ćeloviću, Lukom Ćelovićem',
  'Ivica Dačić, Ivice Dačića, Ivici Dačiću, Ivicu Dačića, Ivice Dačiću, Ivicom Dačićem',
  'Marko Nikolić, Marka Nikolića, Marku Nikoliću, Marko Nikoliću, Markom Nikolićem',
  'Pavle Savić, Pavla Savića, Pavlu Saviću, Pavle Saviću, Pavlom Savićem',
  'Dimitrije Davidović, Dimitrija Davidovića, Dimitriju Davidoviću, Dimitrije Davidoviću, Dimitrijem Davidovićem',
  'Miloš Vučević, Miloša Vučevića, Milošu Vučeviću, Milošem Vučevićem, Milošom Vučevićem',
  'Zlatan Elek, Zlatana Eleka, Zlatanu Eleku, Zlatane Elek, Zlatanom Elekom',
  'Sergej Lavrov, Sergeja Lavrova, Sergeju Lavrovu, Sergeju Lavrove, Sergejem Lavrovom',
  'Volodimir Zelenski, Volodimira Zelenskog, Volodimiru Zelenskom, Volodimire Zelenski, Volodimirom Zelenskim',
  'Albin Kurti, Albina Kurtija, Albinu Kurtiju, Albine Kurti, Albinom Kurtijem',
  'Hašim Tači, Hašima Tačija, Hašimu Tačiju, Hašime Tači, Hašimom Tačijem',
  'Afrim Bunjaku, Afrima Bunjakua, Afrimu Bunjakuu, Afrime Bunjaku, Afrimom Bunjakuom',
  'Ibrahim Rugova, Ibrahima Rugove, Ibrahimu Rugovi, Ibrahima Rugovu, Ibrahime Rugova, Ibrahimom Rugovom',
  'Ramuš Haradinaj, Ramuša Haradinaja, Ramušu Haradinaju, Ramušem Haradinajem, Ramušom Haradinajem',
  'Emanuel Makron, Emanuela Makrona, Emanuelu Makronu, Emanuele Makrone, Emanuelom Makronom',
  'Mark Rute, Marka Rutea, Marku Ruteu, Markom Ruteom',
  'Enriko Barduani, Enrika Barduanija, Enriku Barduaniju, Enrikom Barduanijem',
  'Olaf Šolc, Olafa Šolca, Olafu Šolcu, Olafe Šolc, Olafom Šolcem, Olafom Šolcom',
  'Antonio Toro, Antonija Tora, Antoniju Toru, Antonijom Torom, Antoniom Torom',
  'Hans fon Berg, Hansa fon Berga, Hansu fon Bergu, Hanse fon Berg, Hansom fon Bergom',
  'Jovan M. Simić, Jovana M. Simića, Jovanu M. Simiću, Jovane M. Simiću, Jovanom M. Simićem',
  // A given name in -i or -e may stay.
  'Edi Rama, Edija Rame, Edi Rame, Ediju Rami, Edi Rami, Edija Ramu, Edi Ramu, Edijem Ramom, Edi Ramom',
  // A surname alone.
  'Vučić, Vučića, Vučiću, Vučićem',
  'Eskobar, Eskobara, Eskobaru, Eskobare, Eskobarom',
  'Harčenko, Harčenka, Harčenku, Harčenkom',
  'Moravac, Moravca, Moravcu, Moravcem, Moravcom',
];

const WOMEN = [
  'Ana Brnabić, Ane Brnabić, Ani Brnabić, Anu Brnabić, Anom Brnabić',
  'Vjosa Osmani, Vjose Osmani, Vjosi Osmani, Vjosu Osmani, Vjosom Osmani',
  'Milica Savić, Milice Savić, Milici Savić, Milicu Savić, Milicom Savić',
  'Milka Elek, Milke Elek, Milki Elek, Milku Elek, Milkom Elek',
  'Marija Zaharova, Marije Zaharove, Mariji Zaharovoj, Mariju Zaharovu, Marijom Zaharovom',
  'Donika Gervala, Donike Gervale, Donike Gervala, Doniki Gervali, Doniki Gervala, Doniku Gervalu, Doniku Gervala, Donikom Gervalom, Donikom Gervala',
  'Ursula fon der Lajen, Ursule fon der Lajen, Ursuli fon der Lajen, Ursulu fon der Lajen, Ursulom fon der Lajen',
  'Karmen Ruis',
  'Brnabić',
  'Zaharova, Zaharove, Zaharovoj, Zaharovu, Zaharovom',
];

/** Each with the declension where its ending doesn't tell. */
const BODIES: [forms: string, declension?: Declension][] = [
  ['Kosovska policija, Kosovske policije, Kosovskoj policiji, Kosovsku policiju, Kosovskom policijom'],
  ['Vojska Srbije, Vojske Srbije, Vojsci Srbije, Vojsku Srbije, Vojskom Srbije'],
  ['Savet bezbednosti UN, Saveta bezbednosti UN, Savetu bezbednosti UN, Savetom bezbednosti UN'],
  ['Vijeće sigurnosti, Vijeća sigurnosti, Vijeću sigurnosti, Vijećem sigurnosti'],
  [
    'Ministarstvo spoljnih poslova Srbije, Ministarstva spoljnih poslova Srbije, Ministarstvu spoljnih poslova Srbije, Ministarstvom spoljnih poslova Srbije',
  ],
  ['Ustavni sud Kosova, Ustavnog suda Kosova, Ustavnom sudu Kosova, Ustavnim sudom Kosova'],
  ['Prvi briselski sporazum, Prvog briselskog sporazuma, Prvom briselskom sporazumu, Prvim briselskim sporazumom'],
  [
    'Oslobodilačka vojska Kosova, Oslobodilačke vojske Kosova, Oslobodilačkoj vojsci Kosova, Oslobodilačku vojsku Kosova, Oslobodilačkom vojskom Kosova',
  ],
  [
    'Eparhija raško-prizrenska, Eparhije raško-prizrenske, Eparhiji raško-prizrenskoj, Eparhiju raško-prizrensku, Eparhijom raško-prizrenskom',
  ],
  [
    'Radio-televizija Srbije, Radio-televizije Srbije, Radio-televiziji Srbije, Radio-televiziju Srbije, Radio-televizijom Srbije',
  ],
  ['Radio Beograd, Radija Beograd, Radiju Beograd, Radijom Beograd, Radiom Beograd'],
  ['NATO pakt, NATO pakta, NATO paktu, NATO paktom'],
  ['most na Ibru, mosta na Ibru, mostu na Ibru, mostom na Ibru'],
  ['Unija i Savez, Unije i Saveza, Uniji i Savezu, Uniju i Savez, Unijom i Savezom'],
  ['Ujedinjene nacije, Ujedinjenih nacija, Ujedinjenim nacijama'],
  ['Ujedinjeni narodi, Ujedinjenih naroda, Ujedinjenim narodima, Ujedinjene narode'],
  ['Bezbednosne stranke, Bezbednosnih stranaka, Bezbednosnim strankama'],
  ['Specijalizovana veća, Specijalizovanih veća, Specijalizovanim većima', 'plural'],
  ['pregovori u Rambujeu, pregovora u Rambujeu, pregovorima u Rambujeu, pregovore u Rambujeu', 'plural'],
  ['KFOR, KFOR-a, KFOR-u, KFOR-om'],
  ['Kfor, Kfora, Kforu, Kforom'],
  ['UEFA, UEFA-e, UEFA-i, UEFA-u, UEFA-om'],
  ['BiH'],
];

const PLACES = [
  'Srbija, Srbije, Srbiji, Srbiju, Srbijom',
  'Amerika, Amerike, Americi, Ameriku, Amerikom',
  'Češka, Češke, Češkoj, Češku, Češkom',
  'Severna Makedonija, Severne Makedonije, Severnoj Makedoniji, Severnu Makedoniju, Severnom Makedonijom',
  'Crna Gora, Crne Gore, Crnoj Gori, Crnu Goru, Crnom Gorom',
  'Bosna i Hercegovina, Bosne i Hercegovine, Bosni i Hercegovini, Bosnu i Hercegovinu, Bosnom i Hercegovinom',
  'Kosovo i Metohija, Kosova i Metohije, Kosovu i Metohiji, Kosovo i Metohiju, Kosovom i Metohijom',
  'Sjedinjene Američke Države, Sjedinjenih Američkih Država, Sjedinjenim Američkim Državama',
  'Severno Kosovo, Severnog Kosova, Severnom Kosovu, Severnim Kosovom',
  'Gornje Selo, Gornjeg Sela, Gornjem Selu, Gornjim Selom',
  'Zubin Potok, Zubinog Potoka, Zubina Potoka, Zubin Potoka, Zubinom Potoku, Zubinu Potoku, Zubin Potoku, Zubinim Potokom, Zubin Potokom',
  'Novi Pazar, Novog Pazara, Novom Pazaru, Novim Pazarom',
  'Beograd, Beograda, Beogradu, Beogradom',
  'Leposavić, Leposavića, Leposaviću, Leposavićem',
  'Leskovac, Leskovca, Leskovcu, Leskovcem, Leskovcom',
  'Čačak, Čačka, Čačku, Čačkom',
  'Jarinje, Jarinja, Jarinju, Jarinjem',
  'Republika Srbija, Republike Srbije, Republici Srbiji, Republiku Srbiju, Republikom Srbijom, Republike Srbija, Republici Srbija, Republiku Srbija, Republikom Srbija',
];

const OFFICES = [
  'predsednik, predsednika, predsedniku, predsednikom',
  'predsednica, predsednice, predsednici, predsednicu, predsednicom',
  'premijerka, premijerke, premijerki, premijerku, premijerkom',
  'ministar spoljnih poslova, ministra spoljnih poslova, ministru spoljnih poslova, ministrom spoljnih poslova',
  'vršilac dužnosti, vršioca dužnosti, vršiocu dužnosti, vršiocem dužnosti, vršiocom dužnosti',
  'generalni sekretar, generalnog sekretara, generalnom sekretaru, generalnim sekretarom',
  'visoka predstavnica, visoke predstavnice, visokoj predstavnici, visoku predstavnicu, visokom predstavnicom',
  'glavni sudija, glavnog sudije, glavnom sudiji, glavnog sudiju, glavnim sudijom',
  'predsedavajući, predsedavajućeg, predsedavajućem, predsedavajućim',
];

const lemmaOf = (forms: string) => forms.split(', ')[0] ?? '';

describe('Serbian paradigms', () => {
  test.each(MEN)('man: %s', (forms) => {
    expect(inLatin(lemmaOf(forms), 'person', 'masculine')).toEqual(listed(forms));
  });
  test.each(WOMEN)('woman: %s', (forms) => {
    expect(inLatin(lemmaOf(forms), 'person', 'feminine')).toEqual(listed(forms));
  });
  test.each(BODIES)('body: %s', (forms, declension) => {
    expect(inLatin(lemmaOf(forms), 'organisation', declension)).toEqual(listed(forms));
  });
  test.each(PLACES)('place: %s', (forms) => {
    expect(inLatin(lemmaOf(forms), 'place')).toEqual(listed(forms));
  });
  test.each(OFFICES)('office: %s', (forms) => {
    expect(inLatin(lemmaOf(forms), 'office')).toEqual(listed(forms));
  });
  it.each([
    'srpski, srpskog, srpskoga, srpskom, srpskome, srpskim, srpskima, srpska, srpske, srpskoj, srpsku, srpsko, srpskih',
    'Vučićev, Vučićevi, Vučićevog, Vučićevoga, Vučićevom, Vučićevome, Vučićevim, Vučićevima, Vučićeva, Vučićeve, Vučićevoj, Vučićevu, Vučićevo, Vučićevih',
  ])('adjective: %s', (forms) => {
    expect(inLatin(lemmaOf(forms), 'adjective')).toEqual(listed(forms));
  });
});

describe('Serbian names in their spellings', () => {
  it('declines both halves of a double name, or the last', () => {
    const forms = inLatin('Aleksandar Bocan-Harčenko', 'person', 'masculine');
    expect(forms).toEqual(expect.arrayContaining(['Aleksandra Bocan-Harčenka', 'Aleksandra Bocana-Harčenka']));
  });

  it('declines a name in the middle, or leaves it', () => {
    const forms = inLatin('Anđelo Mikele Ristuća', 'person', 'masculine');
    expect(forms).toEqual(expect.arrayContaining(['Anđela Mikelea Ristuće', 'Anđela Mikele Ristuće']));
  });

  it('writes a bare d for the đ of a person, in Latin alone, and of nothing else', () => {
    const forms = formsOf({ text: 'Marko Đurić', lang: 'sr-Latn' }, 'person', 'masculine');
    expect(forms).toEqual(expect.arrayContaining(['Marka Durića', 'Марка Ђурића']));
    expect(forms).not.toContain('Марка Дурића');
    expect(formsOf({ text: 'vođa', lang: 'sr-Latn' }, 'office')).not.toContain('voda');
  });

  it('writes nothing in Cyrillic that is typed without its diacritics', () => {
    const forms = formsOf({ text: 'Vučić', lang: 'sr-Latn', forms: ['Vucic'] }, 'person', 'masculine');
    expect(forms).toEqual(expect.arrayContaining(['Vucic', 'Вучић', 'Вучића']));
    expect(forms).not.toContain('Вуциц');
  });

  it('keeps Croatian and Bosnian in Latin', () => {
    expect(formsOf({ text: 'Emmanuel Macron', lang: 'hr' }, 'person', 'masculine')).toEqual(
      listed('Emmanuela Macrona, Emmanuelu Macronu, Emmanuele Macrone, Emmanuelom Macronom'),
    );
  });

  it('gives the forms that an author lists in both scripts too, and takes away what he takes away', () => {
    const alias = { text: 'Рашка', lang: 'sr-Cyrl', forms: ['Рашки'], without: ['Рашком'] };
    const forms = formsOf(alias, 'place');
    expect(forms).toEqual(expect.arrayContaining(['Raška', 'Raški', 'Рашки', 'Raškoj']));
    expect(forms.filter((form) => /m$|м$/.test(form))).toEqual([]);
  });

  it('gives a name that does not decline in both scripts', () => {
    expect(formsOf({ text: 'ЕУ', lang: 'sr-Cyrl', declension: 'none' }, 'organisation')).toEqual(['EU']);
  });

  it('keeps two letters two in Cyrillic that look like one in Latin', () => {
    const forms = formsOf({ text: 'Танјуг', lang: 'sr-Cyrl' }, 'organisation');
    expect(forms).toEqual(listed('Танјуга, Танјугу, Танјугом, Tanjug, Tanjuga, Tanjugu, Tanjugom'));
  });

  const names = [...MEN, ...WOMEN, ...PLACES, ...BODIES.map(([forms]) => forms)].map(lemmaOf);

  it.each(names)('gives all forms of %s in both scripts', (name) => {
    const forms = new Set([name, ...formsOf({ text: name, lang: 'sr-Latn' }, 'organisation')]);
    for (const form of forms) expect(forms).toContain(/\p{Script=Cyrillic}/u.test(form) ? toLatin(form) : toCyrillic(form));
  });

  it.each([...names, 'Đuro Macut', 'Танјуг'])('changes nothing of %s when built again', (name) => {
    const alias = { text: name, lang: 'sr-Cyrl' };
    const forms = formsOf(alias, 'person', 'masculine');
    expect(formsOf({ ...alias, forms }, 'person', 'masculine')).toEqual(forms);
  });
});

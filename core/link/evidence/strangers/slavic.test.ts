import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const person = (id: string, full: string, names: readonly string[]) =>
  actor(id, { kind: 'person', strong: [full], weak: names, lang: 'en', cues: ['Kosovo', 'Косово'] });

const dictionary = dictionaryOf(
  packOf([
    person('tomic', 'Ratko Tomić', ['Tomić', 'Tomića', 'Tomiću', 'Томић', 'Томића', 'Томићу', 'Томич', 'Томича', 'Томичем']),
    person('basha', 'Agim Basha', ['Basha', 'Bashi', 'Bashija', 'Баши', 'Башија']),
    person('frol', 'Pavel Frolov', ['Frolov', 'Фролов', 'Фролова', 'Фролову']),
    person('nolan', 'Kate Nolan', ['Nolan', 'Нолан', 'Холл', 'Хол']),
  ]),
);
const HEADERS = 'Ratko Tomić, Agim Basha, Pavel Frolov and Kate Nolan spoke of Kosovo.';
const SURNAMES = /Tomić[au]?|Bashi(?:ja)?|Баши(?:ја)?|Томић[ау]?|Томич(?:а|ем)?|Фролов[ау]?|Нолан|Холл/gu;

/** Whether the last surname of the text is marked, on a page that has introduced all of them. */
function isMarked(lang: string, text: string): boolean {
  const [, own = []] = link([HEADERS, text], dictionary, { date: null, lang });
  const last = [...text.matchAll(SURNAMES)].at(-1);
  return own.some(({ start }) => start === last?.index);
}

it.each([
  ['sr', 'U selu agronom Tomić sadi kruške.'],
  ['sr', 'Стигао је агроном Томић.'],
  ['sr', 'Šegrt Tomić je zaspao.'],
  ['sr', 'Шегрт Томић је заспао.'],
  ['sr', 'Плакала је васпитачица Томић.'],
  ['sr', 'Fotoreporter Bashi je kasnio.'],
  ['ru', 'Звукорежиссёр Томич опоздал.'],
  ['ru', 'Фотокорреспондент Холл уехал.'],
  ['ru', 'К экскурсоводу Фролову стояла очередь.'],
  ['uk', 'Диригент Томич запізнився.'],
  ['uk', 'Провідник і пасічник Фролов мовчали.'],
])('a trade is a stranger’s: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(false);
});

it.each([
  ['sr', 'Fotografija Tomića kruži mrežama.'],
  ['sr', 'Studentima Tomić poručuje da čekaju.'],
  ['sr', 'Vatrogasci Tomića pozdravljaju.'],
  ['sr', 'Грађевинарима Томић обећава плате.'],
  ['sr', 'Arhitektura Tomića i saradnika je skupa.'],
  ['ru', 'Солдаты Фролова отошли.'],
  ['ru', 'Фотография Фролова обошла газеты.'],
  ['ru', 'Технология Фролова известна.'],
  ['ru', 'Студентам Томич сказал мало.'],
  ['uk', 'Солдати Фролова відійшли.'],
])('what one has, or says to many, is the actor’s: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(true);
});

it.each([
  ['sr', 'Vozač kombija Tomić je pospan.'],
  ['sr', 'Возач камиона Томић је поспан.'],
  ['sr', 'Trener gostiju Bashi je ljut.'],
  ['sr', 'Учитељица клавира Томић свира.'],
  ['ru', 'Водитель трамвая Томич уснул.'],
  ['ru', 'Учитель музыки Фролов ушёл.'],
  ['ru', 'Тренер вратарей Нолан доволен.'],
  ['ru', 'Продавец шаров Холл ушёл.'],
  ['uk', 'Водій автобуса Томич заснув.'],
  ['uk', 'Вчитель музики Фролов пішов.'],
])('a trade and what of is a stranger’s: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(false);
});

it.each([
  ['sr', 'Vozači autobusa Tomića hvale.'],
  ['sr', 'Seljak iz okoline Tomića ne voli.'],
  ['sr', 'Pevačica je slušala Tomića.'],
  ['sr', 'Учитељ поздравља Томића.'],
  ['sr', 'Glumac podržava Bashija.'],
  ['ru', 'Учитель хвалит Фролова.'],
  ['ru', 'Певица встретила Томича.'],
  ['ru', 'Водитель подвёз Фролова.'],
  ['uk', 'Вчитель хвалить Фролова.'],
  ['uk', 'Співачка зустріла Томича.'],
])('whom somebody praises is the actor: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(true);
});

it.each([
  ['sr', 'Tomić je rekla da pada kiša.'],
  ['sr', 'Kako je Tomić dodala, pada kiša.'],
  ['sr', 'Kiša pada, rekla je Tomić.'],
  ['sr', 'Томић није дошла.'],
  ['sr', 'Дошла је Томић.'],
  ['sr', 'Bashi je zaspala.'],
  ['sr', 'Došla je i Tomić, koja peva.'],
  ['ru', 'Дождь идёт, сказала Томич.'],
  ['ru', 'Томич не пришла.'],
  ['ru', 'Пришла и Томич, которая поёт.'],
  ['uk', 'Томич засміялася.'],
  ['uk', 'Прийшла й Томич, яка співає.'],
])('a woman is not the man of the page: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(false);
});

it.each([
  ['sr', 'Tomić je rekao da pada kiša.'],
  ['sr', 'Vlada je podržala Tomića.'],
  ['sr', 'Томић није дошао.'],
  ['sr', 'Kako je Tomić dodao, pada kiša.'],
  ['sr', 'Tomić, koji peva, dolazi.'],
  ['ru', 'Томич не пришёл.'],
  ['ru', 'Партия поддержала Томича.'],
  ['ru', 'Нолан сказала мало.'],
  ['ru', 'Так сказала Нолан.'],
  ['uk', 'Томич засміявся.'],
  ['uk', 'Нолан засміялася.'],
])('the man is, and a woman who is of the page: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(true);
});

it.each([
  ['sr', 'Pred sudom je stajao Tomić, imenjak ministra.'],
  ['sr', 'Peva i Tomić, koji nije u srodstvu s ministrom.'],
  ['sr', 'Пева и Томић, који није сродник министра.'],
  ['sr', 'Svi ga ovde zovu Tomić.'],
  ['ru', 'Пришёл Томич, однофамилец министра.'],
  ['ru', 'Пришёл Фролов, не родственник министра.'],
  ['ru', 'Все его зовут Томич.'],
  ['uk', 'Прийшов Томич, однофамілець міністра.'],
  ['uk', 'Прийшов Фролов, не родич міністра.'],
  ['uk', 'Усі його звуть Томич.'],
])('no relation: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(false);
});

it.each([
  ['sr', 'Došao je Tomić, koji nije govorio.'],
  ['sr', 'Ministar, njegov imenjak, čeka; Tomić ćuti.'],
  ['sr', 'Stranke pozivaju Tomića na razgovor.'],
  ['sr', 'Томић, који није дуго чекао, ћути.'],
  ['sr', 'Došao je Tomić, rođak ministra.'],
  ['ru', 'Молча стоял и Томич, не сказав ни слова.'],
  ['ru', 'Томич, родственник министра, молчит.'],
  ['ru', 'Послы звали Томича на беседу.'],
  ['uk', 'Мовчки стояв і Томич, не сказавши ні слова.'],
  ['uk', 'Томич, родич міністра, мовчить.'],
])('other words of kin tell nothing: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(true);
});

it.each([
  ['sr', 'Došao je i direktor škole Tomić.'],
  ['sr', 'Дошао је и директор библиотеке Томић.'],
  ['sr', 'Upravnik hotela Tomić je otišao.'],
  ['sr', 'Prijavu je podnela tužilac Tomić, majka dvoje dece.'],
  ['sr', 'Branilac i advokat optuženog, Tomić, ćuti.'],
  ['ru', 'Пришёл и директор гимназии Фролов с женой, а директор музея Томич, пекарь, спал.'],
  ['ru', 'Прокурор Томич, мать троих детей, молчит, а учительница Томич нет.'],
])('houses of everyday life and courts have others: %s: %s', (lang, text) => {
  const stranger = link([text], dictionary, { date: null, lang })[0] ?? [];
  expect(stranger).toEqual([]);
});

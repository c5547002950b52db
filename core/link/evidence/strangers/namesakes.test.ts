import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const dictionary = dictionaryOf(
  packOf([
    actor('kosovo', { kind: 'place', strong: ['Kosovo', 'Косово'] }),
    actor('kurti', {
      kind: 'person',
      strong: ['Albin Kurti', 'Албин Курти', 'Альбин Курти'],
      weak: ['Kurti', 'Курти', 'Курті'],
      cues: ['Kosovo', 'Косово', 'NATO'],
    }),
  ]),
);
const HEADER = 'Albin Kurti spoke of Kosovo and NATO.';

/** Whether the last surname is marked, on a page that has introduced the actor. */
function isMarked(lang: string, text: string): boolean {
  const own = link([HEADER, text], dictionary, { date: null, lang }).at(-1) ?? [];
  const last = [...text.matchAll(/kurti|курт[иі]/giu)].at(-1);
  return own.some(({ start, end }) => start <= (last?.index ?? -1) && end > (last?.index ?? -1));
}

it.each([
  ['sr', 'ДРАГИЦА КУРТИ, рођ. Бајић'],
  ['sr', 'Preminula je Kurti, rođena Bajić.'],
  ['de', 'Herta Kurti, geb. Meier, starb am Montag.'],
  ['de', 'Es starb Kurti (geb. Meier).'],
  ['en', 'Kurti, née Brown, taught for years.'],
  ['fr', 'Kurti, née Dupont, tenait la mercerie.'],
  ['ru', 'Скончалась Курти, урожд. Иванова.'],
  ['uk', 'Померла Курті, уроджена Бойко.'],
  ['sr', 'DRAGICA KURTI PEVA'],
  ['de', 'HELGA KURTI SIEGT'],
  ['uk', 'Є форвард на прізвище Курті.'],
  ['en', 'The elder Kurti knew the corridors.'],
  ['de', 'Der ältere Kurti wechselte in die Wirtschaft.'],
  ['fr', 'L’aîné Kurti était maçon.'],
  ['sr', 'Stariji Kurti drži pekaru.'],
  ['ru', 'Старший Курти держит пекарню.'],
  ['ru', 'Пришёл слесарь по фамилии Курти.'],
  ['sr', 'Igra i bek prezimena Kurti.'],
])('a maiden name, an article, the word surname tell somebody else: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(false);
});

it.each([
  ['sr', 'Kurti, rođen u Prištini, ćuti.'],
  ['de', 'Kurti, geboren 1975, schweigt.'],
  ['de', 'Kurti, geborener Pristiner, schweigt.'],
  ['en', 'Kurti, born March 24, is silent.'],
  ['ru', 'Курти, рожденный в Приштине, молчит.'],
  ['de', 'Der Brief, der Kurti erreicht, ist lang.'],
  ['de', 'Der Kurti nahestehende Sender schweigt.'],
  ['de', 'Der Kurti unterstellte Minister schweigt.'],
  ['sr', 'PREMIJER KURTI PEVA'],
  ['en', 'NATO AND KURTI TALK'],
])('words like them do not: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(true);
});

it('has no article before a newsmaker’s surname in German, ahead of his introduction', () => {
  const isFirstMarked = (text: string) => link([text, HEADER], dictionary, { date: null, lang: 'de' })[0]?.length === 1;
  expect(isFirstMarked('Der Kurti sperrt zu')).toBe(false);
  expect(isFirstMarked('Heute kocht der Kurti')).toBe(false);
  expect(isFirstMarked('Heute zieht der Kurti nach Retz')).toBe(false);
  expect(isFirstMarked('Kurti sperrt zu')).toBe(true);
  expect(isFirstMarked('Der Kurti nahestehende Sender')).toBe(true);
  expect(isFirstMarked('Heute schweigt der Kurti nahestehende Sender')).toBe(true);
});

it.each([
  ['ru', 'Рисковать Курти не стал.'],
  ['ru', 'Именно Курти решает.'],
  ['ru', 'Предложение Курти отклонил.'],
  ['ru', 'Официально Курти молчит.'],
  ['uk', 'Звинувачення Курті відкидає.'],
  ['uk', 'Саме Курті вирішує.'],
  ['uk', 'Говорити Курті не хоче.'],
  ['sr', 'Upravo Kurti odlučuje.'],
  ['sr', 'Predlaganje Kurti ne voli.'],
  ['de', 'Kürzlich sprach er, gestern Kurti.'],
  ['de', 'Dennoch Kurti zu fragen half.'],
  ['de', 'Wenn im Fernsehen Kurti spricht, schweigt er.'],
  ['de', 'Gestern hat das Kabinett Kurti gebeten.'],
  ['fr', 'Même Kurti se tait.'],
  ['fr', 'Actuellement Kurti se tait.'],
  ['en', 'Eventually Kurti spoke.'],
  ['sq', 'Pikërisht Kurti vendosi.'],
])('a word that opens a sentence is no first name: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(true);
});

it.each([
  ['ru', 'Бронислав Курти молчит.'],
  ['uk', 'Орест Курті мовчить.'],
  ['sr', 'Radiša Kurti ćuti.'],
  ['en', 'Shelly Kurti spoke.'],
  ['de', 'Gestern hat im Laden Berta Kurti gesungen.'],
  ['fr', 'Clément Kurti se tait.'],
  ['sq', 'Selim Kurti vendosi.'],
])('a first name is one: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(false);
});

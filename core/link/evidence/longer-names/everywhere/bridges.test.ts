import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { isBridgeElsewhere } from './bridges.ts';

it.each([
  ['sr', '[Most na Ibru] u Kraljevu biće zatvoren.'],
  ['sr', 'Novi [most na Ibru] kod Ušća otvoren je.'],
  ['sr', '[Мост на Ибру] у {Рашки} је обновљен.'],
  ['sr', 'Kraljevački [most na Ibru] biće farban.'],
  ['en', 'The [bridge over the Ibar] in Kraljevo is closed.'],
  ['de', 'Die [Brücke über den Ibar] bei Ušće ist gesperrt.'],
  ['fr', 'Le [pont sur l’Ibar] à Kraljevo est fermé.'],
  ['sq', '[Ura mbi Ibër] në Kralevë u mbyll.'],
  ['ru', '[Мост через Ибар] в Кралево закрыт.'],
  ['uk', '[Міст через Ібар] біля Кралєва закрито.'],
  ['sr', 'U Kraljevu se zbog radova zatvara stari [most na Ibru].'],
  ['sr', 'Ušće traži nov [most na Ibru].'],
  ['sr', 'У Рашки се гради [мост на Ибру].'],
  ['en', 'Kraljevo closes its old [bridge over the Ibar].'],
])('elsewhere: %s %s', (lang, text) => {
  expect(isBridgeElsewhere(placeIn(text, lang))).toBe(true);
});

it.each([
  ['sr', '[Most na Ibru] u Kosovskoj Mitrovici otvoren je.'],
  ['sr', '[Most na Ibru] u ponedeljak ostaje zatvoren.'],
  ['sr', '[Most na Ibru] na severu {Kosova} deli grad.'],
  ['sr', 'Mitrovački [most na Ibru] čuva {Kfor}.'],
  ['en', 'The [Mitrovica bridge] in Europe’s news.'],
  ['en', 'The [bridge over the Ibar] in March was open.'],
  ['en', 'The [bridge over the Ibar] in North Mitrovica is open.'],
  ['de', 'Die [Brücke über den Ibar] im Norden ist offen.'],
  ['fr', 'Le [pont sur l’Ibar] à Mitrovica est fermé.'],
  ['sq', '[Ura mbi Ibër] në Mitrovicë u hap.'],
  ['ru', '[Мост через Ибар] в Митровице закрыт.'],
  ['sr', 'U [Srbiji] u Kraljevu pada kiša.'],
  ['sr', 'U Briselu je dogovoreno da se otvori [most na Ibru].'],
  ['sr', 'Autobus iz Kraljeva u Mitrovici staje kod [mosta na Ibru].'],
  ['sr', 'Predsednik je u {Beogradu} govorio o [mostu na Ibru].'],
  ['en', 'In Brussels they spoke of the [bridge over the Ibar].'],
])('ours: %s %s', (lang, text) => {
  expect(isBridgeElsewhere(placeIn(text, lang))).toBe(false);
});

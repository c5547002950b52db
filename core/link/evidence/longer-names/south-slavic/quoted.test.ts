import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { isQuotedName } from './quoted.ts';

it.each([
  'Nastup je pratila skopska „Nova [Makedonija]”.',
  'U sarajevskoj „Slobodnoj [Bosni]“ izašao je intervju.',
  'Pokret „Moja [Srbija]“ osnovan je juče.',
  'Лист „Нова [Македонија]“ пише о буџету.',
  'Knjiga „Velika [Albanija]“ u tri toma.',
  'Lista „Jaka [Srbija]“ nema odbornika.',
  'Udruženje „Naša [Srbija]“ prikuplja pakete.',
  'Edicija „Stara [Srbija]” ima pet tomova.',
  'Koalicija „Zelena [Srbija]” izlazi na izbore.',
  'Redakcija „Nove [Makedonije]” štrajkuje.',
])('a name: %s', (text) => {
  expect(isQuotedName(placeIn(text, 'sr'))).toBe(true);
});

it.each([
  'Uzvikivali su „Živela [Srbija]“ i „Ne damo“.',
  'Na zidu piše „Slava [Ukrajini]“ crvenom bojom.',
  'Predavanje „Dijalog i [Kosovo]“ počinje u šest.',
  'Izveštaj „Stanje u [Srbiji]“ objavljen je.',
  '„Nova [Makedonija]“, kaže premijer, biće bogatija.',
  'Rekao je: „Nova [Srbija] nastaje.“',
  'Plakat „Volim [Srbiju]“ visi na zgradi.',
  'Transparent „Dosta, [Srbija]“ nosili su studenti.',
  'Slogan „Hvala [Nemačka]“ je uklonjen.',
  'Tribina „Može li [Srbija]“ je odložena.',
])('no name of its own: %s', (text) => {
  expect(isQuotedName(placeIn(text, 'sr'))).toBe(false);
});

import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { hasHead } from './heads.ts';

it.each([
  'The [Kosovo] Energy Corporation raised its prices.',
  'She reads law at the University of [Pristina].',
  'The University in [Pristina] moved north.',
  'A fellow of the Academy of Sciences and Arts of [Kosovo] spoke.',
  'The [Belgrade] Philharmonic Orchestra tunes up.',
  'He flew with Air [Serbia] on Monday.',
  'They rowed across Lake [Ohrid] at dawn.',
  'Partizan [Belgrade] lost at home.',
  'FC [Kosovo] won 3–0.',
  'HMS [Albania] was scrapped.',
  'The SS [Montenegro] sank.',
  'Die MS [Belgrad] liegt im Hafen.',
  'KFOR left the Embassy of [Albania] alone.',
  'They met in Rruga [Ibrahim Rugova], the longest street.',
  '[Kosovo] Trans d.o.o. is bankrupt.',
  '[Belgrade] Street Reopens After Flood',
  '[Kosovo] Energy Corporation Raises Prices Again',
])('a longer name: %s', (text) => {
  expect(hasHead(placeIn(text, 'en'))).toBe(true);
});

it.each([
  'The World Bank and [Kosovo] signed on Friday.',
  'The [US] Trade Representative flew home.',
  'The [Kosovo] Energy Minister resigned.',
  '[US] Trade Talks Stall Again in Geneva',
  'A loan of the World Bank for [Kosovo] is due.',
  'The [US] ambassador and the {EU} Office agreed.',
  '[US] Ambassador and {EU} Office chief agreed.',
  'He wrote ms [Kosovo] on the folder.',
  'Guards at the Embassy in [Belgrade] slept.',
  'As [Kosovo] votes, the north sleeps.',
  'The Bank of Albania in [Kosovo] lends little.',
  'He left the Museum of Modern Art in [Belgrade] early.',
  '[Serbia] Wins World Cup Game',
  '[Kosovo] Court Jails Former Fighters',
  '[Belgrade] Bans Festival After Threats',
  'The city council\nU.S. Says So\n[Serbia] votes on Sunday.',
])('none: %s', (text) => {
  expect(hasHead(placeIn(text, 'en'))).toBe(false);
});

it('takes the chosen part of a club for a first name before a surname', () => {
  expect(hasHead(placeIn('In the final Besa [Pristina] won again.', 'en'))).toBe(true);
  expect(hasHead(placeIn('The bakery of Besa [Osmani] opens at six.', 'en', 'person'))).toBe(false);
});

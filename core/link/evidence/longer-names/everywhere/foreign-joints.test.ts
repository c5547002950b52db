import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { hasForeignJoint } from './foreign-joints.ts';

it.each([
  ['en', '[Quinta] do Noval took the port prize.'],
  ['en', 'We slept at [Quinta] da Pacheca.'],
  ['en', 'The bus to [Montenegro] di Bisaccia is late.'],
  ['en', 'Painter [Rama] van Dijk shows landscapes.'],
  ['en', 'The farm [Albania] de Abajo is for sale.'],
  ['de', 'Ein Wein der [Quinta] do Crasto gewann.'],
  ['de', 'Die Familie [Montenegro] della Torre erbte.'],
  ['fr', 'Le porto de la [Quinta] do Noval séduit.'],
  ['fr', 'La comtesse [Rama] von Stein reçoit.'],
  ['fr', 'Le couvent de [Montenegro] di Sotto ferme.'],
])('a longer name: %s %s', (lang, text) => {
  expect(hasForeignJoint(placeIn(text, lang))).toBe(true);
});

it.each([
  ['en', 'What do [Kosovo] and {Serbia} want?'],
  ['en', 'In [Kosovo] de facto rule began.'],
  ['en', 'In [Kosovo] de Gaulle is remembered.'],
  ['de', 'Der Bürgermeister von [Belgrad] von Anfang an'],
  ['de', 'Er ist in [Serbien] das Maß der Dinge.'],
  ['de', 'Ist [Kurti] da Präsident?'],
  ['fr', 'Le ministre de [Serbie] de Belgrade'],
  ['fr', 'Le [Quint] des ambassadeurs'],
  ['sr', 'Put od [Beograda] do Niša je dug.'],
  ['sq', '[Kurti] do Mitrovicën të qetë.'],
])('our name: %s %s', (lang, text) => {
  expect(hasForeignJoint(placeIn(text, lang))).toBe(false);
});

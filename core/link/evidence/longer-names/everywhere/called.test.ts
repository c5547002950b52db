import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { isCalled } from './called.ts';

it.each([
  ['en', 'At seventeen he joined a tramp steamer called the [Montenegro].'],
  ['en', 'They had a cat named [Serbia] once.'],
  ['de', 'In einem Lokal namens [Belgrad] saß niemand.'],
  ['fr', 'Il tient un bar baptisé [Kosovo] à Brest.'],
  ['fr', 'On servait une salade dite [Amérique].'],
])('bears the name: %s %s', (lang, text) => {
  expect(isCalled(placeIn(text, lang))).toBe(true);
});

it.each([
  ['en', 'The minister called [Serbia] a friend.'],
  ['en', 'They live in a country called [Kosovo].'],
  ['en', 'So called [Kosovo] plates are banned.'],
  ['de', 'Sie leben in einem Staat namens [Kosovo].'],
  ['fr', 'Bruxelles a appelé [Belgrade] à la retenue.'],
  ['fr', '« Non », dit [Belgrade].'],
])('does not: %s %s', (lang, text) => {
  expect(isCalled(placeIn(text, lang))).toBe(false);
});

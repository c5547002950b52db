import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const dictionary = dictionaryOf(
  packOf([
    actor('kosovo', { kind: 'place', strong: ['Kosovo'] }),
    actor('macron', { kind: 'person', strong: ['Emmanuel Macron'], weak: ['Macron'], cues: ['Kosovo', 'NATO'] }),
  ]),
);

function isMarked(lang: string, text: string): boolean {
  const own = link(['Emmanuel Macron, Kosovo, NATO.', text], dictionary, { date: null, lang }).at(-1) ?? [];
  return own.some(({ start }) => start === text.lastIndexOf('Macron'));
}

it.each([
  ['fr', 'Le camion de la Macron ouvre à midi.'],
  ['fr', 'Elle commande une Macron avec des oignons.'],
  ['fr', 'Cette Macron pèse deux kilos.'],
  ['fr', 'Les tenues sont signées Macron, l’équipementier de Bologne.'],
  ['fr', 'Le club revient à Macron, une marque italienne.'],
  ['fr', 'Il porte du Macron, le fabricant de maillots.'],
  ['en', 'The shirts come from Macron, the Bologna sportswear firm.'],
  ['en', 'They signed with Macron, an Italian kit maker.'],
  ['de', 'Die Trikots kommen von Macron, dem italienischen Ausrüster.'],
  ['de', 'Das Tuch liefert Macron, ein Hersteller aus Bologna.'],
])('nobody: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(false);
});

it.each([
  ['fr', 'La France de Macron hésite.'],
  ['fr', 'Avec Macron, le ton du dialogue change.'],
  ['fr', 'Il a reçu Macron, le constructeur Airbus et deux ministres.'],
  ['fr', 'Là, Macron a parlé du Kosovo.'],
  ['fr', 'Pour Macron, la question reste ouverte.'],
  ['en', 'He met Macron, the French president.'],
  ['en', 'With Macron, the talks went on.'],
  ['en', 'He named Macron, the carmaker Renault and two banks.'],
  ['de', 'Er traf Macron, den französischen Präsidenten.'],
  ['de', 'Für Macron, der am Montag kommt, ist es neu.'],
])('the actor: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(true);
});

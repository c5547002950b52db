import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const CUES = ['Kosovo', 'Pristina', 'judges', 'juges'];
const dictionary = dictionaryOf(
  packOf([
    actor('kosovo', { kind: 'place', strong: ['Kosovo'] }),
    actor('serbia', { kind: 'place', strong: ['Serbia', 'Serbie', 'Serbien'] }),
    actor('serbian-government', { strong: ['Serbian government', 'gouvernement serbe'], related: ['serbia'] }),
    actor('union', { strong: ['European Union', 'Union européenne'] }),
    actor('court', { weak: ['Constitutional Court', 'Cour constitutionnelle', 'Verfassungsgericht'], cues: CUES }),
  ]),
);
const HEADER = 'Kosovo, Pristina, judges, juges.';

function isMarked(lang: string, text: string): boolean {
  const own = link([HEADER, `${text} Judges, juges.`], dictionary, { date: null, lang }).at(-1) ?? [];
  return own.some(({ actor }) => actor === 'court');
}

it.each([
  ['fr', 'Le gouvernement serbe cède après que la Cour constitutionnelle du pays a tranché.'],
  ['fr', 'En Serbie, la Cour constitutionnelle du pays a tranché.'],
  ['fr', 'La Cour constitutionnelle de ce pays siège en Serbie.'],
  ['en', 'In Serbia the Constitutional Court of the country ruled.'],
  ['en', 'The Serbian government waits for the Constitutional Court of the country.'],
  ['de', 'In Serbien tagt das Verfassungsgericht des Landes.'],
])('another country’s: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(false);
});

it.each([
  ['fr', 'La Cour constitutionnelle du pays a tranché.'],
  ['fr', 'À Pristina, la Cour constitutionnelle du pays a répondu à la Serbie.'],
  ['fr', 'L’Union européenne salue la Cour constitutionnelle du pays.'],
  ['fr', 'La Serbie critique la Cour constitutionnelle.'],
  ['en', 'The Constitutional Court of the country ruled on Monday.'],
  ['en', 'In Kosovo the Constitutional Court of the country rejected what Serbia asked.'],
  ['de', 'Das Verfassungsgericht des Landes tagt.'],
])('the actor: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(true);
});

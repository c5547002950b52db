import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const CUES = ['élection', 'scrutin', 'urnes', 'Wahl', 'Stimmen', 'Urnen'];
const ABOUT = { fr: 'Élection, scrutin et urnes : ', de: 'Wahl, Stimmen und Urnen: ' };

const dictionary = dictionaryOf(
  packOf([
    actor('kosovo', { kind: 'place', strong: ['Kosovo', 'Kosovos'], lang: 'en' }),
    actor('serbia', { kind: 'place', strong: ['Serbie'], lang: 'fr' }),
    actor('serbien', { kind: 'place', strong: ['Serbien', 'Serbiens'], lang: 'de' }),
    actor('cour', { weak: ['Cour constitutionnelle'], lang: 'fr', related: ['kosovo'], cues: CUES }),
    actor('gericht', { weak: ['Verfassungsgericht'], lang: 'de', related: ['kosovo'], cues: CUES }),
  ]),
);

it.each([
  ['fr', 'Le Kosovo attend. La Cour constitutionnelle tranche mardi.', true],
  ['fr', 'Le Kosovo attend. La Cour constitutionnelle a rejeté le recours de Paris.', true],
  ['fr', 'Le Kosovo attend. La Cour constitutionnelle de Serbie tranche mardi.', false],
  ['fr', 'Le Kosovo attend. La Cour constitutionnelle de la Moldavie tranche mardi.', false],
  ['fr', 'Le Kosovo attend. La Cour constitutionnelle du Mali tranche mardi.', false],
  ['fr', 'Le Kosovo attend. La Cour constitutionnelle belge tranche mardi.', false],
  ['fr', 'Le Kosovo attend. La Cour constitutionnelle allemande tranche mardi.', false],
  ['fr', 'Le Kosovo attend. La Cour constitutionnelle saisie mardi tranche vite.', true],
  ['de', 'Kosovo wartet. Das Verfassungsgericht entscheidet morgen.', true],
  ['de', 'Kosovo wartet. Das Verfassungsgericht Serbiens entscheidet morgen.', false],
  ['de', 'Kosovo wartet. Das Verfassungsgericht des Landes Hessen entscheidet morgen.', false],
  ['de', 'Kosovo wartet. Das Verfassungsgericht von Moldau entscheidet morgen.', false],
  ['de', 'Kosovo wartet. Das slowenische Verfassungsgericht entscheidet morgen.', false],
  ['de', 'Kosovo wartet. Das Sächsische Verfassungsgericht entscheidet morgen.', false],
  ['de', 'Kosovo wartet. Das oberste Verfassungsgericht entscheidet morgen.', true],
] as const)('%s: %s: %s', (lang, text, marked) => {
  const [mentions = []] = link([ABOUT[lang] + text], dictionary, { date: null, lang });
  expect(mentions.some(({ actor }) => actor === 'cour' || actor === 'gericht')).toBe(marked);
});

import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const CUES = ['izbori', 'birači', 'glasanje', 'выборы', 'избиратели', 'явка', 'zgjedhje', 'votues', 'pjesëmarrje'];
const ABOUT = {
  sr: 'Izbori, birači i glasanje: ',
  ru: 'Выборы, избиратели, явка: ',
  sq: 'Zgjedhje, votues, pjesëmarrje: ',
};

const dictionary = dictionaryOf(
  packOf([
    actor('kosovo', { kind: 'place', strong: ['Kosovo', 'Kosovës', 'Kosova', 'Косова'], lang: 'en' }),
    actor('russia', { kind: 'place', strong: ['Rusije', 'России'], lang: 'sr-Latn' }),
    actor('kurti', { kind: 'person', strong: ['Albin Kurti', 'Albina Kurtija'], lang: 'en' }),
    actor('court', {
      weak: ['Ustavni sud', 'Уставни суд'],
      lang: 'sr-Latn',
      related: ['kosovo'],
      cues: CUES,
    }),
    actor('russian-named-court', { weak: ['Конституционный суд'], lang: 'ru', related: ['kosovo'], cues: CUES }),
    actor('kuvend', { weak: ['Kuvendi'], lang: 'sq', related: ['kosovo'], cues: CUES }),
    actor('ldk', { weak: ['LDK'], lang: 'sq', related: ['kosovo'], cues: CUES }),
    actor('cik', { weak: ['CIK'], lang: 'sr-Latn', related: ['kosovo'], cues: CUES }),
  ]),
);

it.each([
  ['sr', 'Kosovo čeka. Ustavni sud odlučuje sutra o izborima.', 'court', true],
  ['sr', 'Kosovo čeka. Ustavni sud Rusije odlučuje sutra o izborima.', 'court', false],
  ['sr', 'Kosovo čeka. Pisali su i Ustavni sud Slovenije i drugi.', 'court', false],
  ['sr', 'Kosovo čeka. Za Ustavni sud Jelena Milić nema lepih reči.', 'court', true],
  ['sr', 'Kosovo čeka. Za Ustavni sud Albina Kurtija tužba je nova.', 'court', true],
  ['sr', 'Kosovo čeka, a CIK broji glasove.', 'cik', true],
  ['sr', 'Kosovo čeka, a CIK Rusije broji glasove.', 'cik', false],
  ['ru', 'Выборы Косова отложены: Конституционный суд заседает.', 'russian-named-court', true],
  ['ru', 'Выборы Косова отложены: Конституционный суд России заседает.', 'russian-named-court', false],
  ['sq', 'Kosova pret: sot Kuvendi mblidhet.', 'kuvend', true],
  ['sq', 'Kosova pret: sot Kuvendi i Lezhës kujtohet.', 'kuvend', false],
  ['sq', 'Kosova pret: sot Kuvendi i tretë mblidhet.', 'kuvend', true],
  ['sq', 'Kosova pret: sot LDK e Rugovës mblidhet.', 'ldk', true],
] as const)('%s: %s: %s %s', (lang, text, id, marked) => {
  const [mentions = []] = link([ABOUT[lang] + text], dictionary, { date: null, lang });
  expect(mentions.some(({ actor }) => actor === id)).toBe(marked);
});

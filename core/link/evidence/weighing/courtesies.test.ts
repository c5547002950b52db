import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const cues = ['Kosovo'];
const dictionary = dictionaryOf(
  packOf([
    actor('kosovo', { kind: 'place', strong: ['Kosovo'] }),
    actor('rama', { kind: 'person', strong: ['Edi Rama', 'Edija Rame', 'Эди Рама'], weak: ['Rama', 'Рама'], cues }),
    actor('macron', { kind: 'person', strong: ['Emmanuel Macron', 'Emanuel Makron'], weak: ['Macron', 'Makron'], cues }),
    actor('kurti', { kind: 'person', strong: ['Albin Kurti', 'Албин Курти'], weak: ['Kurti', 'Курти'], cues }),
    actor('osmani', {
      kind: 'person',
      strong: ['Vjosa Osmani', 'Vjosës Osmani', 'Vjosën Osmani', 'Vjosom Osmani'],
      weak: ['Osmani', 'Османи'],
      cues,
    }),
    actor('baerbock', { kind: 'person', strong: ['Annalena Baerbock'], weak: ['Baerbock'], cues }),
  ]),
);

function isMarked(lang: string, introduced: string, text: string): boolean {
  const own = link([`${introduced}, Kosovo.`, text], dictionary, { date: null, lang }).at(-1) ?? [];
  return own.length > 0;
}

it.each([
  ['en', 'Edi Rama', 'Mrs Rama packs sandwiches.'],
  ['en', 'Albin Kurti', 'Ms. Kurti teaches piano.'],
  ['en', 'Emmanuel Macron', 'Mrs Macron opened the show.'],
  ['fr', 'Emmanuel Macron', 'Mme Macron a visité l’école.'],
  ['fr', 'Edi Rama', 'Madame Rama était là.'],
  ['de', 'Albin Kurti', 'Frau Kurti öffnet die Tür.'],
  ['de', 'Emmanuel Macron', 'Für Frau Macron gab es Blumen.'],
  ['sq', 'Albin Kurti', 'Zonja Kurti hapi ekspozitën.'],
  ['sr', 'Emanuel Makron', 'Gospođa Makron je otvorila izložbu.'],
  ['sr', 'Албин Курти', 'Госпођа Курти предаје клавир.'],
])('a man’s wife or another woman: %s: %s: %s', (lang, introduced, text) => {
  expect(isMarked(lang, introduced, text)).toBe(false);
});

it.each([
  ['en', 'Vjosa Osmani', 'Mrs Osmani spoke last.'],
  ['en', 'Edi Rama', 'Mr Rama spoke last.'],
  ['en', 'Annalena Baerbock', 'Ms Baerbock left early.'],
  ['fr', 'Vjosa Osmani', 'Mme Osmani a parlé.'],
  ['fr', 'Emmanuel Macron', 'M. Macron a parlé.'],
  ['de', 'Annalena Baerbock', 'Frau Baerbock reist ab.'],
  ['de', 'Albin Kurti', 'Herr Kurti reist ab.'],
  ['sq', 'Vjosës Osmani', 'Zonja Osmani foli.'],
  ['sq', 'Vjosën Osmani', 'Zonja Osmani foli.'],
  ['sr', 'Vjosom Osmani', 'Gospođa Osmani je govorila.'],
])('the actor: %s: %s: %s', (lang, introduced, text) => {
  expect(isMarked(lang, introduced, text)).toBe(true);
});

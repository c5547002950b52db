import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const dictionary = dictionaryOf(
  packOf([
    actor('kosovo', { kind: 'place', strong: ['Kosovo'] }),
    actor('nato', { strong: ['NATO'] }),
    actor('kurti', {
      kind: 'person',
      strong: ['Albin Kurti', 'Албин Курти', 'Албина Куртија'],
      weak: ['Kurti', 'Курти', 'Куртија'],
      cues: ['dialogue', 'Kosovo'],
    }),
  ]),
);

/** How the last name in the page stands. */
function isLastMarked(lang: string, ...page: string[]): boolean {
  const mentions = link(page, dictionary, { date: null, lang });
  const text = page.at(-1) ?? '';
  const last = [...text.matchAll(/(?:Albin )?Kurti(?!\p{L})|(?:Албина? )?Курти(?:ја)?/gu)].at(-1);
  return (mentions.at(-1) ?? []).some(({ start, end }) => start <= (last?.index ?? -1) && end > (last?.index ?? -1));
}

it.each([
  ['en', ['Albin Kurti, 41, a plumber, won. "I am glad," Albin Kurti said.']],
  ['en', ['Plumber Albin Kurti won. Kurti will buy a van.']],
  ['de', ['Albin Kurti, Installateur aus Favoriten, wurde freigesprochen. Später feierte Albin Kurti.']],
  ['de', ['Der Dachdecker Albin Kurti siegte. Kurti lief barfuß.']],
  ['fr', ['Le plombier Albin Kurti a gagné. Hier Albin Kurti dansait.']],
  ['sq', ['Albin Kurti, 41 vjeç, elektricist, u lirua. Dje Albin Kurti festoi.']],
  ['sr', ['Преминуо је столар Албин Курти. Сахрана Албина Куртија је у среду.']],
  ['sr', ['Преминуо је столар Албин Курти. Сви су волели Куртија.']],
])('a name behind a private person’s introduction is that person’s: %s: %s', (lang, page) => {
  expect(isLastMarked(lang, ...page)).toBe(false);
});

it('a headline is whose is introduced below it', () => {
  const [headline = []] = link(['АЛБИН КУРТИ (1948–2025)', 'Преминуо је лекар Албин Курти.'], dictionary, {
    date: null,
    lang: 'sr',
  });
  expect(headline).toEqual([]);
  const [own] = link(['АЛБИН КУРТИ У ПОСЕТИ', 'Премијер Албин Курти је дошао.'], dictionary, { date: null, lang: 'sr' });
  expect(own).toHaveLength(1);
});

it.each([
  ['en', ['Plumber Albin Kurti won. He is often taken for prime minister Albin Kurti.']],
  ['en', ['Plumber Albin Kurti won. NATO received Albin Kurti.']],
  ['en', ['Plumber Albin Kurti won. The dialogue was left by Albin Kurti.']],
  ['en', ['Plumber Albin Kurti won.', 'Albin Kurti spoke.']],
  ['de', ['Der Dachdecker Albin Kurti siegte. Der Regierungschef des Kosovo, Albin Kurti, gratulierte.']],
  ['sr', ['Преминуо је столар Албин Курти. Тешко му је било због имењака Албина Куртија.']],
  ['fr', ['Le plombier Albin Kurti a gagné. Albin Kurti, le Premier ministre, sourit.']],
])('an office, the actor’s matters, a new item tell the actor: %s: %s', (lang, page) => {
  expect(isLastMarked(lang, ...page)).toBe(true);
});

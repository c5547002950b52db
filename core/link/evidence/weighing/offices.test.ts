import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

/** An office that is not the actor's says nothing where somebody else of the name was introduced, unless the sentence does. */
const dictionary = dictionaryOf(
  packOf([
    actor('kosovo', { kind: 'place', strong: ['Kosovo', 'Kosova', 'Kosovu'] }),
    actor('osmani', { kind: 'person', strong: ['Vjosa Osmani'], weak: ['Osmani'], cues: ['Kosovo', 'Pristina', 'Priština'] }),
  ]),
);

function isMarked(lang: string, before: string, text: string): boolean {
  const own = link([before, text], dictionary, { date: null, lang }).at(-1) ?? [];
  return own.some(({ start }) => start === text.lastIndexOf('Osmani'));
}

it.each([
  ['fr', 'Bujar Osmani préside. À Pristina, Vjosa Osmani attend.', 'Le ministre Osmani a retrouvé un lac vide.'],
  ['en', 'Bujar Osmani chairs. In Pristina, Vjosa Osmani waits.', 'Minister Osmani flew home.'],
  ['de', 'Bujar Osmani leitet. In Pristina wartet Vjosa Osmani.', 'Außenminister Osmani flog heim.'],
  ['sr', 'Vjosa Osmani je u Prištini. Bujar Osmani vodi zasedanje.', 'Ministar Osmani je hirurg.'],
  ['sr', 'Bujar Osmani vodi zasedanje. Vjosa Osmani je na Kosovu.', 'Ministar Osmani je otputovao.'],
  ['sq', 'Bujar Osmani kryeson. Vjosa Osmani pret.', 'Ministri Osmani u kthye.'],
])('the other: %s: %s %s', (lang, before, text) => {
  expect(isMarked(lang, before, text)).toBe(false);
});

it.each([
  ['fr', 'À Pristina, Vjosa Osmani attend le Kosovo.', 'La ministre Osmani est partie.'],
  ['en', 'In Pristina, Vjosa Osmani spoke of Kosovo.', 'Minister Osmani flew home.'],
  ['en', 'Vjosa Osmani waits in Pristina.', 'President Osmani flew home.'],
  ['en', 'Bujar Osmani chairs. In Pristina, Vjosa Osmani waits.', 'In Kosovo, the leader Osmani spoke first.'],
  ['sr', 'Bujar Osmani vodi zasedanje. Vjosa Osmani je na Kosovu.', 'Na Kosovu je liderka Osmani govorila.'],
])('the actor: %s: %s %s', (lang, before, text) => {
  expect(isMarked(lang, before, text)).toBe(true);
});

const danube = dictionaryOf(
  packOf([
    actor('belgrade', {
      kind: 'place',
      strong: ['Belgrade'],
      cues: ['Danube', 'Serbia'],
      confusables: [['Belgrade', ['Maine', 'Montana']]],
    }),
  ]),
);

it.each([
  ['She rode to Belgrade on the Danube and wrote to an aunt in Belgrade.', 1],
  ['An aunt in Belgrade had a card from Belgrade on the Danube.', 1],
  ['In Belgrade she saw the Danube.', 1],
  ['Her aunt lives in Belgrade.', 0],
])('of two places of one name the cue speaks for the nearer: %s', (text, marked) => {
  expect(link(['Rain fell on Maine and Montana.', text], danube, { date: null, lang: 'en' }).at(-1)).toHaveLength(marked);
});

import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const dictionary = dictionaryOf(
  packOf([
    actor('kurti', {
      kind: 'person',
      strong: ['Albin Kurti', 'Альбин Курти'],
      weak: ['Kurti', 'Курти'],
      confusables: [['Kurti', ['goal', 'match']]],
    }),
  ]),
);

/** Whether the last surname is marked, where a stranger was introduced and then the actor. */
function isMarked(lang: string, text: string): boolean {
  const own = link([text], dictionary, { date: null, lang })[0] ?? [];
  return own.some(({ start }) => start === Math.max(text.lastIndexOf('Kurti'), text.lastIndexOf('Курти')));
}

it.each([
  ['en', 'Besa Kurti sings. Albin Kurti is known. While Kurti addressed parliament, she slept.', true],
  ['en', 'Besa Kurti sings. Albin Kurti is known. While parliament met, Kurti sang.', false],
  ['de', 'Besa Kurti singt. Albin Kurti kennt sie nicht. Während Kurti im Kabinett sitzt, schläft sie.', true],
  ['de', 'Besa Kurti singt. Albin Kurti kennt sie nicht. Im Garten sitzt Kurti gern.', false],
  ['fr', 'Besa Kurti chante. Albin Kurti ne la connaît pas. Quand Kurti négocie avec eux, elle dort.', true],
  ['sq', 'Besa Kurti këndon. Albin Kurti s’e njeh. Kur Kurti del para gazetarëve, ajo fle.', true],
  ['sq', 'Besa Kurti këndon. Albin Kurti s’e njeh. Dje Kurti fjeti.', false],
  ['sr', 'Besa Kurti peva. Albin Kurti je ne zna. Danas Kurti govori u skupštini.', true],
  ['sr', 'Besa Kurti peva. Albin Kurti je ne zna. Danas Kurti govori u bašti.', false],
  ['ru', 'Бронислава Курти поёт. Альбин Курти её не знает. Сегодня политик Курти спит.', true],
  ['ru', 'Бронислава Курти поёт. Альбин Курти её не знает. Сегодня Курти спит.', false],
])('a clause of public life tells which of two is meant: %s: %s: %s', (lang, text, marked) => {
  expect(isMarked(lang, text)).toBe(marked);
});

it.each([
  ['sr', 'Albin Kurti je ovde. Posle utakmice premijer Kurti je zadovoljan, pao je i gol.', true],
  ['en', 'Albin Kurti is here. After the match prime minister Kurti praised the goal.', true],
  ['en', 'Albin Kurti is here. After the match captain Kurti praised the goal.', false],
])('an office of a state is of no match: %s: %s: %s', (lang, text, marked) => {
  expect(isMarked(lang, text)).toBe(marked);
});

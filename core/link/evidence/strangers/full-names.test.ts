import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const CUES = ['Serbia', 'Moscow', 'Berlin', 'minister'];
const person = (id: string, strong: readonly string[], weak: readonly string[]) =>
  actor(id, { kind: 'person', strong, weak, lang: 'en', cues: CUES });

const dictionary = dictionaryOf(
  packOf([
    person('rama', ['Edi Rama', 'Еди Рама'], ['Rama']),
    person('scholz', ['Olaf Scholz'], ['Scholz']),
    person('lavrov', ['Сергей Лавров', 'Сергій Лавров'], ['Лавров']),
    person('djuric', ['Marko Đurić', 'Marko Djuric'], ['Đurić']),
    person('sorensen', [], ['Peter Sørensen', 'Sørensen']),
  ]),
);

const marksIn = (lang: string, ...blocks: readonly string[]): number =>
  link(blocks, dictionary, { date: null, lang }).flat().length;

it.each([
  ['en', 'Edi Rama, 34, a plumber from Leeds, won the lottery. Rama said he would buy a house.'],
  ['en', 'Edi Rama, a 34-year-old plumber, won. Rama said so.'],
  ['en', 'Edi Rama, an experienced baker, opened a shop.'],
  ['de', 'Olaf Scholz (52), Klempner aus Bremen, gewann im Lotto. Scholz freut sich.'],
  ['de', 'Olaf Scholz, 52, Klempner aus Bremen'],
  ['de', 'Olaf Scholz, 52-jähriger Klempner aus Bremen'],
  ['de', 'Olaf Scholz, gelernter Klempner aus Bremen'],
  ['de', 'Olaf Scholz (52) aus Bremen'],
  ['fr', 'Edi Rama, 34 ans, plombier à Lyon'],
  ['ru', 'Сергей Лавров, 34-летний сантехник из Казани'],
  ['ru', 'Сергей Лавров, опытный сантехник'],
  ['uk', 'Сергій Лавров, 34-річний сантехнік з Полтави'],
  ['sr', 'Marko Đurić (45), mesar iz Bora'],
  ['sr', 'Preminuo Marko Đurić, dugogodišnji profesor beogradskog univerziteta.'],
  ['sr', 'Еди Рама, пензионисани професор'],
  ['sq', 'Edi Rama, 34 vjeç, hidraulik nga Fieri'],
])('an age or an adjective hides no trade: %s: %s', (lang, text) => {
  expect(marksIn(lang, text)).toBe(0);
});

it.each([
  ['en', 'Olaf Scholz, 65, the chancellor, plays on.'],
  ['en', 'Edi Rama, 58, a former painter, came.'],
  ['en', 'Edi Rama, 58, said no.'],
  ['de', 'Olaf Scholz (65) besuchte Bremen.'],
  ['de', 'Olaf Scholz (65, SPD) kam.'],
  ['de', '„Nein“, sagte Olaf Scholz, unter Trainer Müller sei es besser.'],
  ['sr', '„Ne znam“, rekao je Marko Đurić, kaže profesor Petrović.'],
  ['sr', 'Marko Đurić (40) izabran je juče.'],
  ['sr', 'Marko Đurić, bivši profesor, govorio je.'],
])('an age alone says nothing, nor what somebody was once: %s: %s', (lang, text) => {
  expect(marksIn(lang, text)).toBe(1);
});

it.each([
  ['sr', 'Marko Đurić postigao je dva gola, a Radnik je pobedio Borac sa 3:1. Pao je sneg. Đurić je bio najbolji.'],
  ['ru', 'Сергей Лавров забил два гола, и «Зенит» победил «Спартак» 3:1.'],
  ['de', 'Tore: 1:0 Marko Djuric (12.), 2:0 Edi Rama (45.)'],
  ['de', 'Beim Spiel traf Marko Djuric (12.).'],
])('players have full names, too: %s: %s', (lang, text) => {
  expect(marksIn(lang, text)).toBe(0);
});

it('takes newsmakers who look on for themselves where the block or the page speaks for them', () => {
  const match = 'Olaf Scholz watched the final on Sunday, in which the striker scored a goal.';
  expect(marksIn('en', match)).toBe(0);
  expect(marksIn('en', `${match} He flew back to Berlin.`)).toBe(1);
  expect(marksIn('en', match, 'Berlin is far from Moscow and Serbia.')).toBe(1);
});

it('reads lists of newsmakers, which semicolons set apart, as such', () => {
  expect(marksIn('en', 'Present: Edi Rama, Tirana; Olaf Scholz, Bonn; Marko Djuric, Niš.')).toBe(3);
});

it('asks the same of a full name that is no proof in itself', () => {
  expect(marksIn('en', 'By Peter Sørensen', 'The minister is in Serbia, in Berlin and in Moscow.')).toBe(0);
  expect(marksIn('en', 'The minister Peter Sørensen is in Serbia, in Berlin and in Moscow.')).toBe(1);
});

import { expect, test } from 'vitest';
import type { Publisher } from '../../pack/schema.ts';
import { creditsOf } from './credits.ts';
import { pageOf, report } from './fixture.ts';

const PUBLISHERS: Publisher[] = [
  { id: 'afp', name: 'AFP', domain: 'afp.com' },
  { id: 'associated-press', name: 'Associated Press', domain: 'apnews.com' },
  { id: 'beta', name: 'Beta', domain: 'beta.rs' },
  { id: 'gazette', name: 'The Gazette', domain: 'gazette.example' },
  { id: 'nova', name: 'Nova', domain: 'nova.rs' },
  { id: 'nova-tv', name: 'Nova' },
  { id: 'politika', name: 'Politika', domain: 'politika.rs' },
  { id: 'reuters', name: 'Reuters', domain: 'reuters.com' },
  { id: 'rfe-rl', name: 'RFE/RL', domain: 'rferl.org' },
  { id: 'tanjug', name: 'Tanjug', domain: 'tanjug.rs' },
];

const texts = report().blocks.map(({ text }) => text);
const [first = '', ...rest] = texts;
const above = (...lines: string[]) => creditsOf(pageOf([...lines, ...texts]), PUBLISHERS);
const below = (...lines: string[]) => creditsOf(pageOf([...texts, ...lines]), PUBLISHERS);
const dateline = (line: string) => creditsOf(pageOf([`${line} ${first}`, ...rest]), PUBLISHERS);
const machine = (...credits: string[]) => creditsOf(pageOf(texts, { credits }), PUBLISHERS);

test.each([
  ['BELGRADE, Serbia (AP) —', ['associated-press']],
  ['PRIŠTINA (Beta) -', ['beta']],
  ['(Reuters) –', ['reuters']],
  ['Beograd /Tanjug/ -', ['tanjug']],
  ['PARIS (AFP/Reuters) —', ['afp', 'reuters']],
  ['The president (Smith) —', []],
  ['Asked by Reuters, she said:', []],
])('the dateline %s', (line, ids) => {
  expect(dateline(line)).toEqual(ids);
});

test.each([
  ['By The Associated Press', ['associated-press']],
  ['Izvor: Tanjug', ['tanjug']],
  ['Извор: Танјуг', ['tanjug']],
  ['Quelle: AFP, Reuters', ['afp', 'reuters']],
  ['Autor: Beta', ['beta']],
  ['Reuters', ['reuters']],
  ['Foto: Tanjug', []],
  ['Getty Images/AFP', []],
  ['AP Photo/Jane Roe', []],
  ['Politika', []],
  ['Source: Nova', []],
  ['By Jane Roe', []],
])('the line %s above the article', (line, ids) => {
  expect(above(line)).toEqual(ids);
});

test.each([
  ['© RFE/RL', ['rfe-rl']],
  ['Copyright 2022 The Associated Press. All rights reserved.', ['associated-press']],
  ['(Beta, 16.12.2022)', ['beta']],
  ['AFP', ['afp']],
  ['Politika', []],
  ['© The Gazette', []],
  ['Read what Reuters wrote', []],
])('the line %s below it', (line, ids) => {
  expect(below(line)).toEqual(ids);
});

test('the credit of a picture above the article is none', () => {
  expect(above('© AFP')).toEqual([]);
});

test('the name at the end of the last paragraph', () => {
  const last = (end: string) => creditsOf(pageOf([...texts.slice(0, -1), `${texts.at(-1)} ${end}`]), PUBLISHERS);
  expect(last('(Tanjug)')).toEqual(['tanjug']);
  expect(last('/Beta/')).toEqual(['beta']);
  expect(last('(the mayor)')).toEqual([]);
});

test.each([
  [['AP'], ['associated-press']],
  [['https://www.rferl.org/a/1.html'], ['rfe-rl']],
  [
    ['© 2022 AFP', 'reuters.com'],
    ['afp', 'reuters'],
  ],
  [['Jane Roe, AP'], ['associated-press']],
  [['https://', 'http://[', '', '©'], []],
  [['The Gazette'], []],
])('for machines: %j', (credits, ids) => {
  expect(machine(...credits)).toEqual(ids);
});

test('each once, in order', () => {
  const page = pageOf([`PRIŠTINA (Beta) - ${first}`, ...rest, 'Izvor: Beta'], { credits: ['Tanjug', 'Beta'] });
  expect(creditsOf(page, PUBLISHERS)).toEqual(['tanjug', 'beta']);
});

test.each(['.', ' \u00a0', ', ', '© '])('rows of "%s" are no line, and hold nobody up', (row) => {
  const line = `Source ${row.repeat(100_000 / row.length)} Tanjug`;
  const start = performance.now();
  expect([above(line), below(line)]).toEqual([[], []]);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('a page without text', () => {
  expect(creditsOf(pageOf([]), PUBLISHERS)).toEqual([]);
});

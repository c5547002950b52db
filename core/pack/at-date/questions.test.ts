import { describe, expect, test } from 'vitest';
import type { Question } from '../schema.ts';
import { questionFor } from './questions.ts';

function aQuestion(id: string, actors: string[], dates: (string | null)[]): Question {
  return {
    id,
    question: { en: id },
    actors,
    positions: dates.map((date) => ({ holder: { en: 'X' }, actors: ['holder'], text: { en: 'Y' }, date, sources: ['s'] })),
  };
}

const near = aQuestion('near', ['a'], ['2022-12', null]);
const far = aQuestion('far', ['a'], ['2008', '2010']);
const undated = aQuestion('undated', ['a'], [null, null]);

type Case = [questions: Question[], date: string | null, cast: string[], chosen: string | null];

function choose(questions: Question[], date: string | null, cast: string[], chosen: string | null): void {
  expect(questionFor(questions, date, new Set(cast))?.id ?? null).toBe(chosen);
}

test.each<Case>([
  [[], '2022', [], null],
  [[undated], '2022', [], 'undated'],
  [[far, near], '2022-12-16', [], 'near'],
  [[near, far], '2009-06-01', [], 'far'],
  [[undated, far], '2009', [], 'far'],
  // Without a date, all are alike.
  [[far, near], null, [], 'far'],
])('the freshest, and the first of equal ones: case %#', choose);

describe('of two from the same time', () => {
  const small = aQuestion('small', ['a', 'b'], ['2022-12-01', '2022-12-02']);
  const wide = aQuestion('wide', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], ['2022-12-01', '2022-12-02']);
  const older = aQuestion('older', ['a', 'c'], ['2022-08-01', '2022-08-02']);

  test.each<Case>([
    // One of the page in it: the one in which fewer others are.
    [[wide, small], '2022-12-16', ['b'], 'small'],
    [[small, wide], '2022-12-16', ['c', 'd', 'e', 'x'], 'wide'],
    // Two in a wide one, where twice as many would be by chance.
    [[small, wide], '2022-12-16', ['b', 'c'], 'wide'],
    // Somebody of the page in it makes up for some months, and not for years.
    [[small, older], '2022-12-16', ['c'], 'older'],
    [[small, aQuestion('old', ['a', 'c'], ['2020-08-01', '2020-08-02'])], '2022-12-16', ['c'], 'small'],
    // Holders of a position are in it too.
    [[small, aQuestion('bare', ['a'], ['2022-12-01', '2022-12-02'])], '2022-12-16', ['holder'], 'bare'],
  ])('the one with more of the page in it: case %#', choose);
});

test('the one with more sides, of like freshness', () => {
  const two = aQuestion('two', ['a'], ['2022-12-01', '2022-12-02']);
  const five = aQuestion('five', ['a'], ['2022-11-01', '2022-11-02', '2022-11-03', '2022-11-04', '2022-11-05']);
  choose([two, five], '2022-12-16', [], 'five');
  choose([two, aQuestion('older', ['a'], Array(5).fill('2022-01-01'))], '2022-12-16', [], 'two');
});

describe('what was not known yet', () => {
  const soon = aQuestion('soon', ['a', 'b'], ['2022-12-16', '2023-01-04', '2025-12']);
  const told = aQuestion('told', ['a', 'b'], ['2022-11-10', '2022-11-13', '2022-11-12']);
  const later = aQuestion('later', ['a', 'b'], ['2023', '2024']);

  test.each<Case>([
    [[soon, told], '2022-12-16', [], 'told'],
    [[soon, told], '2026-01-01', [], 'soon'],
    [[later, undated], '2022-12-16', ['b'], 'undated'],
    [[later], '2022-12-16', [], null],
    [[later], null, [], 'later'],
    // Undated positions may be as late as the dated ones.
    [[aQuestion('half', ['a'], [null, null, '2023'])], '2022-12-16', [], null],
    [[aQuestion('half', ['a'], [null, null, '2023'])], '2023-12-16', [], 'half'],
  ])('counts for less, or hides the question: case %#', choose);
});

describe('an old question', () => {
  // Two positions of one week, and the text of a law on which they lean.
  const moment = aQuestion('moment', ['a'], ['1999-06-10', '2022-12-10', '2022-12-13']);
  const lasting = aQuestion('lasting', ['a'], ['2006-10', '2008-02-18', '2008-02-19', '2016-06-14', '2018-02-07']);

  test.each<Case>([
    [[moment, lasting], '2022-12-16', [], 'moment'],
    [[moment, lasting], '2024-12-16', [], 'lasting'],
    [[moment], '2025-11-01', [], 'moment'],
    [[moment], '2026-01-01', [], null],
    [[lasting], '2026-01-01', [], 'lasting'],
    // Of two positions, the older one is half.
    [[aQuestion('two', ['a'], ['2012-06-01', '2022-12-10'])], '2026-12-16', [], 'two'],
    [[aQuestion('four', ['a'], ['2008', '2012', '2022-12-10', '2022-12-13'])], '2026-12-16', [], 'four'],
    [[aQuestion('four', ['a'], ['2008', '2022-12-09', '2022-12-10', '2022-12-13'])], '2026-12-16', [], null],
  ])('fades the slower, the longer it has stood: case %#', choose);
});

test('a rough date counts from its middle', () => {
  const year = aQuestion('year', ['a'], ['2022', '2022']);
  const autumn = aQuestion('autumn', ['a'], ['2022-10-01', '2022-10-02']);
  choose([year, autumn], '2022-12-16', [], 'autumn');
  choose([year, aQuestion('spring', ['a'], ['2022-04-01', '2022-04-02'])], '2022-12-16', [], 'year');
});

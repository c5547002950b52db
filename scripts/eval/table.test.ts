import { expect, it } from 'vitest';
import { markdownTable, printTable } from './table.ts';

const TABLE = {
  title: 'News',
  head: ['language', 'right', 'who'],
  left: [2],
  rows: [
    ['en', '9', 'a|b'],
    ['sr-Latn', '10', ''],
  ],
};

it('prints columns, figures to the right', () => {
  expect(printTable(TABLE).split('\n')).toEqual(['News', 'language  right  who', 'en            9  a|b', 'sr-Latn      10']);
});

it('writes Markdown, in which a cell holds no bar', () => {
  expect(markdownTable(TABLE).split('\n')).toEqual([
    '| language | right | who |',
    '| --- | ---: | --- |',
    '| en | 9 | a\\|b |',
    '| sr-Latn | 10 |  |',
  ]);
});

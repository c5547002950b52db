import { expect, test } from 'vitest';
import { address, link, plain } from './escape.ts';

test.each([
  ['Talks *break off*', 'Talks \\*break off\\*'],
  ['[Opinion] a_b <script> A & B', '\\[Opinion\\] a\\_b \\<script\\> A \\& B'],
  ['# 1 in the valley', '\\# 1 in the valley'],
  ['- no', '\\- no'],
  ['2022. The year', '2022\\. The year'],
  ['2022 was a year', '2022 was a year'],
  ['see https://a.org and www.b.org', 'see https\\://a.org and www\\.b.org'],
  ['two\n  lines', 'two lines'],
  ['a \\ b ` c ~ d | e', 'a \\\\ b \\` c \\~ d \\| e'],
  ['Мост – „затворен“', 'Мост – „затворен“'],
])('%j is written as %j', (text, written) => {
  expect(plain(text)).toBe(written);
});

test('an address can’t end its link, nor be one of another sort', () => {
  expect(link('a', 'https://a.org/(b) c')).toBe('[a](https://a.org/%28b%29%20c)');
  expect(link('a', 'javascript:alert(1)')).toBe('a');
  expect(link('a', null)).toBe('a');
  expect(address('https://a.org/<b> c')).toBe('<https://a.org/%3Cb%3E%20c>');
  expect(address('javascript:a*b')).toBe('javascript:a\\*b');
});

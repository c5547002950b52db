import { expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

const LONG = 'word '.repeat(30).trim();

it.each([
  ['empty lines part blocks', 'One.\n\nTwo.', ['One.', 'Two.']],
  ['wrapped lines are one block', 'Aleksandar\nVucic said\n\nNo.', ['Aleksandar\nVucic said', 'No.']],
  ['long lines are a block each', `${LONG}\nTwo.`, [LONG, 'Two.']],
  ['blank lines with spaces, CRLF', 'One.\r\n \t\r\n\r\nTwo.\r\n', ['One.', 'Two.\r\n']],
  ['nothing', ' \n\n ', []],
])('%s', (_, text, expected) => {
  const paragraphs = paragraphsOf(text);
  expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(expected);
  for (const { start, text: own } of paragraphs) expect(text.slice(start, start + own.length)).toBe(own);
});

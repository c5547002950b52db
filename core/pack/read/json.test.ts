import { expect, test } from 'vitest';
import { parseJson } from './json.ts';

test.each([
  ['a comma too many', '{\n  "a": 1,\n}', 'line 3, column 1', /comma before this bracket/],
  ['a comma too many in a list', '[1, 2, ]', 'line 1, column 8', /comma before this bracket/],
  ['a comma missing', '{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3', /put a comma/],
  ['a comma missing in a list', '["a" "b"]', 'line 1, column 6', /put a comma/],
  ['a colon missing', '{"a" 1}', 'line 1, column 6', /put a colon/],
  ['a bracket missing', '{\n  "a": [1, 2', 'line 2, column 13', /close every bracket/],
  ['the wrong bracket', '{"a": [1}', 'line 1, column 9', /put a comma before this place, or close the bracket/],
  ['a bracket that closes nothing', '{]', 'line 1, column 2', /closes none/],
  ['a quote missing', '{"a": "one}', 'line 1, column 12', /close every bracket and quote/],
  ['curly quotes', '{“a”: 1}', 'line 1, column 2', /straight double quotes/],
  ['single quotes', "{'a': 1}", 'line 1, column 2', /straight double quotes/],
  ['a comment', '{\n  // note\n  "a": 1\n}', 'line 2, column 3', /no comments/],
  ['a bare word', '{"a": yes}', 'line 1, column 7', /double quotes/],
  ['a bare name', '{a: 1}', 'line 1, column 2', /name in double quotes/],
  ['a number with a leading zero', '{"a": 01}', 'line 1, column 7', /double quotes/],
  ['a line break in a text', '{"a": "one\ntwo"}', 'line 1, column 11', /line break as \\n/],
  ['a bare backslash', '{"a": "one\\two \\o"}', 'line 1, column 16', /backslash/],
  ['a byte order mark', '\uFEFF{}', 'line 1, column 1', /byte order mark/],
  ['something after the end', '{} {}', 'line 1, column 4', /last bracket/],
])('%s is told with its place and remedy', (_, text, place, remedy) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(parseJson('a.json', text)).toEqual({
    problem: { file: 'a.json', place, what: 'this is not valid JSON', remedy: expect.stringMatching(remedy) },
  });
});

test('a name that stands twice is told, though JSON.parse would keep the last one silently', () => {
  expect(parseJson('a.json', '{"a": 1, "b": {"a": 1},\n "a": 2}')).toMatchObject({
    problem: { place: 'line 2, column 2', what: '"a" stands twice in this object' },
  });
});

test.each([
  ['{}'],
  ['[]'],
  [' [1, -2.5e+10, 0, "a\\n\\u00e9\\\\", true, false, null, {"a": {}, "b": []}] \n'],
  ['"text"'],
  ['12'],
])('%s is JSON', (text) => {
  expect(parseJson('a.json', text)).toEqual({ value: JSON.parse(text) });
});

import { expect, test } from 'vitest';
import { linesAfter, put } from './planted.ts';

const SOURCES = ['herald-2023-01-11-pier'];
const name = (holder: string, text: string) => ({ holder: { en: holder }, text: { en: text }, sources: SOURCES });

test.each<[way: string, value: unknown, line: string]>([
  [
    'questions[0].positions[1].holder.en',
    'the MAYOR',
    'questions.json › questions[0] (who-owns-the-pier).positions: every position has the same holder, so that the question is not contested. Remedy: add the position of another holder, or tell it as a fact.',
  ],
  [
    'questions[0].positions[0].text.en',
    'The town owns it, all of it, now as ever.',
    'questions.json › questions[0] (who-owns-the-pier).positions[0].text.en: this position has 41 characters, positions[1] has 20. Remedy: tell the sides in like length, the longest at most 2 times the shortest.',
  ],
  [
    'events[0].names',
    [name('The council', 'the closing')],
    'events.json › events[0] (pier-request-2023).names: the names that the event is called by are of one side only. Remedy: add what another side calls it, or remove "names".',
  ],
  [
    'events[0].names',
    [name('The council', 'the closing'), name('The Council', 'the end')],
    'events.json › events[0] (pier-request-2023).names: the names that the event is called by are of one side only. Remedy: add what another side calls it, or remove "names".',
  ],
])('%s set to %j', (way, value, line) => {
  expect(linesAfter((pack) => put(pack, way, value))).toEqual([line]);
});

test('each language is judged by itself', () => {
  const lines = linesAfter((pack) => {
    put(pack, 'questions[0].positions[0].text.sv', 'Staden äger den, hela piren, nu som alltid.');
    put(pack, 'questions[0].positions[1].text.sv', 'Rådet äger den.');
  });
  expect(lines).toEqual([expect.stringContaining('(who-owns-the-pier).positions[0].text.sv: this position has 43 characters')]);
});

test.each<[way: string, value: unknown]>([
  ['questions[0].positions[0].text.en', 'The town owns all of it, now as ever.'],
  ['questions[0].positions[0].text.sv', 'Bara en av dem är översatt till svenska.'],
  ['events[0].names', [name('The council', 'the closing'), name('The mayor', 'the opening')]],
])('%s set to %j is in order', (way, value) => {
  expect(linesAfter((pack) => put(pack, way, value))).toEqual([]);
});

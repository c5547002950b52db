import { expect, test } from 'vitest';
import { type FixturePack, fixtureFiles } from '../fixture.ts';
import { problemLine } from '../problem.ts';
import { ownWordsProblems } from './own-words.ts';
import { put } from './planted.ts';

const THEIRS = 'Gulls, cats and a dozen tired ferrymen watched the last boat leave.';
const PLACE = 'events.json › events[0] (pier-request-2023).summary.en';

/** What is said of an event's summary beside one foreign text. */
function linesOf(ours: string, theirs = THEIRS, change: (pack: FixturePack) => void = () => {}): string[] {
  const files = fixtureFiles((pack) => {
    put(pack, 'events[0].summary.en', ours);
    change(pack);
  });
  return ownWordsProblems(files, [{ name: 'report.txt', text: theirs }]).map(problemLine);
}

test.each([
  ['Cats and a dozen tired ferrymen watched the ship.', 'Cats and a dozen tired ferrymen watched the'],
  // Case, accents and what stands between words change nothing.
  ['They say: “CATS – and a dózen tired ferrymen: watched the”.', 'CATS – and a dózen tired ferrymen: watched the'],
])('%j is told', (ours, row) => {
  expect(linesOf(ours)).toEqual([
    `${PLACE}: 8 words in a row, "${row}", stand in report.txt too. Remedy: say it in words of your own.`,
  ]);
});

test('seven words in a row are anybody’s', () => {
  expect(linesOf('Cats and a dozen tired ferrymen watched a ship.')).toEqual([]);
});

test('a longer row is told once, and so is one that stands in several texts', () => {
  expect(linesOf(THEIRS)).toHaveLength(1);
  const twice = ownWordsProblems(
    fixtureFiles((pack) => put(pack, 'events[0].summary.en', THEIRS)),
    ['a.txt', 'b.txt'].map((name) => ({ name, text: THEIRS })),
  );
  expect(twice.map(({ what }) => what)).toEqual([expect.stringContaining('stand in a.txt too')]);
});

test('a name counts as one word, and so do a possessive and a figure', () => {
  const named = ({ actors }: FixturePack) => put(actors, '[2].name.en', 'Standing Council of the Harbour and the Free Town');
  const text = 'The Standing Council of the Harbour and the Free Town sits on Mondays.';
  expect(linesOf(text, text, named)).toEqual([]);
  expect(linesOf(text, text)).toHaveLength(1);
  expect(linesOf('The town’s 1,200 cats slept on.', 'The town’s 1,200 cats slept on.')).toEqual([]);
});

test('names of actors and titles of pages are not ours, titles of an editor are', () => {
  const title = (from: string) => (pack: FixturePack) => put(pack, 'sources[0].title', { text: THEIRS, from });
  expect(linesOf('Nothing.', THEIRS, title('page'))).toEqual([]);
  expect(linesOf('Nothing.', THEIRS, ({ actors }) => put(actors, '[3].name.sv', THEIRS))).toEqual([]);
  expect(linesOf('Nothing.', THEIRS, title('editor'))).toEqual([
    expect.stringMatching(/^sources\.json › sources\[0\] \(gazette-2023-01-10-council\)\.title\.text: /),
  ]);
});

test('Serbian is one language in both scripts', () => {
  const cyrillic = 'Савет је у уторак одлучио да се стари мол затвори.';
  const latin = 'Savet je u utorak odlučio da se stari mol zatvori.';
  expect(linesOf('Nothing.', latin, (pack) => put(pack, 'events[0].summary.sr-Cyrl', cyrillic))).toEqual([
    expect.stringMatching(/^events\.json › events\[0\] \(pier-request-2023\)\.summary\.sr-Cyrl: 8 words in a row, "Савет је /),
  ]);
});

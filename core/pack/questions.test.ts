import { expect, test } from 'vitest';
import { questionFor } from './questions.ts';
import type { Question } from './schema.ts';

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
const crowded = aQuestion('crowded', ['a', 'b'], ['2008', '2010']);
const undated = aQuestion('undated', ['a'], [null, null]);

test.each<[questions: Question[], date: string | null, cast: string[], chosen: string | null]>([
  [[far, near], '2022-12-16', [], 'near'],
  [[near, far], '2009-06-01', [], 'far'],
  // Somebody else of the page in it counts more than being near.
  [[near, crowded], '2022-12-16', ['b'], 'crowded'],
  [[near, crowded], '2022-12-16', ['c'], 'near'],
  [[undated, far], '2009', [], 'far'],
  // Holders of a position count as well, though here they are in each.
  [[near, far], '2022-12-16', ['holder'], 'near'],
  [[far, near], null, [], 'far'],
  [[undated], '2022', [], 'undated'],
  [[], '2022', [], null],
  // Nobody had taken a position yet.
  [[near, undated], '2021-05-01', ['b'], 'near'],
  [[aQuestion('later', ['a', 'b'], ['2023', '2024']), undated], '2022-12-16', ['b'], 'undated'],
  [[aQuestion('later', ['a', 'b'], ['2023', '2024'])], '2022-12-16', [], null],
  [[aQuestion('later', ['a', 'b'], ['2023', '2024'])], null, [], 'later'],
])('case %#', (questions, date, cast, chosen) => {
  expect(questionFor(questions, date, new Set(cast))?.id ?? null).toBe(chosen);
});

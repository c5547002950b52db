/** Dates: none runs backwards, none lies after the day on which it was checked, and "about" needs one. */
import type { Draft, Placed } from '../draft.ts';
import { isSurelyBefore } from '../partial-date.ts';
import type { Problem } from '../problem.ts';
import type { Fact } from '../schema.ts';
import { type Statement, statementsOf } from '../statements.ts';

/** Fields of one statement of which the first may not come after the second. */
const IN_ORDER = [
  ['from', 'to'],
  ['date', 'endDate'],
  ['date', 'asOf'],
  ['from', 'asOf'],
] as const;

export function dateProblems(draft: Draft): Problem[] {
  const statements = statementsOf(draft);
  return [
    ...statements.flatMap(backwards),
    ...statements.flatMap(afterChecked),
    ...publishedAfterChecked(draft),
    ...aboutNothing(draft),
  ];
}

function backwards({ file, place, dates }: Statement): Problem[] {
  return IN_ORDER.flatMap(([first, second]) => {
    const [start, end] = [dates[first], dates[second]];
    if (!start || !end || !isSurelyBefore(end, start)) return [];
    return [
      {
        file,
        place: `${place}.${second}`,
        what: `"${second}" (${end}) lies before "${first}" (${start})`,
        remedy: `look both dates up in the sources; "${first}" comes first`,
      },
    ];
  });
}

function afterChecked({ file, place, dates, checked }: Statement): Problem[] {
  return Object.entries(dates).flatMap(([field, date]) =>
    checked !== null && date !== null ? laterThan(checked, date, file, `${place}.${field}`) : [],
  );
}

function publishedAfterChecked({ head, sources, coverage }: Draft): Problem[] {
  if (head === null) return [];
  const { checked } = head.value;
  return [...sources, ...coverage].flatMap(({ file, place, value: { date } }) =>
    date === null ? [] : laterThan(checked, date, file, `${place}.date`),
  );
}

function laterThan(checked: string, date: string, file: string, place: string): Problem[] {
  if (!isSurelyBefore(checked, date)) return [];
  const checkedIn = file.startsWith('actors/') ? "this file's" : "pack.json's";
  const what = `${date} lies after the day of the last check (${checked})`;
  return [{ file, place, what, remedy: `correct the date, or set ${checkedIn} "checked" to the day on which you checked it` }];
}

/** Everything whose date may be unknown as well as rough. */
function datedOf({ actors, questions, sources, coverage }: Draft): Placed<Pick<Fact, 'date' | 'about'>>[] {
  return [
    ...actors.flatMap(({ file, value: { facts } }) => facts.map((value, i) => ({ file, place: `facts[${i}]`, value }))),
    ...questions.flatMap(({ file, place, value: { positions } }) =>
      positions.map((value, i) => ({ file, place: `${place}.positions[${i}]`, value })),
    ),
    ...sources,
    ...coverage,
  ];
}

function aboutNothing(draft: Draft): Problem[] {
  return datedOf(draft)
    .filter(({ value: { date, about } }) => about && date === null)
    .map(({ file, place }) => ({
      file,
      place: `${place}.about`,
      what: '"about" stands beside no date',
      remedy: 'give the inferred date, or remove "about"',
    }));
}

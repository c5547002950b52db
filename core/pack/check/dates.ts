/** Dates: none runs backwards, and "about" needs one; `clock.ts` holds them against the day of the check, `reported.ts` against the sources. */

import { isSurelyBefore } from '../../partial-date.ts';
import type { Problem } from '../problem.ts';
import type { Draft, Placed } from '../read/draft.ts';
import type { Fact } from '../schema.ts';
import { type Statement, statementsOf } from '../statements.ts';

/** Fields of one statement of which the first may not come after the second. */
const IN_ORDER = [
  ['from', 'to'],
  ['date', 'endDate'],
  ['date', 'asOf'],
  ['from', 'asOf'],
  ['to', 'asOf'],
] as const;

export function dateProblems(draft: Draft): Problem[] {
  return [...statementsOf(draft).flatMap(backwards), ...aboutNothing(draft)];
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

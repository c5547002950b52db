/** The day as of which a version of a pack speaks. */

import type { PartialDate } from '../partial-date.ts';
import { readDraft } from './read/draft.ts';
import type { PackFiles } from './read/folder.ts';

/**
 * The last day on which somebody checked anything of the pack: the pack as a whole, an actor, or a single statement.
 * A build judges as on this day: what was in order when it was written goes on building after a day of review has passed.
 * `null` where no file that says it can be read.
 */
export function checkedDay(files: PackFiles): PartialDate | null {
  const { head, actors, questions } = readDraft(files);
  const statements = [
    ...actors.flatMap(({ value }) => [...value.roles, ...value.facts]),
    ...questions.flatMap(({ value }) => value.positions),
  ];
  const days = [
    head?.value.checked,
    ...actors.map(({ value }) => value.checked),
    ...statements.map(({ confirmed }) => confirmed),
  ].filter((day) => day !== undefined);
  return days.sort().at(-1) ?? null;
}

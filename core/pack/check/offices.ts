/** An office that one person holds at a time has one holder at a time. */

import { firstDay, lastDay } from '../../partial-date.ts';
import type { Problem } from '../problem.ts';
import type { Draft } from '../read/draft.ts';
import type { Role } from '../schema.ts';

interface Held {
  file: string;
  /** Of the actor. */
  id: string;
  place: string;
  role: Role;
  /** The first and the last day on which it was surely held, as `YYYY-MM-DD`. */
  start: string;
  end: string;
}

/** After every day that a pack can name. */
const RUNS_ON = '9999-12-31';

export function officeProblems(draft: Draft): Problem[] {
  const offices = Map.groupBy(heldOf(draft), officeOf);
  return [...offices.values()]
    .filter((holders) => holders.some(({ role }) => role.exclusive))
    .flatMap((holders) => [...unmarked(holders), ...overlapping(holders)]);
}

/** Many countries have a prime minister: a title tells an office apart only with the body, or within the roles of one person. */
function officeOf({ file, role: { of, title } }: Held): string {
  return `${of ?? file} ${title.en.toLowerCase()}`;
}

function heldOf({ actors }: Draft): Held[] {
  return actors.flatMap(({ file, value: { id, roles } }) =>
    roles.map((role, i) => ({ file, id, place: `roles[${i}]`, role, ...sureSpan(role) })),
  );
}

/** Of a year or a month only the day that it must hold is sure; an unknown start is sure from the first day that is vouched for. */
function sureSpan({ from, to, asOf }: Role): { start: string; end: string } {
  return { start: lastDay(from ?? to ?? asOf), end: to === null ? RUNS_ON : firstDay(to) };
}

function unmarked(holders: readonly Held[]): Problem[] {
  const marked = holders.find(({ role }) => role.exclusive);
  return holders
    .filter(({ role }) => !role.exclusive)
    .map(({ file, place }) => ({
      file,
      place: `${place}.exclusive`,
      what: `the same office is marked exclusive at ${marked?.file} › ${marked?.place}, and not here`,
      remedy: 'mark it "exclusive": true here too, or on neither',
    }));
}

/** Each holder is told of the first successor only: whoever never ended would meet all of them. */
function overlapping(holders: readonly Held[]): Problem[] {
  const inOrder = [...holders].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return inOrder.flatMap((earlier, i) => {
    const later = inOrder
      .slice(i + 1)
      .filter((other) => !isCopy(earlier, other))
      .find(({ start, end }) => start < (end < earlier.end ? end : earlier.end));
    return later ? [overlap(earlier, later)] : [];
  });
}

/** The file of an actor that was copied is told by its id. */
function isCopy(a: Held, b: Held): boolean {
  return a.id === b.id && a.file !== b.file;
}

/** That one ends on the day on which the next begins is a hand-over, no overlap. */
function overlap(earlier: Held, later: Held): Problem {
  const { file, place, role } = earlier;
  const from = later.role.from;
  const what = `"${role.title.en}", which one person holds at a time, is held at ${later.file} › ${later.place} in the same time`;
  const open = role.to === null && from !== null && earlier.start < later.start;
  return {
    file,
    place: `${place}.to`,
    what,
    remedy: open
      ? `end it where the other begins, "to": "${from}", or on the earlier day that a source gives`
      : 'look both up in the sources; where one ends the other begins',
  };
}

/** Which contested question of an actor fits an article. */

import { daysApart, lastDay, type PartialDate } from '../partial-date.ts';
import type { Position, Question } from '../schema.ts';
import { isLater } from './facts.ts';

/** A year after its last position a question counts half, if it was one of the moment. */
const HALF_LIFE_DAYS = 365;

/** Under an eighth, after three years without a position for one of the moment, nobody would call it contested still. */
const FAINTEST = 1 / 8;

/**
 * The question that fits best; equal ones: the first as written. Three things multiply: how fresh it is, how many positions
 * were taken by then (by the root: five sides make a wider dispute than two, but no other kind), and how much of the page is in it.
 * A question on which no known position was taken by then did not stand yet, and its very words would tell what came later.
 */
export function questionFor(
  questions: readonly Question[],
  date: PartialDate | null,
  cast: ReadonlySet<string>,
): Question | null {
  return (
    questions
      .map((question) => ({ question, fitness: fitness(question, date, cast) }))
      .filter(({ fitness }) => fitness > 0)
      .sort((a, b) => b.fitness - a.fitness)[0]?.question ?? null
  );
}

function fitness(question: Question, article: PartialDate | null, cast: ReadonlySet<string>): number {
  const known = question.positions.filter(({ date }) => !isLater(date, article));
  const fresh = freshness(known, article);
  if (known.length === 0 || fresh < FAINTEST) return 0;
  return fresh * Math.sqrt(known.length) * (1 + likeness(question, cast));
}

/**
 * From 1 on the day of the last position down to 0. A question fades the slower, the longer ago half of its positions were
 * taken: what was contested for ten years will be so next year. The middle one, since a position may be the text of an old law.
 */
function freshness(known: readonly Position[], article: PartialDate | null): number {
  if (article === null) return 1;
  const dates = known.flatMap(({ date }) => (date === null ? [] : [date])).sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
  const [middle, last] = [dates[Math.floor((dates.length - 1) / 2)], dates.at(-1)];
  if (middle === undefined || last === undefined) return FAINTEST;
  return 2 ** (-daysApart(last, article) / (HALF_LIFE_DAYS + daysApart(middle, last)));
}

/** The page's actors in the question by the root of all that are in it, as in the cosine of two sets: a wide one is on every page. */
function likeness(question: Question, cast: ReadonlySet<string>): number {
  const actors = new Set([...question.actors, ...question.positions.flatMap((position) => position.actors)]);
  return actors.intersection(cast).size / Math.sqrt(actors.size);
}

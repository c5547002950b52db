/** Which contested question of an actor fits an article. */

import { isLater, likelyDaysApart, type PartialDate } from '../../partial-date.ts';
import type { Position, Question } from '../schema.ts';

/** A year after its last position a question counts half, if it was one of the moment. */
const HALF_LIFE_DAYS = 365;

/** Under an eighth, after three years without a position for one of the moment, nobody would call it contested still. */
const FAINTEST = 1 / 8;

/**
 * The question that fits best; of equal ones the first given, which in a built pack is the first by id. Three things multiply: how
 * fresh it is, how many positions were taken by then (by the root: five sides make a wider dispute than two, but no other kind),
 * and how much of the page is in it.
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
  const fresh = stood(question, known) ? freshness(known, article) : 0;
  return fresh < FAINTEST ? 0 : fresh * Math.sqrt(known.length) * (1 + likeness(question, cast));
}

/**
 * A question on which no position is known to have been taken by then did not stand yet, and its very words would tell what came later.
 * Undated ones say nothing on that, unless there are no others.
 */
function stood({ positions }: Question, known: readonly Position[]): boolean {
  return known.some(({ date }) => date !== null) || known.length === positions.length;
}

/**
 * From 1 on the day of the last position down to 0. A question fades the slower, the longer ago half of its positions were
 * taken: what was contested for ten years will be so next year. The middle one, since a position may be the text of an old law.
 */
function freshness(known: readonly Position[], article: PartialDate | null): number {
  if (article === null) return 1;
  const ages = known.flatMap(({ date }) => (date === null ? [] : [likelyDaysApart(date, article)])).sort((a, b) => a - b);
  const [last, middle] = [ages[0], ages[Math.floor(ages.length / 2)]];
  if (last === undefined || middle === undefined) return FAINTEST;
  return 2 ** (-last / (HALF_LIFE_DAYS + middle - last));
}

/** The page's actors in the question by the root of all that are in it, as in the cosine of two sets: a wide one is on every page. */
function likeness(question: Question, cast: ReadonlySet<string>): number {
  const actors = new Set([...question.actors, ...question.positions.flatMap((position) => position.actors)]);
  return actors.intersection(cast).size / Math.sqrt(actors.size);
}

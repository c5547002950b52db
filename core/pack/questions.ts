/** Which contested question of an actor fits an article. */
import { isLater } from './facts.ts';
import { daysApart, type PartialDate } from './partial-date.ts';
import type { Question } from './schema.ts';

/** A year from the article, a position counts half: such questions stay open for years, and positions are restated. */
const HALF_LIFE_DAYS = 365;

/**
 * The question with most of the page's actors in it; each counts one, and so does a position taken on the article's day,
 * less with the time between. Equal ones: the first as written.
 * A question on which every known position was taken after the article did not stand yet, and its very words would tell what came later.
 */
export function questionFor(
  questions: readonly Question[],
  date: PartialDate | null,
  cast: ReadonlySet<string>,
): Question | null {
  return (
    questions
      .filter((question) => stoodBy(question, date))
      .map((question) => ({ question, fitness: castIn(question, cast) + nearness(question, date) }))
      .sort((a, b) => b.fitness - a.fitness)[0]?.question ?? null
  );
}

function stoodBy({ positions }: Question, article: PartialDate | null): boolean {
  return positions.some(({ date }) => !isLater(date, article));
}

function castIn(question: Question, cast: ReadonlySet<string>): number {
  const actors = new Set([...question.actors, ...question.positions.flatMap((position) => position.actors)]);
  return actors.intersection(cast).size;
}

function nearness({ positions }: Question, article: PartialDate | null): number {
  if (article === null) return 0;
  const days = positions.flatMap(({ date }) => (date === null ? [] : [daysApart(date, article)]));
  return days.length === 0 ? 0 : 2 ** (-Math.min(...days) / HALF_LIFE_DAYS);
}

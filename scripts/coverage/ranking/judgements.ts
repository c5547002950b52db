/** Which reports are of use beside which, as a person judged them by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Text, textsOf } from '../../../core/coverage/stories/texts.ts';
import type { PackIndex } from '../../../core/pack/pack-index.ts';

const FILE = join(import.meta.dirname, '../../../tests/coverage/judgements.json');

const Judgements = v.object({
  rules: v.string(),
  queries: v.array(v.object({ query: v.string(), grades: v.record(v.string(), v.picklist([0, 1, 2, 3])) })),
});

export interface Judged {
  /** The report that is being read, by its id. */
  query: string;
  /** The texts that were judged beside it with their grades, 0 to 3; what was not judged counts 0. */
  grades: ReadonlyMap<Text, number>;
}

/**
 * A text counts once, with the best grade of its reports, since a reader is offered it once: in the ideal order as in every ranking.
 * The text of the report that is being read is left out.
 */
export function readJudgements(index: PackIndex): Judged[] {
  const { queries } = v.parse(Judgements, JSON.parse(readFileSync(FILE, 'utf8')));
  return queries.map(({ query, grades }) => ({ query, grades: gradesByText(index, query, grades) }));
}

function gradesByText(index: PackIndex, query: string, grades: Readonly<Record<string, number>>): Map<Text, number> {
  const { of } = textsOf(index);
  const own = of.get(query);
  if (!own) throw new Error(`The pack has no ${query}, for which there are judgements.`);
  const best = new Map<Text, number>();
  for (const [id, grade] of Object.entries(grades)) {
    const text = of.get(id);
    if (!text) throw new Error(`The pack has no ${id}, which was judged beside ${query}.`);
    if (text !== own) best.set(text, Math.max(grade, best.get(text) ?? 0));
  }
  return best;
}

/** Sources: who may stand alone, what an accusation needs, and no address listed twice. */
import { addressKey } from '../address.ts';
import type { Problem } from '../problem.ts';
import type { Draft, Placed } from '../read/draft.ts';
import type { Coverage, Source } from '../schema.ts';
import { type Statement, statementsOf } from '../statements.ts';
import { independentVoices, type Voices, voicesOf } from '../voices.ts';
import { sureIds } from './sure-ids.ts';

export function sourcingProblems(draft: Draft): Problem[] {
  const voices = sureVoices(draft);
  const statements = statementsOf(draft);
  return [
    ...statements.flatMap((statement) => standsAlone(statement, voices)),
    ...statements.flatMap((statement) => accusation(statement, voices)),
    ...sameAddresses([...draft.sources, ...draft.coverage]),
  ];
}

function sureVoices(draft: Draft): Voices {
  const sure = sureIds(draft);
  return new Map([...voicesOf(draft)].filter(([id]) => sure.has(id)));
}

function areSure(sources: readonly string[], voices: Voices): boolean {
  return sources.every((id) => voices.has(id));
}

function standsAlone({ file, place, kind, sources }: Statement, voices: Voices): Problem[] {
  if (!areSure(sources, voices) || sources.some((id) => voices.get(id) !== null)) return [];
  const what = `this ${kind} rests only on publishers that never stand alone`;
  return [{ file, place: `${place}.sources`, what, remedy: `add a source of another publisher, or remove the ${kind}` }];
}

function accusation({ file, place, dates, sources, sensitive, reviewBy }: Statement, voices: Voices): Problem[] {
  if (sensitive === null) return [];
  const problems: Problem[] = [];
  const report = (field: string, what: string, remedy: string) =>
    problems.push({ file, place: `${place}.${field}`, what, remedy });
  if (!dates.date)
    report('date', 'a sensitive fact has no date', 'give the day of the stage that it tells, or leave the fact out');
  if (reviewBy === null) {
    report('reviewBy', 'a sensitive fact has no review date', 'add "reviewBy", the day by which somebody must look at it again');
  }
  if (areSure(sources, voices) && independentVoices(sources, voices) < 2) {
    const what = 'a sensitive fact has fewer than two independent publishers (copies of one text count once)';
    report('sources', what, 'add a source of another publisher, or leave the fact out');
  }
  return problems;
}

function sameAddresses(items: readonly Placed<Source | Coverage>[]): Problem[] {
  const first = new Map<string, Placed<Source | Coverage>>();
  return items.flatMap((item) => {
    const { file, place, value } = item;
    const key = value.url === null ? null : addressKey(value.url);
    const earlier = key === null ? undefined : first.get(key);
    if (key !== null && !earlier) first.set(key, item);
    // The same entry twice is told by its id.
    if (!earlier || earlier.value.id === value.id) return [];
    const what = `${earlier.file} › ${earlier.place} has the same address`;
    return [{ file, place: `${place}.url`, what, remedy: `remove "${value.id}" and name "${earlier.value.id}" in its place` }];
  });
}

/** Sources: who may stand alone, what an accusation needs, and nothing listed twice or for nothing. */
import { addressKey } from '../address.ts';
import type { Problem } from '../problem.ts';
import type { Draft, Placed } from '../read/draft.ts';
import { referencesOf, unknownReferences } from '../references.ts';
import type { Coverage, Source } from '../schema.ts';
import { type Statement, statementsOf } from '../statements.ts';
import { independentVoices, type Voices, voicesOf } from '../voices.ts';

export function sourcingProblems(draft: Draft): Problem[] {
  const voices = voicesOf(draft);
  const statements = statementsOf(draft);
  return [
    ...statements.flatMap((statement) => standsAlone(statement, voices)),
    ...statements.flatMap((statement) => accusation(statement, voices)),
    ...sameAddresses([...draft.sources, ...draft.coverage]),
    ...unused(draft),
  ];
}

function standsAlone({ file, place, kind, sources }: Statement, voices: Voices): Problem[] {
  const known = sources.filter((id) => voices.has(id));
  if (known.length === 0 || known.some((id) => voices.get(id) !== null)) return [];
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
  if (independentVoices(sources, voices) < 2) {
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
    if (!earlier) return [];
    const what = `"${earlier.value.id}" (${earlier.file} › ${earlier.place}) has the same address`;
    return [{ file, place: `${place}.url`, what, remedy: `remove "${value.id}" and name "${earlier.value.id}" in its place` }];
  });
}

/** What nothing names may be named where a file is broken or an id misspelt, so this is asked only where there is neither. */
function unused(draft: Draft): Problem[] {
  if (draft.problems.length > 0 || unknownReferences(draft).length > 0) return [];
  const references = referencesOf(draft);
  const named = (to: string) => new Set(references.filter((reference) => reference.to === to).map(({ id }) => id));
  return [
    ...notIn(
      draft.sources,
      named('source'),
      (id) => `no statement names "${id}"`,
      'name it where it is the source, or remove it',
    ),
    ...notIn(draft.publishers, named('publisher'), (id) => `nothing of "${id}" is in the pack`, 'remove it'),
  ];
}

function notIn(
  entries: readonly Placed<{ id: string }>[],
  named: ReadonlySet<string>,
  what: (id: string) => string,
  remedy: string,
): Problem[] {
  return entries
    .filter(({ value }) => !named.has(value.id))
    .map(({ file, place, value }) => ({ file, place, what: what(value.id), remedy }));
}

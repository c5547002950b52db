/** What a pack holds, in figures: for an author who wants to know where it is thin. */
import { type Draft, type PackFiles, readDraft } from './draft.ts';
import { type Statement, statementsOf } from './statements.ts';

export interface PackStats {
  /** How many entries there are, by list. */
  entries: Record<string, number>;
  statements: StatementStats[];
  /** Coverage without a date. */
  undatedCoverage: string[];
  /** How many texts there are in each language, most first. */
  languages: [language: string, texts: number][];
}

interface StatementStats {
  kind: Statement['kind'];
  all: number;
  /** The places, as `file › place`, of those without any date but `asOf`. */
  undated: string[];
  /** The places of those that rest on one source. */
  singleSource: string[];
}

const KINDS: readonly Statement['kind'][] = ['role', 'fact', 'relation', 'position', 'event', 'event name'];

/** Entries whose shape is broken are not counted; `checkPack` finds them. */
export function packStats(files: PackFiles): PackStats {
  const draft = readDraft(files);
  const { actors, coverage, events, claims, questions, sources, publishers } = draft;
  const lists = { actors, coverage, events, claims, questions, sources, publishers };
  const statements = statementsOf(draft);
  return {
    entries: Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length])),
    statements: KINDS.map((kind) => statementStats(kind, statements)),
    undatedCoverage: coverage.filter(({ value }) => value.date === null).map(({ value }) => value.id),
    languages: languagesOf(draft),
  };
}

function statementStats(kind: Statement['kind'], statements: readonly Statement[]): StatementStats {
  const some = statements.filter((statement) => statement.kind === kind);
  return {
    kind,
    all: some.length,
    undated: some.filter(isUndated).map(placeOf),
    singleSource: some.filter(({ sources }) => sources.length === 1).map(placeOf),
  };
}

function isUndated({ dates: { asOf: _, ...dates } }: Statement): boolean {
  return Object.values(dates).every((date) => date === null);
}

function placeOf({ file, place }: Statement): string {
  return `${file} › ${place}`;
}

/** Localised texts are the objects with an English text in them. */
function languagesOf(draft: Draft): [string, number][] {
  const counts = new Map<string, number>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('en' in value) for (const language of Object.keys(value)) counts.set(language, (counts.get(language) ?? 0) + 1);
    else for (const each of Object.values(value)) visit(each);
  };
  visit([draft.head, draft.actors, draft.coverage, draft.events, draft.claims, draft.questions]);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** The figures as lines for a terminal, each thin place under its figure. */
export function statsText({ entries, statements, undatedCoverage, languages }: PackStats): string {
  return [
    `Entries: ${Object.entries(entries)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}`,
    `Texts by language: ${languages.map(([language, texts]) => `${language} ${texts}`).join(', ')}`,
    ...statements.flatMap(({ kind, all, undated, singleSource }) => [
      '',
      `${kind}: ${all} in all, ${share(undated.length, all)} undated, ${share(singleSource.length, all)} from a single source`,
      ...undated.map((place) => `  undated: ${place}`),
      ...singleSource.map((place) => `  single source: ${place}`),
    ]),
    '',
    `coverage: ${share(undatedCoverage.length, entries.coverage ?? 0)} undated`,
    ...undatedCoverage.map((id) => `  undated: ${id}`),
  ].join('\n');
}

function share(part: number, all: number): string {
  return all === 0 ? '0' : `${part} (${Math.round((100 * part) / all)} %)`;
}

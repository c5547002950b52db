/** The figures of a pack as lines for a terminal: a summary first, then the places that need an author. */
import type { Noted, PackStats, StatementStats } from './stats.ts';

export function statsText(stats: PackStats): string {
  return [...summary(stats), ...lists(stats)].join('\n');
}

function summary({ on, entries, languages, statements, undatedCoverage, ...stats }: PackStats): string[] {
  const { confirmed, staleRoles, reviewPast, reviewDue, sensitive } = stats;
  return [
    `Judged as on ${on}`,
    `Entries: ${inWords(Object.entries(entries).map(([name, count]) => `${count} ${name}`))}`,
    `Texts by language: ${inWords(languages.map(([language, texts]) => `${language} ${texts}`))}`,
    '',
    ...table([
      ['Statements', 'all', 'undated', 'single source'],
      ...[...statements, total(statements)].map(({ kind, all, undated, singleSource }) => [
        kind,
        String(all),
        share(undated.length, all),
        share(singleSource.length, all),
      ]),
      ['coverage', String(entries.coverage ?? 0), share(undatedCoverage.length, entries.coverage ?? 0), ''],
    ]),
    '',
    `Stale: ${staleRoles.length} roles without an end that nobody vouched for within the last year, ${reviewPast.length} facts past their day of review`,
    `Due: ${reviewDue.length} facts whose day of review comes within 60 days`,
    `Sensitive: ${sensitive.length} facts`,
    `Confirmed: ${confirmed.count} statements${confirmed.oldest ? `, the oldest on ${confirmed.oldest.note} (${confirmed.oldest.place})` : ''}`,
  ];
}

function lists({ statements, undatedCoverage, staleRoles, reviewPast, reviewDue, sensitive }: PackStats): string[] {
  return [
    ...list('Sensitive', sensitive.map(line)),
    ...list('Past their day of review', reviewPast.map(line)),
    ...list('Due for review', reviewDue.map(line)),
    ...list('Stale roles', staleRoles.map(line)),
    ...list('Undated', [
      ...statements.flatMap(({ undated }) => undated),
      ...undatedCoverage.map((id) => `coverage.json › ${id}`),
    ]),
    ...statements.flatMap(({ kind, singleSource }) => list(`Single source, ${kind}`, singleSource)),
  ];
}

function line({ place, note }: Noted): string {
  return `${place}: ${note}`;
}

function list(title: string, places: readonly string[]): string[] {
  return places.length === 0 ? [] : ['', `${title} (${places.length}):`, ...places.map((place) => `  ${place}`)];
}

function total(statements: readonly StatementStats[]): Omit<StatementStats, 'kind'> & { kind: string } {
  return {
    kind: 'all statements',
    all: statements.reduce((sum, { all }) => sum + all, 0),
    undated: statements.flatMap(({ undated }) => undated),
    singleSource: statements.flatMap(({ singleSource }) => singleSource),
  };
}

/** Columns as wide as their widest cell; figures stand at the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function inWords(parts: readonly string[]): string {
  return parts.length === 0 ? 'none' : parts.join(', ');
}

/** Tenths of a percent, for the figures that a pack is held to are small. */
function share(part: number, all: number): string {
  return all === 0 ? '0' : `${part} (${((100 * part) / all).toFixed(1)} %)`;
}

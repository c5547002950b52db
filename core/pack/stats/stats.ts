/** What a pack holds, in figures: for an author who wants to know where it is thin, and what has grown old. */

import { daysApart, firstDay, isSurelyBefore, lastDay, type PartialDate } from '../../partial-date.ts';
import { type Draft, readDraft } from '../read/draft.ts';
import type { PackFiles } from '../read/folder.ts';
import { type Statement, statementsOf } from '../statements.ts';
import { textsOf } from '../texts.ts';
import { independentVoices, type Voices, voicesOf } from '../voices.ts';

/** Offices change hands within a term, so that one not looked at for a year may well be somebody else's. */
const VOUCHED_DAYS = 365;

/** Two months are time enough to look up a fact before cards hide it. */
const DUE_DAYS = 60;

/** Places are written as `file › place`. */
export interface PackStats {
  /** The day as on which the pack is judged, as `YYYY-MM-DD`. */
  on: PartialDate;
  /** How many entries there are, by list. */
  entries: Record<string, number>;
  /** By kind of statement. */
  statements: StatementStats[];
  /** Coverage without a date, by id. */
  undatedCoverage: string[];
  /** How many texts there are in each language, most first. */
  languages: [language: string, texts: number][];
  /** Roles not known to have ended that were vouched for last more than a year before the day, the oldest first. */
  staleRoles: Noted[];
  /** Facts that cards hide because their day of review has come. */
  reviewPast: Noted[];
  /** Facts whose day of review comes within two months. */
  reviewDue: Noted[];
  sensitive: Noted[];
  /** How many statements were looked up again, and the one of them for which that is longest ago. */
  confirmed: { count: number; oldest: Noted | null };
}

export interface StatementStats {
  kind: Statement['kind'];
  all: number;
  /** The places of those without any date but `asOf`. */
  undated: string[];
  /** The places of those that rest on one voice, however many addresses carry it. */
  singleSource: string[];
}

/** A place and what there is to say of it. */
export interface Noted {
  place: string;
  note: string;
}

const KINDS: readonly Statement['kind'][] = ['role', 'fact', 'relation', 'position', 'event', 'event name'];

/** Entries whose shape is broken are not counted; `checkPack` finds them. */
export function packStats(files: PackFiles, on: PartialDate): PackStats {
  const draft = readDraft(files);
  const statements = statementsOf(draft);
  const voices = voicesOf(draft);
  return {
    on,
    entries: entryCounts(draft),
    statements: KINDS.map((kind) => statementStats(kind, statements, voices)),
    undatedCoverage: draft.coverage.filter(({ value }) => value.date === null).map(({ value }) => value.id),
    languages: mostFirst(textsOf(draft).map(({ lang }) => lang)),
    staleRoles: staleRoles(statements, on),
    ...reviews(statements, on),
    sensitive: statements.flatMap((each) => (each.sensitive ? [noted(each, sensitiveNote(each))] : [])),
    confirmed: confirmedStats(statements),
  };
}

/** How many entries there are, by list. */
export function entryCounts(draft: Draft): Record<string, number> {
  const { actors, coverage, events, claims, questions, sources, publishers, fingerprints } = draft;
  const lists = { actors, coverage, events, claims, questions, sources, publishers, fingerprints };
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]));
}

function statementStats(kind: Statement['kind'], statements: readonly Statement[], voices: Voices): StatementStats {
  const some = statements.filter((statement) => statement.kind === kind);
  return {
    kind,
    all: some.length,
    undated: some.filter(isUndated).map(placeOf),
    singleSource: some.filter(({ sources }) => independentVoices(sources, voices) < 2).map(placeOf),
  };
}

function isUndated({ dates: { asOf: _, ...dates } }: Statement): boolean {
  return Object.values(dates).every((date) => date === null);
}

function staleRoles(statements: readonly Statement[], on: PartialDate): Noted[] {
  return statements
    .filter(({ kind, dates }) => kind === 'role' && dates.to === null)
    .map((role) => ({ role, vouched: vouchedUntil(role) }))
    .filter(({ vouched }) => isSurelyBefore(vouched, on) && daysApart(vouched, on) > VOUCHED_DAYS)
    .sort((a, b) => (a.vouched < b.vouched ? -1 : a.vouched > b.vouched ? 1 : 0))
    .map(({ role, vouched }) => noted(role, `not known to have ended by ${vouched}`));
}

/** A role that was looked up again is vouched for by that day. */
function vouchedUntil({ dates, confirmed }: Statement): string {
  return (
    [dates.asOf, confirmed]
      .flatMap((day) => (day ? [lastDay(day)] : []))
      .sort()
      .at(-1) ?? ''
  );
}

function reviews(statements: readonly Statement[], on: PartialDate): Pick<PackStats, 'reviewPast' | 'reviewDue'> {
  const dated = statements.flatMap((statement) =>
    statement.reviewBy === null
      ? []
      : [{ day: firstDay(statement.reviewBy), fact: noted(statement, `review by ${statement.reviewBy}`) }],
  );
  const past = dated.filter(({ day }) => day <= on);
  const due = dated.filter(({ day }) => day > on && daysApart(on, day) <= DUE_DAYS);
  return { reviewPast: past.map(({ fact }) => fact), reviewDue: due.map(({ fact }) => fact) };
}

function sensitiveNote({ sensitive, dates, reviewBy }: Statement): string {
  return `${sensitive?.stage}, ${dates.date ?? 'undated'}, ${reviewBy === null ? 'no day of review' : `review by ${reviewBy}`}`;
}

function confirmedStats(statements: readonly Statement[]): PackStats['confirmed'] {
  const some = statements.flatMap((statement) => (statement.confirmed === null ? [] : [{ day: statement.confirmed, statement }]));
  const [oldest] = some.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return { count: some.length, oldest: oldest ? noted(oldest.statement, oldest.day) : null };
}

function noted(statement: Statement, note: string): Noted {
  return { place: placeOf(statement), note };
}

function placeOf({ file, place }: Statement): string {
  return `${file} › ${place}`;
}

function mostFirst(values: readonly string[]): [string, number][] {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]): [string, number] => [value, all.length]);
  return counts.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

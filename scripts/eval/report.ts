/** What a run prints. */
import type { Mention } from '../../core/link/types.ts';
import { confusionsOf } from './confusion.ts';
import type { GoldMark, GoldText } from './gold.ts';
import { inContext } from './in-context.ts';
import type { JudgedCollection } from './judge.ts';
import type { Comparison } from './places.ts';
import type { Evaluation } from './run.ts';
import { printTable } from './table.ts';
import { calibrationTables, confusionTable, descriptionsTable, namesTable, pagesTable, peersTable } from './tables.ts';
import { unerLines, unerTable } from './uner-report.ts';

/** Confusions beyond these are single slips, which the list of faults shows anyway. */
const MOST_CONFUSIONS = 40;

export interface ReportOptions {
  /** Only the tables. */
  quiet: boolean;
  /** The faults of the held half too. */
  showHeld: boolean;
}

export function reportLines(run: Evaluation, { quiet, showHeld }: ReportOptions): string[] {
  const open = run.collections.filter(({ isOpen }) => isOpen || showHeld);
  return [
    ...run.absent.map((path) => `NOT SCORED: there is no ${path} beside the project.`),
    ...(quiet ? [] : open.flatMap(faultLines)),
    ...run.collections.flatMap((collection) => [namesTable(collection), descriptionsTable(collection) ?? []].flat()).map(block),
    ...(quiet ? [] : [block(confusions(open))]),
    ...calibrationTables(run.collections).map(block),
    ...(run.uner ? [block(unerTable(run.uner)), ...(quiet ? [] : unerLines(run.uner))] : []),
    ...(run.pages ? [block(pagesTable(run.pages)), ...pageFaults(run.pages)] : []),
    ...run.peerGroups.map((name, i) => block(peersTable(`Peers, on ${name}`, run.peers, i))),
  ];
}

function confusions(collections: readonly JudgedCollection[]) {
  const all = confusionsOf(collections.flatMap(({ judged }) => judged));
  const title = `What is taken for what${all.length > MOST_CONFUSIONS ? ` (the first ${MOST_CONFUSIONS} of ${all.length})` : ''}`;
  return confusionTable(title, all.slice(0, MOST_CONFUSIONS));
}

function pageFaults(pages: NonNullable<Evaluation['pages']>): string[] {
  return pages.flatMap(({ page, strange }) =>
    strange.map((actor) => `FALSE  ${page}: ${actor} is marked on a page that is not about the region`),
  );
}

/** False marks and misses of a collection, each with its context. */
export function faultLines({ judged }: JudgedCollection): string[] {
  return judged.flatMap(({ text, names, descriptions }) => [
    ...linesOf(text, names, ''),
    ...linesOf(text, descriptions, 'description '),
  ]);
}

function linesOf(text: GoldText, { wrong, missed }: Comparison<Mention>, kind: string): string[] {
  return [
    ...wrong.map((mention) => `FALSE  ${kind}${describe(text, mention)}  (${reasons(mention)})`),
    ...missed.map((mark) => `MISSED ${kind}${describe(text, mark)}`),
  ];
}

function describe({ id, lang, text }: GoldText, mark: GoldMark): string {
  return `${id} ${lang} ${mark.actor}: ${inContext(text, mark)}`;
}

function reasons({ confidence, why }: Mention): string {
  return [confidence.toFixed(2), ...why.map(({ rule, detail }) => (detail ? `${rule}: ${detail}` : rule))].join('; ');
}

function block(table: Parameters<typeof printTable>[0]): string {
  return `\n${printTable(table)}`;
}

/** `docs/accuracy.md`: the prose of its template around the tables of a run. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LEAST_CONFIDENCE } from '../../core/link/evidence/weighing/confidence.ts';
import { SETS } from './collections.ts';
import { confusionsOf } from './confusion.ts';
import { type JudgedCollection, type JudgedText, nameCounts } from './judge.ts';
import { seenMarks } from './pages.ts';
import { ratesOf } from './places.ts';
import type { Evaluation } from './run.ts';
import { markdownTable, type Table } from './table.ts';
import { calibrationTables, confusionTable, descriptionsTable, namesTable, pageActorsTable, peersTable } from './tables.ts';
import { unerTable } from './uner-report.ts';

const TEMPLATE = fileURLToPath(new URL('accuracy.template.md', import.meta.url));
/** Names taken for something else that the document lists: the most frequent ones. */
const MOST_CONFUSIONS = 15;

export function accuracyDocument(run: Evaluation, now: Date): string {
  return fillTemplate(readFileSync(TEMPLATE, 'utf8'), partsOf(run, now));
}

/** Every `{{part}}` of the template. Throws an error where the template asks for an unknown part or leaves one out. */
export function fillTemplate(template: string, parts: Readonly<Record<string, string>>): string {
  const used = new Set<string>();
  const text = template.replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The template asks for {{${name}}}, which no run has.`);
    used.add(name);
    return part;
  });
  const left = Object.keys(parts).filter((name) => !used.has(name));
  if (left.length > 0) throw new Error(`The template leaves out ${left.map((name) => `{{${name}}}`).join(', ')}.`);
  return text;
}

function partsOf(run: Evaluation, now: Date): Record<string, string> {
  const open = run.collections.filter(({ isOpen }) => isOpen);
  const closed = run.collections.filter(({ actors }) => actors !== null);
  return {
    day: now.toISOString().slice(0, 10),
    pack: `${run.pack.id} ${run.pack.version}`,
    others: `${closed.reduce((sum, { texts }) => sum + texts.length, 0)}`,
    'other-actors': `${closed[0]?.actors?.size ?? 0}`,
    summary: markdownTable(summaryTable(run.collections)),
    names: sections(run.collections.map(namesTable)),
    descriptions: sections(run.collections.flatMap((each) => descriptionsTable(each) ?? [])),
    least: `${LEAST_CONFIDENCE}`,
    calibration: sections(calibrationTables(run.collections)),
    confusions: markdownTable(confusionTable('', confusionsOf(open.flatMap(({ judged }) => judged)).slice(0, MOST_CONFUSIONS))),
    uner: run.uner ? markdownTable(unerTable(run.uner)) : '',
    pages: run.pages ? pagesPart(run.pages) : '',
    peers: sections(run.peerGroups.map((name, i) => peersTable(`On ${name}`, run.peers, i))),
  };
}

/** Each collection in one line; one that holds several sets has a line for each of them below. */
function summaryTable(collections: readonly JudgedCollection[]): Table {
  const row = (title: string, judged: readonly JudgedText[]) => {
    const counts = nameCounts(judged);
    const rates = ratesOf(counts);
    const names = `${counts.right + counts.missed}`;
    return [title, `${judged.length}`, names, ...[rates.precision, rates.recall, rates.f1].map((rate) => rate.toFixed(3))];
  };
  const rows = collections.flatMap(({ title, judged }) => {
    const sets = [...Map.groupBy(judged, ({ text }) => text.set)];
    const parts = sets.length > 1 ? sets.map(([set, own]) => row(`– ${SETS[set] ?? `set ${set}`}`, own)) : [];
    return [row(title, judged), ...parts];
  });
  return { title: '', head: ['texts', 'number', 'names in them', 'precision', 'recall', 'F1'], rows };
}

function sections(tables: readonly Table[]): string {
  return tables.map((table) => `**${table.title}**\n\n${markdownTable(table)}`).join('\n\n');
}

function pagesPart(pages: NonNullable<Evaluation['pages']>): string {
  const strange = pages.flatMap((page) => page.strange.map((actor) => `${actor} on ${page.page}`));
  const seen = seenMarks(pages).map(({ page, actor, because }) => `${actor} on \`${page}\` (${because})`);
  const about = pages.filter(({ isAboutRegion }) => isAboutRegion).length;
  return [
    markdownTable(pageActorsTable(pages)),
    '',
    `Pages: ${pages.length}, of which about the region: ${about}; without any mark: ${pages.filter(({ actors }) => actors.size === 0).length}.`,
    `Looked at and right: ${seen.join('; ') || 'none'}. Should not be marked: ${strange.join('; ') || 'none'}.`,
  ].join('\n');
}

/** The tables of a run, the same for the terminal and for the document. */
import { type Bin, calibrate, SURE } from './calibration.ts';
import type { Confusion } from './confusion.ts';
import { byLanguage, type JudgedCollection, type JudgedText, nameCounts } from './judge.ts';
import type { PageMarks } from './pages.ts';
import type { PeerScore } from './peers/score-peers.ts';
import { type Counts, countsOf, type Rates, ratesOf } from './places.ts';
import type { Table } from './table.ts';

const RATES = ['precision', 'recall', 'F1'];

/** Names by language, and what became of the traps. */
export function namesTable({ title, judged }: JudgedCollection): Table {
  const row = (label: string, own: readonly JudgedText[]) => {
    const counts = nameCounts(own);
    const traps = own.reduce((sum, { text }) => sum + text.traps.length, 0);
    const kept = own.reduce((sum, each) => sum + each.kept, 0);
    return [label, `${own.length}`, ...figures(counts), ...(hasTraps ? [traps > 0 ? `${kept} of ${traps}` : '–'] : [])];
  };
  const hasTraps = judged.some(({ text }) => text.traps.length > 0);
  return {
    title: `${title}: names`,
    head: ['language', 'texts', 'right', 'false', 'missed', ...RATES, ...(hasTraps ? ['traps kept'] : [])],
    rows: withTotal(judged, row),
  };
}

/** Descriptions by language; `null` where the texts mark none. */
export function descriptionsTable({ title, judged }: JudgedCollection): Table | null {
  if (judged.every(({ text, descriptions }) => text.descriptions.length + descriptions.wrong.length === 0)) return null;
  const row = (label: string, own: readonly JudgedText[]) => [label, ...figures(countsOf(own.map((each) => each.descriptions)))];
  return {
    title: `${title}: descriptions`,
    head: ['language', 'right', 'false', 'missed', ...RATES],
    rows: withTotal(judged, row),
  };
}

function withTotal(judged: readonly JudgedText[], row: (label: string, own: readonly JudgedText[]) => string[]): string[][] {
  return [...byLanguage(judged).map(([lang, own]) => row(lang, own)), row('all', judged)];
}

function figures(counts: Counts): string[] {
  return [`${counts.right}`, `${counts.wrong}`, `${counts.missed}`, ...rates(ratesOf(counts))];
}

function rates({ precision, recall, f1 }: Rates): string[] {
  return [precision, recall, f1].map((rate) => rate.toFixed(3));
}

/** Names and descriptions of the open collections; of the held half the figures alone say nothing of its texts. */
export function calibrationTables(collections: readonly JudgedCollection[]): Table[] {
  const of = (isOpen: boolean, kind: 'names' | 'descriptions') =>
    calibrate(collections.filter((each) => each.isOpen === isOpen).flatMap(({ judged }) => judged.map((each) => each[kind])));
  return [
    calibrationTable('Confidence, open texts: names', of(true, 'names')),
    calibrationTable('Confidence, open texts: descriptions', of(true, 'descriptions')),
    calibrationTable('Confidence, held half: names', of(false, 'names')),
    calibrationTable('Confidence, held half: descriptions', of(false, 'descriptions')),
  ].filter(({ rows }) => rows.some(([, mentions]) => mentions !== '0'));
}

function calibrationTable(title: string, bins: readonly Bin[]): Table {
  return {
    title,
    head: ['confidence', 'mentions', 'right', 'share right'],
    rows: bins.map(({ from, to, mentions, right }) => {
      const label = from === SURE && to === 1 ? `${SURE} or more` : `${from.toFixed(2)} – ${to.toFixed(2)}`;
      return [label, `${mentions}`, `${right}`, mentions > 0 ? (right / mentions).toFixed(3) : '–'];
    }),
  };
}

export function confusionTable(title: string, confusions: readonly Confusion[]): Table {
  return {
    title,
    head: ['text', 'marked as', 'is', 'times'],
    left: [1, 2],
    rows: confusions.map(({ surface, taken, instead, count }) => [surface, taken || 'nothing', instead, `${count}`]),
  };
}

/** How often each actor is marked on the pages: by page for the terminal. */
export function pagesTable(pages: readonly PageMarks[]): Table {
  return {
    title: 'Pages of the wide web: what is marked',
    head: ['page', 'about the region', 'marked', 'should not be'],
    left: [1, 2, 3],
    rows: pages.map(({ page, isAboutRegion, actors, strange }) => [
      page,
      isAboutRegion ? 'yes' : 'no',
      [...actors].map(([actor, count]) => `${actor} ${count}`).join(', ') || '–',
      strange.join(', '),
    ]),
  };
}

/** By actor for the document: on how many pages, how often. */
export function pageActorsTable(pages: readonly PageMarks[]): Table {
  const actors = Map.groupBy(
    pages.flatMap((page) => [...page.actors]),
    ([actor]) => actor,
  );
  const rows = [...actors].map(([actor, all]) => ({
    actor,
    pages: all.length,
    marks: all.reduce((sum, [, count]) => sum + count, 0),
  }));
  return {
    title: 'Pages of the wide web: who is marked',
    head: ['actor', 'pages', 'marks'],
    rows: rows.sort((a, b) => b.pages - a.pages || b.marks - a.marks).map((row) => [row.actor, `${row.pages}`, `${row.marks}`]),
  };
}

/** One table a group of texts; `group` is its number. The last column is how many points of F1 the linker is ahead. */
export function peersTable(title: string, peers: readonly PeerScore[], group: number): Table {
  const rateOf = ({ counts }: PeerScore) => ratesOf(counts[group] ?? { right: 0, wrong: 0, missed: 0 });
  const own = peers.find(({ kind }) => kind === 'linker');
  return {
    title,
    head: ['', 'kind', 'right', 'false', 'missed', ...RATES, 'behind by'],
    left: [1],
    rows: peers.map((peer) => [
      peer.name,
      peer.kind,
      ...figures(peer.counts[group] ?? { right: 0, wrong: 0, missed: 0 }),
      peer === own || !own ? '' : (100 * (rateOf(own).f1 - rateOf(peer).f1)).toFixed(1),
    ]),
  };
}

/** `docs/performance.md`: the prose of its template around the tables of a run. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fillTemplate } from '../eval/accuracy.ts';
import { markdownTable, type Table } from '../eval/table.ts';
import { evidenceShare, type Group, type Measurement } from './run.ts';
import type { Sizes } from './sizes.ts';
import type { Times } from './speed.ts';

const TEMPLATE = fileURLToPath(new URL('performance.template.md', import.meta.url));
const BYTES_PER_KB = 1000;

const LOADS: Readonly<Record<string, string>> = {
  en: 'English, German, French and most others',
  'sr-Latn': 'Serbian in Latin letters, Croatian, Bosnian, Albanian',
  ru: 'Serbian in Cyrillic letters, Russian, Ukrainian, Macedonian',
};

export function performanceDocument(run: Measurement, now: Date): string {
  const { sizes, asked, pages, texts } = run;
  return fillTemplate(readFileSync(TEMPLATE, 'utf8'), {
    day: now.toISOString().slice(0, 10),
    pack: `${run.pack.id} ${run.pack.version}`,
    engine: run.engine,
    runs: `${run.runs}`,
    parts: markdownTable(partsTable(sizes)),
    total: kilobytes(sizes.total),
    names: kilobytes(sizes.names),
    terms: kilobytes(sizes.terms),
    'of-names': (sizes.total / sizes.names).toFixed(2),
    'of-all': (sizes.total / (sizes.names + sizes.terms)).toFixed(2),
    loads: markdownTable(loadsTable(sizes)),
    'page-loads': [...run.loads].map(([parts, count]) => `${count} load ${parts}`).join(', '),
    'page-count': `${pages.count}`,
    inflecting: `${asked.inflecting}`,
    missed: `${asked.missed.length}`,
    others: `${asked.others}`,
    alarmed: asked.alarmed.length === 0 ? 'none does' : `${asked.alarmed.map((name) => `\`${name}\``).join(', ')} does`,
    speed: markdownTable(speedTable(run)),
    evidence: percent(evidenceShare(pages).least),
    'evidence-median': percent(evidenceShare(pages).median),
    'text-count': `${texts.count}`,
    'dense-evidence': (texts.times.link.least / texts.times.scan.least - 1).toFixed(1),
    'dense-link': micro(texts, texts.times.link.least),
    compile: `${Math.round(run.compileMs)}`,
  });
}

export function partsTable({ parts, total }: Sizes): Table {
  const rows = parts.map(({ name, bytes }) => [name, kilobytes(bytes), percent(bytes / total)]);
  return { title: 'Parts', head: ['part', 'KB', 'share'], rows: [...rows, ['all', kilobytes(total), '100 %']] };
}

export function loadsTable({ loads }: Sizes): Table {
  const rows = loads.map(({ lang, bytes, share }) => [LOADS[lang] ?? lang, kilobytes(bytes), percent(share)]);
  return { title: 'What a page loads', head: ['a page in', 'KB', 'share of all'], rows };
}

export function speedTable({ pages, naive }: Measurement): Table {
  const { floor, needed, open, scan, link } = pages.times;
  const row = (name: string, { least, median }: Times) => [
    name,
    micro(pages, least),
    micro(pages, median),
    (least / floor.least).toFixed(1),
  ];
  return {
    title: 'Time a page',
    head: ['step', 'least, µs', 'median, µs', 'times the floor'],
    rows: [
      row('floor: looking at each character once', floor),
      row('which parts the text needs', needed),
      row('opening the dictionary', open),
      row('opening and scan', scan),
      row('opening, scan and evidence', link),
      row('naive dictionary: one regular expression', naive),
    ],
  };
}

/** A time of all texts as that of one, in µs. */
function micro({ count }: Group, time: number): string {
  const each = time / count;
  return each < 10 ? each.toFixed(1) : `${Math.round(each)}`;
}

function kilobytes(bytes: number): string {
  return (bytes / BYTES_PER_KB).toFixed(1);
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** The run's figures for a terminal. */
export function reportTables(run: Measurement): Table[] {
  return [partsTable(run.sizes), loadsTable(run.sizes), speedTable(run)];
}

/** `npm run measure`: what the dictionary weighs, what a page loads of it, and how long the linker takes. */
import { writeFileSync } from 'node:fs';
import { readArguments } from './arguments.ts';
import { besideProject } from './eval/collections.ts';
import { printTable } from './eval/table.ts';
import { performanceDocument, reportTables } from './measure/performance.ts';
import { evidenceShare, type Measurement, measure } from './measure/run.ts';
import { runCommand } from './run-command.ts';

const NPM = 'npm run -s measure --';
const DOCUMENT = 'docs/performance.md';
const PACK = 'data/kosovo-serbia';
/** Enough for the engine to have seen everything often, and for each page to have had a quiet moment. */
const RUNS = 600;

const HELP = `Usage: ${NPM} [options]

Measures sizes and speed on the saved pages beside the project, else on the samples. Prints tables, and writes ${DOCUMENT}
where the saved pages are there. Other work on the machine makes the figures worse; let it rest.

  --runs N     how often each page is read (default: ${RUNS}); with another number ${DOCUMENT} stays as it is
  --pack DIR   the pack's folder (default: ${PACK}); with another one ${DOCUMENT} stays as it is
  --help       this text

Exit code 2 where an option or a file is not in order.`;

function main(): void {
  const { values } = readArguments(NPM, {
    runs: { type: 'string', value: 'N' },
    pack: { type: 'string', value: 'DIR' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const run = measure(values.pack ?? besideProject(PACK), values.runs === undefined ? RUNS : countOf(values.runs));
  report(run);
  if (!run.isWhole || values.runs !== undefined || values.pack !== undefined) return;
  writeFileSync(besideProject(DOCUMENT), performanceDocument(run, new Date()));
  console.log(`\nWritten: ${DOCUMENT}`);
}

function report(run: Measurement): void {
  const { sizes, pages, texts, asked } = run;
  console.log(`${run.engine}, ${run.runs} runs`);
  for (const table of reportTables(run)) console.log(`\n${printTable(table)}`);
  const share = ({ least, median }: { least: number; median: number }) =>
    `${(100 * least).toFixed(1)} % by the least times, ${(100 * median).toFixed(1)} % by the medians`;
  console.log(
    `\nEvidence on top of the scan: ${share(evidenceShare(pages))}; on ${texts.count} dense texts ${share(evidenceShare(texts))}`,
  );
  console.log(
    `All parts: ${sizes.total} bytes, ${(sizes.total / sizes.names).toFixed(2)} times the names' JSON (${sizes.names} bytes)`,
  );
  console.log(
    `Inflected part not asked for where it should: ${asked.missed.length} of ${asked.inflecting} ${asked.missed.join(' ')}`,
  );
  console.log(`Inflected part asked for in vain: ${asked.alarmed.length} of ${asked.others} ${asked.alarmed.join(' ')}`);
  console.log(`Making the dictionary: ${Math.round(run.compileMs)} ms`);
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--runs takes a whole number from 1, not "${text}".`);
  return count;
}

await runCommand(main, 2);

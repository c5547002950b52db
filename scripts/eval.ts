/** `npm run eval`: how well the linker does, and its peers on the same texts. */
import { writeFileSync } from 'node:fs';
import { readArguments } from './arguments.ts';
import { accuracyDocument } from './eval/accuracy.ts';
import { besideProject } from './eval/collections.ts';
import { nameCounts } from './eval/judge.ts';
import { ratesOf } from './eval/places.ts';
import { reportLines } from './eval/report.ts';
import { type Evaluation, evaluate, fitted } from './eval/run.ts';
import { runCommand } from './run-command.ts';

const NPM = 'npm run -s eval --';
const DOCUMENT = 'docs/accuracy.md';
const PACK = 'data/kosovo-serbia';

const HELP = `Usage: ${NPM} [options]

Scores the linker, and its peers on the same texts: the project's own in tests/gold and, where they lie beside the
project, other annotated texts, Serbian news and saved pages. Prints every false mark and every miss, what is taken for
what, and tables; writes ${DOCUMENT} where nothing was left out.

  --gold DIR             scores the texts of this folder alone; ${DOCUMENT} stays as it is
  --lang TAG             scores the texts in this language alone, such as sr-Latn; ${DOCUMENT} stays as it is
  --pack DIR             the pack's folder (default: ${PACK}); with another one ${DOCUMENT} stays as it is
  --no-peers             the linker alone, in a third of the time; ${DOCUMENT} stays as it is
  --min-precision N      exit 1 when the precision of a set is below N (0 to 1)
  --min-recall N         exit 1 when the recall of a set is below N (0 to 1)
  --fit                  fits how sure the linker says it is to the open texts, and prints the figures for
                         core/link/evidence/weighing/confidence.ts, and what each level costs below which it is silent
  --quiet                only the tables
  --show-held            also the faults in tests/gold/held. Don't, while you tune: whoever mends what these texts show
                         can no longer measure with them
  --help                 this text

Exit code 1 also where a page that is not about the region has a mark that should not be there; 2 where an option or a
file is not in order.`;

function main(): void {
  const { values } = readArguments(NPM, {
    gold: { type: 'string', value: 'DIR' },
    lang: { type: 'string', value: 'TAG' },
    pack: { type: 'string', value: 'DIR' },
    'min-precision': { type: 'string', value: 'N', default: '0' },
    'min-recall': { type: 'string', value: 'N', default: '0' },
    'no-peers': { type: 'boolean', default: false },
    fit: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    'show-held': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const floor = {
    precision: numberOf(values['min-precision'], '--min-precision'),
    recall: numberOf(values['min-recall'], '--min-recall'),
  };
  const { gold, lang, pack } = values;
  if (values.fit) {
    console.log(JSON.stringify(fitted(pack ?? besideProject(PACK)), null, 2));
    return;
  }
  const peers = !values['no-peers'];
  const run = evaluate({ pack: pack ?? besideProject(PACK), gold, lang, peers });
  for (const line of reportLines(run, { quiet: values.quiet, showHeld: values['show-held'] })) console.log(line);
  if (peers && gold === undefined && lang === undefined && pack === undefined) writeDocument(run);
  process.exitCode = isBelow(run, floor) || run.pages?.some(({ strange }) => strange.length > 0) ? 1 : 0;
}

function writeDocument(run: Evaluation): void {
  if (run.absent.length > 0) {
    console.log(`\n${DOCUMENT} stays as it is: it needs all texts.`);
    return;
  }
  writeFileSync(besideProject(DOCUMENT), accuracyDocument(run, new Date()));
  console.log(`\nWritten: ${DOCUMENT}`);
}

function isBelow({ collections }: Evaluation, floor: { precision: number; recall: number }): boolean {
  return collections.some(({ judged }) => {
    const { precision, recall } = ratesOf(nameCounts(judged));
    return precision < floor.precision || recall < floor.recall;
  });
}

function numberOf(text: string, option: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0 && number <= 1)) throw new Error(`${option} takes a number from 0 to 1, not "${text}"`);
  return number;
}

await runCommand(main, 2);

/** `npm run grouping`: how well reports of one text are told from reports of one event. */
import { readArguments } from '../arguments.ts';
import { printTable } from '../eval/table.ts';
import { runCommand } from '../run-command.ts';
import { DOCUMENT, writePart } from './document.ts';
import { groupingPart } from './grouping/document.ts';
import { type Grouping, grouping } from './grouping/run.ts';
import type { Scored } from './grouping/score.ts';
import { copiesTable, halvesTable, othersTable } from './grouping/tables.ts';

const NPM = 'npm run -s grouping --';

const HELP = `Usage: ${NPM} [options]

Compares texts of which it is known whether one is made of the other: the project's own in tests/coverage/texts and
tests/gold and, where they lie beside the project, others. Prints each false merge and each miss, and tables; writes the
tables into ${DOCUMENT} where no text was missing. Exit code 1 where two newsrooms are taken for one text.

  --quiet        only the tables
  --show-held    also the faults in the held half. Don't, while you tune: whoever mends what these texts show can no
                 longer measure with them
  --help         this text`;

function main(): void {
  const { values } = readArguments(NPM, {
    quiet: { type: 'boolean', default: false },
    'show-held': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const run = grouping();
  for (const path of run.absent) console.log(`NOT COMPARED: there is no ${path} beside the project.`);
  if (!values.quiet) for (const line of faults(run, values['show-held'])) console.log(line);
  for (const table of [copiesTable, othersTable, halvesTable]) console.log(`\n${printTable(table(run.scored))}`);
  if (run.absent.length === 0) writePart('grouping', groupingPart(run, new Date()));
  process.exitCode = run.scored.some(isFalseMerge) ? 1 : 0;
}

function faults({ scored }: Grouping, showHeld: boolean): string[] {
  return scored
    .filter(({ isCopy, isTaken, group }) => isCopy !== isTaken && (showHeld || group !== 'held'))
    .map(
      ({ isCopy, kind, name, relation }) =>
        `${isCopy ? 'MISSED' : 'FALSE '}  ${kind}: ${name}${relation ? ` (${relation})` : ''}`,
    );
}

function isFalseMerge({ isCopy, isTaken }: Scored): boolean {
  return isTaken && !isCopy;
}

await runCommand(main, 2);

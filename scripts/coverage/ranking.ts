/** `npm run ranking`: how well related stories are ranked, against what a person judged to be of use. */
import { indexPack } from '../../core/pack/pack-index.ts';
import { readArguments } from '../arguments.ts';
import { besideProject } from '../eval/collections.ts';
import { printTable } from '../eval/table.ts';
import { loadPack } from '../pack-folder.ts';
import { runCommand } from '../run-command.ts';
import { DOCUMENT, writePart } from './document.ts';
import { readJudgements } from './ranking/judgements.ts';
import { halvesOf, type Scored, scoreRankings } from './ranking/run.ts';
import { rankingPart, rankingTable } from './ranking/table.ts';

const NPM = 'npm run -s ranking --';

const HELP = `Usage: ${NPM} [options]

Ranks the bundled pack's coverage for the reports of tests/coverage/judgements.json, ours and BM25 side by side, and
scores both by the grades there. Prints each query's scores and a table; writes the table into ${DOCUMENT}.

  --quiet        only the table
  --show-held    also the scores of the queries that no weight was tuned by. Don't, while you tune
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
  const index = indexPack(loadPack(besideProject('data/kosovo-serbia')));
  const scored = scoreRankings(index);
  const queries = readJudgements(index).map(({ query }) => query);
  if (!values.quiet) for (const line of linesOf(queries, scored, values['show-held'])) console.log(line);
  console.log(`\n${printTable(rankingTable(scored))}`);
  writePart('ranking', rankingPart(scored, new Date()));
}

function linesOf(queries: readonly string[], scored: readonly Scored[], showHeld: boolean): string[] {
  const shown = showHeld ? queries : queries.filter((query) => halvesOf(queries).tuned.includes(query));
  return shown.map((query) => {
    const scores = scored.map(({ scores }) => (scores[queries.indexOf(query)] ?? 0).toFixed(2));
    return `${scores.join('  ')}  ${query}`;
  });
}

await runCommand(main, 2);

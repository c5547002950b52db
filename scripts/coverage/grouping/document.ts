/** What a run writes into the document. */
import { markdownTable } from '../../eval/table.ts';
import type { Grouping } from './run.ts';
import { copiesTable, FEWEST_PAIRS, halvesTable, othersTable } from './tables.ts';

export function groupingPart({ scored, reports, likes }: Grouping, now: Date): string {
  return [
    `Written by \`npm run grouping\` on ${now.toISOString().slice(0, 10)}, from ${reports} reports of events and ${likes} other texts. A figure in brackets is of fewer than ${FEWEST_PAIRS} pairs, and promises nothing.`,
    ...[halvesTable, copiesTable, othersTable].map((table) => markdownTable(table(scored))),
  ].join('\n\n');
}

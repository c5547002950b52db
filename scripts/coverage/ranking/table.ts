/** The table of the rankings, and what stands above it in the document. */
import { markdownTable, type Table } from '../../eval/table.ts';
import { PARAMETERS } from './bm25.ts';
import { DEPTH, halvesOf, meanOf, type Scored } from './run.ts';

export function rankingTable(scored: readonly Scored[]): Table {
  const [first] = scored;
  const { tuned, held } = halvesOf(first?.scores ?? []);
  return {
    title: `nDCG@${DEPTH}`,
    head: [
      'Ranking',
      `All ${first?.scores.length ?? 0} queries`,
      `The ${tuned.length} tuned by`,
      `The other ${held.length}`,
      'Worst query',
    ],
    rows: scored.map(({ name, scores }) => {
      const halves = halvesOf(scores);
      return [
        name,
        ...[meanOf(scores), meanOf(halves.tuned), meanOf(halves.held), Math.min(...scores)].map((each) => each.toFixed(2)),
      ];
    }),
  };
}

export function rankingPart(scored: readonly Scored[], now: Date): string {
  const { k, b, d } = PARAMETERS;
  return [
    `Written by \`npm run ranking\` on ${now.toISOString().slice(0, 10)}: nDCG of the first ${DEPTH} places. BM25 is MiniSearch's, with k = ${k}, b = ${b} and d = ${d}, over title line and summary.`,
    markdownTable(rankingTable(scored)),
  ].join('\n\n');
}

/** `npm run eval`: scores the linker on gold texts, by set and language, and lists every miss and every false mark. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileDictionary } from '../core/link/dictionary/compile.ts';
import { type Dictionary, openDictionary } from '../core/link/dictionary/dictionary.ts';
import { type GoldText, readGold } from './gold.ts';
import { loadPack } from './pack-folder.ts';
import { addScores, describeFault, ratesOf, type Score, scoreText } from './score.ts';

const HELP = `Usage: npm run -s eval -- [options]
  --gold DIR             gold texts (default: ../shared/gold beside the project, else the few in tests/gold)
  --pack DIR             the pack's folder (default: data/kosovo-serbia)
  --min-precision N      exit 1 when the precision of a set is below N (0 to 1)
  --min-recall N         exit 1 when the recall of a set is below N (0 to 1)
  --quiet                only the table
  --help                 this text
`;

const SETS: Record<string, string> = { d: 'news', c: 'strangers of the same name' };

function main(): number {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string' },
      pack: { type: 'string', default: 'data/kosovo-serbia' },
      'min-precision': { type: 'string', default: '0' },
      'min-recall': { type: 'string', default: '0' },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const folder = values.gold ?? defaultGold();
  const pack = loadPack(values.pack);
  const dictionary = openDictionary(Object.values(compileDictionary([pack])));
  const texts = readGold(folder);
  if (texts.length === 0) throw new Error(`There are no gold texts in ${folder}. Name their folder with --gold DIR.`);
  const scores = scoreAll(texts, dictionary, new Set(pack.actors.map(({ id }) => id)));
  if (!values.quiet) for (const line of faultLines(scores)) console.log(line);
  const sets = Map.groupBy(scores, ({ text }) => text.set);
  for (const [set, own] of sets) console.log(`\n${table(SETS[set] ?? `set ${set}`, own)}`);
  const floor = {
    precision: numberOf(values['min-precision'], '--min-precision'),
    recall: numberOf(values['min-recall'], '--min-recall'),
  };
  const low = [...sets.values()].some((own) => {
    const rates = ratesOf(addScores(own.map(({ score }) => score)));
    return rates.precision < floor.precision || rates.recall < floor.recall;
  });
  return low ? 1 : 0;
}

/** The larger collection where it lies beside the project; it is not part of it. */
function defaultGold(): string {
  const [large, own] = ['../../shared/gold', '../tests/gold'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  if (large && existsSync(large)) return large;
  console.log('There is no ../shared/gold beside the project; scoring the few texts in tests/gold.');
  return own ?? '';
}

interface Scored {
  text: GoldText;
  score: Score;
}

function scoreAll(texts: readonly GoldText[], dictionary: Dictionary, known: ReadonlySet<string>): Scored[] {
  const goldActors = new Set(texts.flatMap(({ marks }) => marks.map(({ actor }) => actor)));
  return texts.map((text) => ({ text, score: scoreText(text, dictionary, known, goldActors) }));
}

function faultLines(scores: readonly Scored[]): string[] {
  const { wrong, missed } = addScores(scores.map(({ score }) => score));
  return [...wrong.map((fault) => `FALSE  ${describeFault(fault)}`), ...missed.map((fault) => `MISSED ${describeFault(fault)}`)];
}

function table(title: string, scores: readonly Scored[]): string {
  const rows = [...Map.groupBy(scores, ({ text }) => text.lang)].map(([lang, own]) => row(lang, own));
  const head = `${'language'.padEnd(10)}${'texts'.padStart(6)}${'right'.padStart(7)}${'false'.padStart(7)}${'missed'.padStart(8)}${'precision'.padStart(11)}${'recall'.padStart(8)}${'F1'.padStart(7)}`;
  return [title, head, ...rows, row('all', scores)].join('\n');
}

function row(name: string, scores: readonly Scored[]): string {
  const score = addScores(scores.map((each) => each.score));
  const { precision, recall, f1 } = ratesOf(score);
  const counts = [String(scores.length).padStart(6), String(score.right).padStart(7), String(score.wrong.length).padStart(7)];
  const rates = [precision.toFixed(3).padStart(11), recall.toFixed(3).padStart(8), f1.toFixed(3).padStart(7)];
  return [name.padEnd(10), ...counts, String(score.missed.length).padStart(8), ...rates].join('');
}

function numberOf(text: string, option: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0 && number <= 1)) throw new Error(`${option} takes a number from 0 to 1, not "${text}"`);
  return number;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

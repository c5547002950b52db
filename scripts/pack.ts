/** The pack author's command: check, build and count a pack's folder, and write the JSON Schemas of its files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPack, packText } from '../core/pack/build.ts';
import { ownWordsProblems } from '../core/pack/check/own-words.ts';
import { checkPack } from '../core/pack/check.ts';
import { type Problem, problemLine } from '../core/pack/problem.ts';
import { type PackFiles, readDraft } from '../core/pack/read/draft.ts';
import { packStats } from '../core/pack/stats/stats.ts';
import { statsText } from '../core/pack/stats/stats-text.ts';
import { readForeignTexts } from './foreign-texts.ts';
import { jsonSchemas } from './json-schemas.ts';
import { dayOfBuild, judgedDay } from './judged-day.ts';
import { readPackFolder } from './pack-folder.ts';

const HELP = `Usage: npm run -s pack -- <command> [folder]

  check <folder>             lists every problem with its file, its place and its remedy; exit code 1 where there is one
  build <folder> [-o file]   writes the built pack to a file, or to the standard output
  stats <folder>             counts what the pack holds, and lists what is undated, stale or has a single source
  schemas                    writes the JSON Schemas of a pack's files to schemas/

  --on DAY                   for check and stats: judges as on that day, YYYY-MM-DD, instead of today;
                             "checked" is the day of the pack's last check, as on which it is built
  --against FOLDER           for check: no text of the pack may share eight words in a row with a text below that folder
                             (.txt, .md, .html, .json); may be given several times

A folder is a pack's, such as data/kosovo-serbia.`;

const SCHEMAS = new URL('../schemas/', import.meta.url);

/** The options of each command that takes a folder. */
const COMMANDS: Readonly<Record<string, { options: readonly string[]; run: (folder: string, options: Options) => void }>> = {
  check: { options: ['on', 'against'], run: check },
  build: { options: ['output'], run: build },
  stats: { options: ['on'], run: stats },
};

interface Options {
  output?: string | undefined;
  on?: string | undefined;
  against?: string[] | undefined;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      on: { type: 'string' },
      against: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { help, ...options } = values;
  const [name, folder, ...others] = positionals;
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name ?? ''] : undefined;
  const idle = Object.keys(options).find((option) => command && !command.options.includes(option));
  if (help || name === undefined) console.log(HELP);
  else if (name === 'schemas') writeSchemas();
  else if (!command) fail(`There is no command "${name}".\n\n${HELP}`);
  else if (folder === undefined) fail(`Name a pack's folder: npm run -s pack -- ${name} data/kosovo-serbia`);
  else if (others.length > 0) fail(`Name one folder: ${[folder, ...others].join(', ')} are ${others.length + 1}.`);
  else if (idle !== undefined) fail(`${name} has no option --${idle}.\n\n${HELP}`);
  else command.run(folder, options);
}

function check(folder: string, { on, against = [] }: Options): void {
  const files = readPackFolder(folder);
  const day = judgedDay(files, on);
  const problems = [...checkPack(files, day), ...ownWordsProblems(files, against.flatMap(readForeignTexts))];
  for (const problem of problems) console.log(problemLine(problem));
  if (problems.length > 0) fail(`\n${folder}: ${countOf(problems)}, as on ${day}.`);
  else console.log(`${folder} is in order: ${counts(files)}.`);
}

function countOf({ length }: readonly Problem[]): string {
  return `${length} ${length === 1 ? 'problem' : 'problems'}`;
}

function counts(files: PackFiles): string {
  const { actors, coverage, events, claims, questions, sources, publishers } = buildPack(files);
  const lists = { actors, coverage, events, claims, questions, sources, publishers };
  return Object.entries(lists)
    .map(([name, list]) => `${list.length} ${name}`)
    .join(', ');
}

function build(folder: string, { output }: Options): void {
  const files = readPackFolder(folder);
  const day = dayOfBuild(files);
  const problems = checkPack(files, day);
  if (problems.length > 0) fail(`${folder} is not built; as on ${day} it has problems:\n${problems.map(problemLine).join('\n')}`);
  else if (output === undefined) process.stdout.write(packText(buildPack(files)));
  else write(output, packText(buildPack(files)));
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw new Error(`${file}: there is no folder ${dirname(file)}. Make it first, or name another file.`);
    if (code === 'EISDIR') throw new Error(`${file} is a folder. Name a file in it.`);
    if (code === 'EACCES') throw new Error(`${file}: it may not be written. Check its permissions, or name another file.`);
    throw error;
  }
}

function stats(folder: string, { on }: Options): void {
  const files = readPackFolder(folder);
  const { problems } = readDraft(files);
  console.log(statsText(packStats(files, judgedDay(files, on))));
  if (problems.length > 0) fail(`\n${folder}: ${countOf(problems)}; entries that can't be read are not counted.`);
}

function writeSchemas(): void {
  mkdirSync(SCHEMAS, { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(new URL(name, SCHEMAS), text);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

try {
  // npm runs scripts in the project's root; a path is meant from where the author stands.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  main();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

/** The pack author's command: begin, check, build and count a pack's folder, add fingerprints of texts, and write the JSON Schemas of its files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { nearest } from '../core/pack/read/nearest.ts';
import { readArguments } from './arguments.ts';
import { jsonSchemas } from './json-schemas.ts';
import { build } from './pack/build.ts';
import { check } from './pack/check.ts';
import { fingerprint } from './pack/fingerprint.ts';
import { newPack } from './pack/new.ts';
import { stats } from './pack/stats.ts';
import { runCommand } from './run-command.ts';

const NPM = 'npm run -s pack --';

const HELP = `Usage: ${NPM} <command> [folder]

  new <folder>               begins a pack: writes its files, with blanks to be filled in
  check [folder …]           lists every problem with its file, its place and its remedy; exit code 1 where there is one;
                             without a folder, all packs in data/
  build <folder> [-o FILE]   writes the built pack to a file, or to the standard output
  stats <folder>             counts what the pack holds, and lists what is undated, stale or has a single source
  fingerprint <folder> <id> <file>
                             adds, or makes anew, the fingerprint of a report of coverage.json from its text: a .txt file, a paragraph
                             on each line; a page with that text is then known. No word of it is stored
  schemas                    writes the JSON Schemas of a pack's files to schemas/

  --on DAY                   for check and stats: judges as on that day, YYYY-MM-DD, instead of today;
                             "checked" is the day of the pack's last check, as on which it is built
  --against FOLDER           for check: no text of the pack may share eight words in a row with a text below that folder,
                             or with that file (.txt, .md, .html, .json); may be given several times

A folder is a pack's, such as data/kosovo-serbia, and bears the pack's id.`;

const SCHEMAS = new URL('../schemas/', import.meta.url);

interface Options {
  output?: string;
  on?: string;
  against?: string[];
}

interface Command {
  options: readonly string[];
  /** How many folders it takes: one, any number, none, or one with a report's id and a file with its text. */
  folders: 'one' | 'any' | 'none' | 'one with a text';
  run: (folders: readonly string[], options: Options) => void;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  new: { options: [], folders: 'one', run: ([folder = '']) => newPack(folder) },
  check: { options: ['on', 'against'], folders: 'any', run: check },
  build: { options: ['output'], folders: 'one', run: ([folder = ''], { output }) => build(folder, output) },
  stats: { options: ['on'], folders: 'one', run: ([folder = ''], { on }) => stats(folder, on) },
  fingerprint: {
    options: [],
    folders: 'one with a text',
    run: ([folder = '', id = '', file = '']) => fingerprint(folder, id, file),
  },
  schemas: { options: [], folders: 'none', run: writeSchemas },
};

function main(): void {
  const { values, positionals } = readArguments(NPM, {
    output: { type: 'string', short: 'o', value: 'FILE' },
    on: { type: 'string', value: 'DAY' },
    against: { type: 'string', multiple: true, value: 'FOLDER' },
    help: { type: 'boolean', short: 'h' },
  });
  const { help, ...options } = values;
  const [name, ...folders] = positionals;
  if (help || name === undefined) console.log(HELP);
  else {
    const command = commandOf(name);
    requireUse(name, command, folders, Object.keys(options));
    command.run(folders, options);
  }
}

function commandOf(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command;
  const meant = nearest(name, Object.keys(COMMANDS));
  throw new Error(`There is no command "${name}".${meant === null ? '' : ` Did you mean ${meant}?`}\n\n${HELP}`);
}

function requireUse(name: string, command: Command, folders: readonly string[], options: readonly string[]): void {
  const idle = options.find((option) => !command.options.includes(option));
  if (idle !== undefined) throw new Error(`${name} has no option --${idle}: it is for ${commandsWith(idle)}.`);
  if (command.folders === 'none' && folders.length > 0) throw new Error(`${name} takes no folder. Write ${NPM} ${name} alone.`);
  if (command.folders === 'one with a text' && folders.length !== 3)
    throw new Error(
      `Name a pack's folder, a report and a file: ${NPM} ${name} data/kosovo-serbia bbc-2008-02-17-independence report.txt`,
    );
  if (command.folders !== 'one' || folders.length === 1) return;
  if (folders.length > 1) throw new Error(`Name one folder: ${folders.join(', ')} are ${folders.length}.`);
  throw new Error(`Name a pack's folder: ${NPM} ${name} data/${name === 'new' ? 'my-pack' : 'kosovo-serbia'}`);
}

function commandsWith(option: string): string {
  return Object.keys(COMMANDS)
    .filter((name) => COMMANDS[name]?.options.includes(option))
    .join(' and ');
}

function writeSchemas(): void {
  mkdirSync(SCHEMAS, { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(new URL(name, SCHEMAS), text);
}

await runCommand(main, 1);

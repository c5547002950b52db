/** `npm run -s link -- FILE…`: the mentions in texts and pages, one JSON line each, by the same core as in the extension. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { compileDictionary } from '../core/link/dictionary/compile.ts';
import { openDictionary } from '../core/link/dictionary/dictionary.ts';
import { link } from '../core/link/link.ts';
import type { PageContext } from '../core/link/types.ts';
import { Language } from '../core/pack/fields.ts';
import { readArguments } from './arguments.ts';
import { dayOption } from './day-option.ts';
import { type LinkInput, readInput } from './link-input.ts';
import { loadPack } from './pack-folder.ts';
import { runCommand } from './run-command.ts';

const NPM = 'npm run -s link --';

const HELP = `Usage: ${NPM} [options] FILE…

Prints one JSON line for each mention: {"file","start","end","text","actor","why":[{"rule","detail"}]}.
FILE is a .txt or .html file in UTF-8, or - for the standard input, which is a page where it begins with an HTML tag.
Offsets are UTF-16 units into the text: of a .txt the file as it is, of a page the text that the extension's reader sees
(--text shows it).

  --date YYYY-MM-DD   the article's date; else that of the page
  --lang TAG          the language, such as en or sr-Cyrl; else that of the page
  --pack DIR          the pack's folder (default: data/kosovo-serbia)
  --descriptions      also descriptions such as Serbia's president, where the date is known to the day
  --text              prints the text instead of the mentions
  --help              this text

Exit code 2 where an option or a file is not in order.`;

const DEFAULT_PACK = fileURLToPath(new URL('../data/kosovo-serbia', import.meta.url));

function main(): void {
  const { values, positionals } = readArguments(NPM, {
    date: { type: 'string', value: 'YYYY-MM-DD' },
    lang: { type: 'string', value: 'TAG' },
    pack: { type: 'string', value: 'DIR', default: DEFAULT_PACK },
    descriptions: { type: 'boolean', default: false },
    text: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    print(HELP);
    return;
  }
  if (positionals.length === 0) throw new Error(`Name at least one file, or - for the standard input.\n\n${HELP}`);
  const date = values.date === undefined ? null : dayOption('--date', values.date);
  const page = { date, lang: languageOf(values.lang), descriptions: values.descriptions };
  const inputs = readInputs(positionals);
  if (values.text) for (const { text } of inputs) print(text);
  else printMentions(inputs, page, values.pack);
}

/** All files are read before anything is printed, so that a wrong name leaves no half of an answer. */
function readInputs(files: readonly string[]): LinkInput[] {
  if (files.filter((file) => file === '-').length > 1) throw new Error('The standard input can be read once: give - only once.');
  return files.map((file) => readInput(file, readBytes(file)));
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT')
      throw new Error(`${file}: there is no such file. Give the path of a .txt or .html file, or - for the standard input.`);
    if (code === 'EISDIR') throw new Error(`${file} is a folder. Name the files in it, such as ${file}/*.txt.`);
    if (code === 'EACCES') throw new Error(`${file}: it may not be read. Check its permissions.`);
    throw error;
  }
}

function printMentions(inputs: readonly LinkInput[], asked: PageContext, packFolder: string): void {
  const dictionary = openDictionary(Object.values(compileDictionary([loadPack(packFolder)])));
  for (const { file, blocks, text, page } of inputs) {
    const context = { ...asked, date: asked.date ?? page.date, lang: asked.lang ?? page.lang };
    const mentions = link(
      blocks.map((block) => block.text),
      dictionary,
      context,
    );
    for (const [i, block] of blocks.entries()) {
      for (const { start, end, actor, why } of mentions[i] ?? []) {
        const place = { start: block.start + start, end: block.start + end };
        print(JSON.stringify({ file, ...place, text: text.slice(place.start, place.end), actor, why }));
      }
    }
  }
}

function languageOf(tag: string | undefined): string | null {
  if (tag === undefined) return null;
  const canonical = canonicalTag(tag);
  if (v.is(Language, canonical)) return canonical;
  throw new Error(`--lang ${tag}: this is no language tag. Write it as in HTML, such as en, sq or sr-Cyrl.`);
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

// A reader such as `head` may close the pipe before the last line: that is no fault.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

await runCommand(main, 2);

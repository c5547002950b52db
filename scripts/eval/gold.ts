/**
 * Reads gold texts: a header (`id: en-d01`, `lang: en`, `date: 2022-12-16`, `genre: news`), a line `---`, and a text
 * with its marks: a name as ⟦Kosovo|kosovo⟧, a description as ⟦president|=vjosa-osmani⟧, and as ⟦Hill|-⟧ a trap, which
 * equals a name of some actor and is nobody of ours here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A place in a text: UTF-16 units into it without its marks, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export interface GoldMark extends Span {
  actor: string;
}

interface Marked {
  /** The text without its marks. */
  text: string;
  names: GoldMark[];
  descriptions: GoldMark[];
  traps: Span[];
}

export interface GoldText extends Marked {
  id: string;
  /** The letter before its number: `d` for news, `c` for texts full of strangers of the same name. */
  set: string;
  lang: string;
  date: string;
}

const MARK = /⟦([^⟦⟧|]+)\|([^⟦⟧|]+)⟧/gu;
const FILE = /^(?:[a-z]{2}(?:-[a-z]{4})?-)?[a-z]\d+\.txt$/;
const TRAP = '-';
const DESCRIPTION = '=';

/** All gold texts of a folder, by name. Throws an error that names the file where one is not written so. */
export function readGold(folder: string): GoldText[] {
  const files = readdirSync(folder).filter((file) => FILE.test(file));
  return files.sort().map((file) => parseGold(readFileSync(join(folder, file), 'utf8'), join(folder, file)));
}

export function parseGold(raw: string, file: string): GoldText {
  const cut = raw.indexOf('\n---\n');
  if (cut < 0) throw new Error(`${file}: a line --- must part the header from the text`);
  const header = Object.fromEntries(
    raw
      .slice(0, cut)
      .split('\n')
      .map((line) => line.split(/:\s*/, 2)),
  );
  const { id = '', lang = '', date = '' } = header;
  if (!id || !lang || !date) throw new Error(`${file}: the header needs id, lang and date`);
  if (`${id}.txt` !== basename(file)) throw new Error(`${file}: its id is ${id}; give the text the file's name as its id`);
  return { id, set: /[a-z](?=\d+$)/.exec(id)?.[0] ?? '', lang, date, ...readMarks(raw.slice(cut + 5), file) };
}

function readMarks(body: string, file: string): Marked {
  const marked: Marked = { text: '', names: [], descriptions: [], traps: [] };
  let at = 0;
  for (const { index, 0: whole, 1: own = '', 2: meaning = '' } of body.matchAll(MARK)) {
    marked.text += body.slice(at, index);
    const span = { start: marked.text.length, end: marked.text.length + own.length };
    if (meaning === TRAP) marked.traps.push(span);
    else if (meaning.startsWith(DESCRIPTION)) marked.descriptions.push({ ...span, actor: meaning.slice(DESCRIPTION.length) });
    else marked.names.push({ ...span, actor: meaning });
    marked.text += own;
    at = index + whole.length;
  }
  marked.text += body.slice(at);
  if (/[⟦⟧]/.test(marked.text)) throw new Error(`${file}: a mark is not closed or stands in another`);
  return marked;
}

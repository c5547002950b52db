/**
 * Reads gold texts: a header (`id: d01`, `lang: en`, `date: 2022-12-16`, `genre: news`), a line `---`, and a text in
 * which each mention stands as ⟦Kosovo|kosovo⟧.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A marked place; offsets are UTF-16 units into the text without its marks. */
export interface GoldMark {
  start: number;
  end: number;
  actor: string;
}

export interface GoldText {
  id: string;
  /** The letter of its file name: `d` for news, `c` for texts full of strangers of the same name. */
  set: string;
  lang: string;
  date: string;
  /** The text without its marks. */
  text: string;
  marks: GoldMark[];
}

const MARK = /⟦([^⟦⟧|]+)\|([^⟦⟧|]+)⟧/gu;
const FILE = /^[a-z]\d+\.txt$/;

/** All gold texts of a folder, by name. Throws an error that names the file where one is not written so. */
export function readGold(folder: string): GoldText[] {
  const files = readdirSync(folder).filter((file) => FILE.test(file));
  return files.sort().map((file) => parseGold(readFileSync(join(folder, file), 'utf8'), join(folder, file)));
}

export function parseGold(raw: string, name: string): GoldText {
  const cut = raw.indexOf('\n---\n');
  if (cut < 0) throw new Error(`${name}: a line --- must part the header from the text`);
  const header = Object.fromEntries(
    raw
      .slice(0, cut)
      .split('\n')
      .map((line) => line.split(/:\s*/, 2)),
  );
  const { id = '', lang = '', date = '' } = header;
  if (!id || !lang || !date) throw new Error(`${name}: the header needs id, lang and date`);
  return { id, set: id.charAt(0), lang, date, ...readMarks(raw.slice(cut + 5), name) };
}

function readMarks(body: string, name: string): Pick<GoldText, 'text' | 'marks'> {
  const marks: GoldMark[] = [];
  let text = '';
  let at = 0;
  for (const { index, 0: whole, 1: own = '', 2: actor = '' } of body.matchAll(MARK)) {
    text += body.slice(at, index);
    marks.push({ start: text.length, end: text.length + own.length, actor });
    text += own;
    at = index + whole.length;
  }
  text += body.slice(at);
  if (/[⟦⟧]/.test(text)) throw new Error(`${name}: a mark is not closed or stands in another`);
  return { text, marks };
}

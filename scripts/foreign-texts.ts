/** Reads the texts of others, which a pack must not repeat. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ForeignText } from '../core/pack/check/own-words.ts';
import { utf8Text } from './utf8.ts';

/** How the words of a file are found, by the ending of its name. */
const READERS: Readonly<Record<string, (text: string) => string>> = {
  '.txt': withoutMarks,
  '.md': withoutMarks,
  '.html': withoutTags,
  '.json': stringsOf,
};

/** The texts below a folder; files of other kinds and of other encodings than UTF-8 are passed over. Throws where there is no such folder. */
export function readForeignTexts(folder: string): ForeignText[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}. Name one with texts that the pack must not repeat.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const name = join(entry.parentPath, entry.name);
    const reader = entry.isFile() ? READERS[extname(name).toLowerCase()] : undefined;
    const text = reader ? utf8Text(readFileSync(name)) : null;
    return reader && text !== null ? [{ name, text: reader(text) }] : [];
  });
}

/** Annotated texts, as `npm run eval` takes them, mark names as ⟦Kosovo|kosovo⟧. */
function withoutMarks(text: string): string {
  return text.replace(/⟦([^|⟧]*)\|[^⟧]*⟧/g, '$1');
}

/** A tag inside a sentence parts no words that matter here; what is no text of the page goes with it. */
function withoutTags(html: string): string {
  return html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
}

/** All strings of a JSON file, each on a line; a file that is none counts as plain text. */
function stringsOf(json: string): string {
  try {
    return allStrings(JSON.parse(json)).join('\n');
  } catch {
    return json;
  }
}

function allStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allStrings) : [];
}

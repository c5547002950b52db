/** Reads the texts of others, which a pack must not repeat. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ForeignText } from '../core/pack/check/own-words.ts';
import { readInput } from './link-input.ts';
import { utf8Text } from './utf8.ts';

/** How the words of a file are found, by the ending of its name. */
const READERS: Readonly<Record<string, (text: string, name: string) => string>> = {
  '.txt': withoutMarks,
  '.md': withoutMarks,
  '.html': textOfPage,
  '.htm': textOfPage,
  '.json': stringsOf,
};

const KINDS = Object.keys(READERS).join(', ');

/**
 * The text of a file, or those below a folder. Files of other kinds are passed over, and so is what is not in UTF-8, with a warning.
 * Throws an error in plain words where there is nothing of that name, or no text in it.
 */
export function readForeignTexts(path: string): ForeignText[] {
  if (!existsSync(path))
    throw new Error(`There is no file or folder ${path}. Name one with texts that the pack must not repeat.`);
  const isFolder = statSync(path).isDirectory();
  const texts = (isFolder ? filesBelow(path) : [path]).flatMap(readText);
  if (texts.length > 0) return texts;
  const where = isFolder ? `Below ${path} there is no text` : `In ${path} there is no text`;
  throw new Error(`${where} to compare the pack with. Name a file in UTF-8 that ends in ${KINDS}, or a folder with such files.`);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function readText(name: string): ForeignText[] {
  const reader = READERS[extname(name).toLowerCase()];
  if (!reader) return [];
  const text = utf8Text(readFileSync(name));
  if (text === null) console.warn(`${name}: it is not in UTF-8, so it is not compared. Save it as UTF-8.`);
  return text === null || text.trim() === '' ? [] : [{ name, text: reader(text, name) }];
}

/** Annotated texts, as `npm run eval` takes them, mark names as ⟦Kosovo|kosovo⟧. */
function withoutMarks(text: string): string {
  return text.replace(/⟦([^|⟧]*)\|[^⟧]*⟧/g, '$1');
}

/** What a reader of the page sees. */
function textOfPage(html: string, name: string): string {
  return readInput(name, new TextEncoder().encode(html)).text;
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

/** `docs/coverage.md`: prose of ours with parts that runs write, each between two comments: `<!-- part: grouping -->` and `<!-- end -->`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { besideProject } from '../eval/collections.ts';

export const DOCUMENT = 'docs/coverage.md';

/** Writes a part into the document and says so. */
export function writePart(name: string, text: string): void {
  const file = besideProject(DOCUMENT);
  writeFileSync(file, withPart(readFileSync(file, 'utf8'), name, text));
  console.log(`\nWritten: ${DOCUMENT}`);
}

/** The document with the part's text in its place. Throws an error where it has no such part. */
function withPart(document: string, name: string, text: string): string {
  const start = document.indexOf(`<!-- part: ${name} -->`);
  const end = document.indexOf(END, start);
  if (start < 0 || end < 0) throw new Error(`The document has no part "${name}" between <!-- part: ${name} --> and ${END}.`);
  return `${document.slice(0, start)}<!-- part: ${name} -->\n${text}\n${document.slice(end)}`;
}

const END = '<!-- end -->';

/** `docs/coverage.md`: prose of ours with parts that runs write, each between two comments: `<!-- part: grouping -->` and `<!-- end -->`. */

/** The document with the part's text in its place. Throws an error where it has no such part. */
export function withPart(document: string, name: string, text: string): string {
  const start = document.indexOf(`<!-- part: ${name} -->`);
  const end = document.indexOf(END, start);
  if (start < 0 || end < 0) throw new Error(`The document has no part "${name}" between <!-- part: ${name} --> and ${END}.`);
  return `${document.slice(0, start)}<!-- part: ${name} -->\n${text}\n${document.slice(end)}`;
}

const END = '<!-- end -->';

/**
 * Reads a text of Universal NER (https://www.universalner.org/): one word a line with its number and tag (B-PER, I-PER,
 * O …), sentences parted by empty lines, before each its id and its text as it was printed, before each document a line
 * `# newdoc`.
 */
import type { Span } from './gold.ts';

export interface MarkedName extends Span {
  /** A person, a body, a place, or anything else: peoples, treaties, works. */
  kind: 'PER' | 'ORG' | 'LOC' | 'OTH';
}

export interface Sentence {
  id: string;
  text: string;
  /** Offsets are UTF-16 units into the sentence. */
  names: MarkedName[];
}

const TAG = /^([BI])-(PER|ORG|LOC|OTH)$/;

/** The documents in order, each with its sentences. Throws an error where a word isn't found in its sentence's text. */
export function readUner(raw: string): Sentence[][] {
  const documents: Sentence[][] = [];
  for (const lines of raw.split(/\n{2,}/).map((block) => block.split('\n'))) {
    if (documents.length === 0 || lines.some((line) => line.startsWith('# newdoc'))) documents.push([]);
    if (lines.some(isWord)) documents.at(-1)?.push(readSentence(lines));
  }
  return documents.filter((sentences) => sentences.length > 0);
}

function readSentence(lines: readonly string[]): Sentence {
  const id = comment(lines, 'sent_id');
  const text = comment(lines, 'text');
  const names: MarkedName[] = [];
  let at = 0;
  for (const line of lines.filter(isWord)) {
    const [, word = '', tag = ''] = line.split('\t');
    const start = text.indexOf(word, at);
    if (start < 0) throw new Error(`sentence ${id}: its text lacks the word "${word}"`);
    at = start + word.length;
    // A full stop at the end of a sentence may hang on its last word.
    const end = word.length > 1 && word.endsWith('.') ? at - 1 : at;
    const [, place, kind] = TAG.exec(tag) ?? [];
    const last = names.at(-1);
    if (place === 'B') names.push({ start, end, kind: kind as MarkedName['kind'] });
    else if (place === 'I' && last) last.end = end;
  }
  return { id, text, names };
}

function isWord(line: string): boolean {
  return /^\d+\t/.test(line);
}

function comment(lines: readonly string[], name: string): string {
  const start = `# ${name} = `;
  return lines.find((line) => line.startsWith(start))?.slice(start.length) ?? '';
}

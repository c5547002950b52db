/** A pack is written in words of its own: none of its texts shares eight words in a row with a text of somebody else. */

import type { Problem } from '../problem.ts';
import { readDraft } from '../read/draft.ts';
import type { PackFiles } from '../read/folder.ts';
import { type OwnText, textsOf } from '../texts.ts';
import { nameReader, type PlainName } from './plain-text.ts';

/** Shorter runs are the common stock of a language ("on the day after the vote"), longer ones have a hand in them. */
const WORDS_IN_A_ROW = 8;

export interface ForeignText {
  /** How an author finds it, such as the path of its file. */
  name: string;
  text: string;
}

/**
 * The places where the pack says what a foreign text says, word by word. Words are compared folded.
 * A name of an actor counts as one word, however long: nobody can say "the Assembly of the Republic of Kosovo" in words of their own.
 */
export function ownWordsProblems(files: PackFiles, foreign: readonly ForeignText[]): Problem[] {
  if (foreign.length === 0) return [];
  const draft = readDraft(files);
  const words = nameReader(
    draft.actors.flatMap(({ value: { name, aliases } }) => [...Object.values(name), ...aliases.map(({ text }) => text)]),
  );
  const read = (text: string) => words(asCounted(text));
  const ours = textsOf(draft)
    .filter(({ file, place }) => !(file.startsWith('actors/') && place.startsWith('name.')))
    .map((text): ReadText => ({ ...text, words: read(text.text) }));
  const rows = rowsOf(ours);
  const shared = foreign.flatMap(({ name, text }) => sharedRows(read(text), rows).map((row) => ({ ...row, name })));
  return [...Map.groupBy(shared, ({ ours }) => ours).values()].flatMap(([first]) => (first ? [problem(first)] : []));
}

/** A word joiner: it stands for a character of a word, and is folded to nothing. */
const JOINER = '\u2060';

/** "Kosovo’s" is one word to whoever counts words, and so is "1,000"; places in the text stay what they are. */
function asCounted(text: string): string {
  return text.replace(/['’]s\b/g, JOINER.repeat(2)).replace(/(?<=\d)[.,](?=\d)/g, JOINER);
}

interface ReadText extends OwnText {
  words: PlainName[];
}

/** Eight words in a row of a text of ours, by the words. */
type Rows = ReadonlyMap<string, readonly { ours: ReadText; at: number }[]>;

interface Shared {
  ours: ReadText;
  at: number;
  name: string;
}

function rowsOf(texts: readonly ReadText[]): Rows {
  return Map.groupBy(
    texts.flatMap((ours) => rows(ours.words).map((row, at) => ({ ours, at, row }))),
    ({ row }) => row,
  );
}

function rows(words: readonly PlainName[]): string[] {
  const plain = words.map((word) => word.plain);
  return plain.slice(WORDS_IN_A_ROW - 1).map((_, at) => plain.slice(at, at + WORDS_IN_A_ROW).join('|'));
}

function sharedRows(words: readonly PlainName[], ours: Rows): Omit<Shared, 'name'>[] {
  return rows(words).flatMap((row) => ours.get(row) ?? []);
}

function problem({ ours: { file, place, text, words }, at, name }: Shared): Problem {
  const row = text.slice(words[at]?.start, words[at + WORDS_IN_A_ROW - 1]?.end);
  const what = `${WORDS_IN_A_ROW} words in a row, "${row}", stand in ${name} too`;
  return { file, place, what, remedy: 'say it in words of your own' };
}

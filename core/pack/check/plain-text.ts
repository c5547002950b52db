/** Texts as the check compares them: folded words, Serbian in one script, and names told apart from other words. */
import { foldWord } from '../../link/text/fold.ts';
import { gapBetween, isCapitalAt, type Word, wordAfter } from '../../link/text/tokens.ts';
import { toLatin } from '../../link/text/transliterate.ts';

/** A word of a text, or a whole name, and what it is compared by. */
export interface PlainWord extends Word {
  plain: string;
}

export function plainWords(text: string): PlainWord[] {
  const words: PlainWord[] = [];
  for (let word = wordAfter(text, 0); word; word = wordAfter(text, word.end)) {
    words.push({ ...word, plain: plainWord(text.slice(word.start, word.end)) });
  }
  return words;
}

/** The words alone, with a space between them. */
export function plain(text: string): string {
  return joined(plainWords(text));
}

function plainWord(word: string): string {
  return foldWord((/\p{Script=Cyrillic}/u.test(word) ? toLatin(word) : null) ?? word);
}

function joined(words: readonly PlainWord[]): string {
  return words.map((word) => word.plain).join(' ');
}

/** A name as one word. */
export interface PlainName extends PlainWord {
  isName: boolean;
}

/** Reads texts word by word; each of the names counts as one word where it stands with a capital. */
export function nameReader(names: Iterable<string>): (text: string) => PlainName[] {
  const byFirst = Map.groupBy(
    [...new Set([...names].map(plain))].map((name) => name.split(' ')),
    ([first = '']) => first,
  );
  for (const some of byFirst.values()) some.sort((a, b) => b.length - a.length);
  return (text) => {
    const words = plainWords(text);
    const read: PlainName[] = [];
    let next = 0;
    for (const [at, word] of words.entries()) {
      if (at < next) continue;
      const length = isCapitalAt(text, word.start) ? lengthOfName(byFirst.get(word.plain) ?? [], words, at) : 0;
      const own = words.slice(at, at + Math.max(length, 1));
      read.push({ start: word.start, end: own.at(-1)?.end ?? word.end, plain: joined(own), isName: length > 0 });
      next = at + own.length;
    }
    return read;
  };
}

/** How many words from `at` on are one of the names, which begin all with the same word; 0 for none. */
function lengthOfName(names: readonly string[][], words: readonly PlainWord[], at: number): number {
  return names.find((name) => name.every((word, i) => words[at + i]?.plain === word))?.length ?? 0;
}

/** A whole text, folded, with what stands between its words, and each name as `@`. */
export function masked(text: string, words: readonly PlainName[]): string {
  let out = '';
  let end = 0;
  for (const word of words) {
    out += gapBetween(text, end, word.start) + (word.isName ? '@' : word.plain);
    end = word.end;
  }
  return out + gapBetween(text, end, text.length);
}

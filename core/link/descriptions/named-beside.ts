/**
 * Whether the person is named beside a description: `Serbian President Aleksandar Vučić`, `Serbia's president, Aleksandar
 * Vučić`, `Albin Kurti, Kosovo's prime minister`. Any capital that may be a stranger's name counts: who is named need not be
 * the holder that the pack knows.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../evidence/neighbours.ts';
import type { NameHit } from '../scan.ts';
import type { Span } from '../text/places.ts';
import { isCapitalLine, isTitleCase } from '../text/sentences.ts';
import type { Around } from './around.ts';
import type { Owner } from './owners.ts';
import { titleWords } from './words.ts';

/** What may part a description from the name of its holder. */
const APPOSED = /^(?: |, | \(| - |, d\. h\. )$/;
const BESIDE = /^(?: |, )$/;

/** `lang` is the title's primary language. */
export function isNamedBeside({ whole }: Owner, lang: string, around: Around): boolean {
  const { text } = around.block;
  const sentence = readSentence(text, around.sentenceOf(whole));
  const before = withoutArticle(text, neighbourBefore(text, whole.start), lang);
  const after = neighbourAfter(text, whole.end);
  return (
    (after !== null && after.start < sentence.end && isName(after, around, sentence)) ||
    (before !== null && before.start >= sentence.start && before.gap !== ' ' && isName(before, around, sentence))
  );
}

/** The word before an article: `Vučić, the president of Serbia`. */
function withoutArticle(text: string, before: Neighbour | null, lang: string): Neighbour | null {
  if (before?.gap !== ' ' || !titleWords(lang).isArticle(before.folded)) return before;
  return neighbourBefore(text, before.start);
}

function isName(word: Neighbour, { hits, givens, dictionary }: Around, sentence: Sentence): boolean {
  if (!APPOSED.test(word.gap)) return false;
  const hit = hits(word).find(({ start, end }) => start <= word.start && word.end <= end);
  if (hit) return isPerson(hit, dictionary);
  if (givens(word).some(({ start }) => start === word.start)) return true;
  // A capital that only opens the sentence (`Hier, le président serbe`) or stands on every word names nobody.
  return word.capital && BESIDE.test(word.gap) && !sentence.shouts && word.start !== sentence.first;
}

function isPerson({ senses }: NameHit, dictionary: Dictionary): boolean {
  return senses.some(({ value }) => dictionary.actor(value).kind === 'person');
}

interface Sentence extends Span {
  /** Where its first word begins. */
  first: number;
  /** Whether capitals say nothing in it: a headline in title case, or a line in capitals. */
  shouts: boolean;
}

function readSentence(text: string, { start, end }: Span): Sentence {
  const own = text.slice(start, end);
  return { start, end, first: neighbourAfter(text, start)?.start ?? start, shouts: isCapitalLine(own) || isTitleCase(own) };
}

/** The sentences of a page, found only where somebody asks for them: in blocks that hold a name or a cue, and there no further than asked. */
import type { BlockScan } from '../../scan.ts';
import { openSentence, readSentences, type Sentence, sentenceAt } from '../../text/sentences.ts';

/** The sentence of an offset in a block. Sentences of a block have numbers in a row, those of two blocks have not. */
export type SentenceOf = (block: number, at: number) => Sentence;

/** Numbers that a block has for its sentences: more than a block of news has, and few enough for the numbers to stay small integers. */
const NUMBERS_OF_BLOCK = 2 ** 16;

/** The block of a sentence. */
export const blockOf = (sentence: number): number => Math.floor(sentence / NUMBERS_OF_BLOCK);

/** The number of a block's first sentence. */
export const firstOf = (block: number): number => block * NUMBERS_OF_BLOCK;

/** `lang` is the page's primary language. */
export function createSentences(scans: readonly BlockScan[], lang: string): SentenceOf {
  const blocks = new Map<number, ReturnType<typeof open>>();
  return (block, at) => {
    let own = blocks.get(block);
    if (!own) {
      own = open(scans[block]?.text ?? '', block);
      blocks.set(block, own);
    }
    const starts = own.startsBeyond(at);
    const i = sentenceAt(starts, at);
    let sentence = own.sentences.get(i);
    if (!sentence) {
      const place = { number: own.first + i, start: starts[i] ?? 0, end: starts[i + 1] ?? own.text.length };
      sentence = openSentence(own.text, place, lang);
      own.sentences.set(i, sentence);
    }
    return sentence;
  };
}

function open(text: string, block: number) {
  const sentences = new Map<number, Sentence>();
  return { text, first: firstOf(block), startsBeyond: readSentences(text), sentences };
}

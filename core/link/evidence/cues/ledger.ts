/** The cues of one party in the ways they are asked for: by word, by sentence, by block. */
import { type Candidate, isInside, type Place } from '../names/candidates.ts';
import { blockOf, type SentenceOf } from '../names/sentences.ts';

/** A cue in its place. */
export interface Cue extends Place {
  /** What it counts as, once a page: the actor that it names, whatever its form, or the folded word. */
  word: string;
  /** As it stands on the page. */
  text: string;
  /** What it is worth, in cue words. */
  weight: number;
}

/** A cue before anybody asks for it: most never are, and finding its sentence is dear. */
export type UnplacedCue = Omit<Cue, 'sentence'>;

export interface Ledger {
  /** The first cue of each word. */
  words: ReadonlyMap<string, UnplacedCue>;
  inSentence(number: number): readonly Cue[];
  /** How many different words a block holds. */
  inBlock(block: number): number;
}

/** More cues in one sentence tell nothing new; it bounds the work on pages made to be slow. */
const MOST_IN_SENTENCE = 32;

const NO_CUES: readonly Cue[] = [];
export const EMPTY_LEDGER: Ledger = { words: new Map(), inSentence: () => NO_CUES, inBlock: () => 0 };

/** The cues of a block, which are put in their sentences once one of these is asked for: most blocks hold no name. */
interface OfBlock {
  cues: UnplacedCue[];
  words: number | undefined;
  sentences: ReadonlyMap<number, readonly Cue[]> | undefined;
}

/** `cues` stand in the order of the page; at one place the longest comes first. */
export function openLedger(cues: readonly UnplacedCue[], sentenceOf: SentenceOf): Ledger {
  if (cues.length === 0) return EMPTY_LEDGER;
  const words = new Map<string, UnplacedCue>();
  const blocks = new Map<number, OfBlock>();
  let last: UnplacedCue | undefined;
  let own: OfBlock | undefined;
  for (const cue of cues) {
    // `Resolution` in `Resolution 1244` says nothing new.
    if (last && isInside(cue, last)) continue;
    if (!words.has(cue.word)) words.set(cue.word, cue);
    if (own && cue.block === last?.block) own.cues.push(cue);
    else {
      own = { cues: [cue], words: undefined, sentences: undefined };
      blocks.set(cue.block, own);
    }
    last = cue;
  }
  return {
    words,
    inSentence(number) {
      const block = blocks.get(blockOf(number));
      if (!block) return NO_CUES;
      block.sentences ??= Map.groupBy(
        block.cues.map((cue) => ({ ...cue, sentence: sentenceOf(cue.block, cue.start) })),
        ({ sentence }) => sentence.number,
      );
      return block.sentences.get(number)?.slice(0, MOST_IN_SENTENCE) ?? NO_CUES;
    },
    inBlock(number) {
      const block = blocks.get(number);
      if (!block) return 0;
      block.words ??= new Set(block.cues.map(({ word }) => word)).size;
      return block.words;
    },
  };
}

/** A cue that reaches over the name and beyond it (`Ambassador Hill`, `JOIN US`): the surest of all evidence. */
export function cueOver(ledger: Ledger, name: Candidate): Cue | undefined {
  return ledger
    .inSentence(name.sentence.number)
    .find((cue) => isInside(name, cue) && (cue.start < name.start || cue.end > name.end));
}

/**
 * What a page says for and against each actor: cues, confusables' cues, related actors. Weights are in one table, in
 * units of one cue word; they were set by hand on texts in eight languages and rounded to quarters.
 */

import type { Dictionary, DictionaryActor } from '../dictionary/dictionary.ts';
import type { BlockScan } from '../scan.ts';
import { foldWord } from '../text/fold.ts';
import { type Candidate, isInside, type PageNames, type Place } from './candidates.ts';

export const WEIGHTS = {
  /** The actor's full name elsewhere on the page settles a surname, unless somebody else bears it too. */
  fullName: 3,
  /** An office beside a surname: many people hold offices, so it needs one cue more. */
  titleBeside: 1.25,
  /** A cue word anywhere on the page; only different ones count. */
  cueWord: 1,
  /** A cue that is itself a weak name may be as much in doubt as what it speaks for. */
  weakCue: 0.5,
  /** More cue words say the same again. */
  mostCueWords: 3,
  /** A related actor that stands on the page by a strong name. */
  relatedActor: 1,
  mostRelatedActors: 2,
  /** Another actor of the packs by a strong name: what they share is the subject. */
  castMember: 0.5,
  /** Places are named in passing. */
  castPlace: 0.25,
  mostCast: 3,
  /** The page is in the language of the alias. */
  pageLanguage: 0.5,
  /** A place with a capital inside a sentence, where the common word has none. */
  capitalInside: 0.75,
  /** An article before an abbreviation that is also a common word. */
  article: 2,
} as const;

/** A surname is borne by many; an abbreviation or a place of one word by fewer; a name of several words by hardly any. */
export const NEEDED = { surname: 2.5, word: 2, words: 1.5 } as const;

/**
 * Cues of a confusable contest a name unless the cues for the actor are this many times as many. A surname comes with
 * more signs of its own (introductions, first names), an abbreviation with none.
 */
export const OUTWEIGHS = { person: 4, other: 6 } as const;

/** A cue in its place. */
export interface Cue extends Place {
  /** What it counts as, once a page: the actor that it names, whatever its form, or the folded word. */
  word: string;
  /** As it stands on the page. */
  text: string;
  /** What it is worth, in cue words. */
  weight: number;
}

/** The cues of one party, in the ways they are asked for. */
export interface Ledger {
  /** The first cue of each word. */
  words: ReadonlyMap<string, Cue>;
  inSentence(number: number): readonly Cue[];
  /** How many different words a block holds. */
  inBlock(block: number): number;
}

export interface Evidence {
  actor(number: number): DictionaryActor;
  /** Cues for the actor, those inside its own names left out. */
  cues(actor: number): Ledger;
  /** Cues of those who bear a name of the actor. */
  against(actor: number): Ledger;
  /** Cues of the given confusables. */
  againstName(confusables: readonly number[]): Ledger;
}

/** More cues in one sentence tell nothing new; it bounds the work on pages made to be slow. */
const MOST_IN_SENTENCE = 32;

export function collectEvidence(scans: readonly BlockScan[], names: PageNames, dictionary: Dictionary): Evidence {
  const actors = new Map<number, DictionaryActor>();
  const forActor = new Map<number, Cue[]>();
  const forConfusable = new Map<number, Cue[]>();
  const against = new Map<number, Cue[]>();
  const strong = new Set(
    names.candidates.flatMap(({ hit }) => hit.senses.filter((sense) => sense.strong).map(({ value }) => value)),
  );
  for (const [block, { text, cues }] of scans.entries()) {
    for (const { start, end, list } of cues) {
      const around = names.around(block, start, end);
      if (around === 'dead') continue;
      const own = text.slice(start, end);
      const named = around?.hit.senses[0];
      const word = named && around.start === start && around.end === end ? wordOfActor(named.value) : foldWord(own);
      const weight = named && !strong.has(named.value) ? WEIGHTS.weakCue : WEIGHTS.cueWord;
      const cue = { block, start, end, sentence: names.sentenceOf(block, start), word, text: own, weight };
      for (const packed of list) {
        const number = packed >> 1;
        if (packed & 1) push(forConfusable, number, cue);
        else if (!around?.hit.senses.some(({ value }) => value === number)) push(forActor, number, cue);
      }
    }
  }
  for (const [confusable, cues] of forConfusable) {
    const { actor, ofAlias } = dictionary.confusable(confusable);
    if (ofAlias) for (const cue of cues) push(against, actor, cue);
  }
  const againstNames = new Map<string, Ledger>();
  const ledgersFor = keepLedgers(forActor);
  const ledgersAgainst = keepLedgers(against);
  return {
    actor(number) {
      const known = actors.get(number) ?? dictionary.actor(number);
      actors.set(number, known);
      return known;
    },
    cues: ledgersFor,
    against: ledgersAgainst,
    againstName: (confusables) => {
      const key = confusables.join();
      const ledger = againstNames.get(key) ?? openLedger(confusables.flatMap((number) => forConfusable.get(number) ?? []));
      againstNames.set(key, ledger);
      return ledger;
    },
  };
}

/** What a cue counts as that names an actor. */
export function wordOfActor(actor: number): string {
  return `@${actor}`;
}

/** A cue that reaches over the name and beyond it (`Ambassador Hill`, `JOIN US`): the surest of all evidence. */
export function cueOver(ledger: Ledger, name: Candidate): Cue | undefined {
  return ledger
    .inSentence(name.sentence.number)
    .find((cue) => isInside(name, cue) && (cue.start < name.start || cue.end > name.end));
}

function keepLedgers(cues: ReadonlyMap<number, readonly Cue[]>): (number: number) => Ledger {
  const ledgers = new Map<number, Ledger>();
  return (number) => {
    const ledger = ledgers.get(number) ?? openLedger(cues.get(number) ?? []);
    ledgers.set(number, ledger);
    return ledger;
  };
}

function openLedger(cues: readonly Cue[]): Ledger {
  const words = new Map<string, Cue>();
  const sentences = new Map<number, Cue[]>();
  const blocks = new Map<number, Set<string>>();
  let last: Cue | undefined;
  for (const cue of cues) {
    // `Resolution` in `Resolution 1244` says nothing new. At one place the longest cue comes first.
    if (last && isInside(cue, last)) continue;
    last = cue;
    if (!words.has(cue.word)) words.set(cue.word, cue);
    if ((sentences.get(cue.sentence.number)?.length ?? 0) < MOST_IN_SENTENCE) push(sentences, cue.sentence.number, cue);
    const block = blocks.get(cue.block) ?? new Set();
    blocks.set(cue.block, block.add(cue.word));
  }
  return {
    words,
    inSentence: (number) => sentences.get(number) ?? [],
    inBlock: (block) => blocks.get(block)?.size ?? 0,
  };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/**
 * What a page says for and against each actor: cues, confusables' cues, related actors.
 */

import type { DictionaryActor } from '../dictionary/actors.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { BlockScan } from '../scan.ts';
import { foldWord } from '../text/fold.ts';
import { type Candidate, isInside, type PageNames, type Place } from './candidates.ts';
import { WEIGHTS } from './weights.ts';

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
interface FoundCue extends Omit<Cue, 'sentence'> {
  /** The name that it is, which may turn out to be a stranger's. */
  name: Candidate | undefined;
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

const NO_CUES = { text: '', cues: [] } as const;

/** `isStranger` tells names that are somebody else's and no cues; it is asked when cues are. */
export function collectEvidence(
  scans: readonly BlockScan[],
  names: PageNames,
  dictionary: Dictionary,
  isStranger: (name: Candidate) => boolean,
): Evidence {
  const actors = new Map<number, DictionaryActor>();
  const forActor = new Map<number, FoundCue[]>();
  const forConfusable = new Map<number, FoundCue[]>();
  const against = new Map<number, FoundCue[]>();
  const strong = new Set(
    names.candidates.flatMap(({ hit }) => hit.senses.filter((sense) => sense.strong).map(({ value }) => value)),
  );
  const concerns = concernOf(names, dictionary);
  for (let block = 0; block < scans.length; block++) {
    const { text, cues } = scans[block] ?? NO_CUES;
    for (const { start, end, list: all } of cues) {
      if (!all.some(concerns)) continue;
      const list = all.filter(concerns);
      const around = names.around(block, start, end);
      if (around === 'dead') continue;
      const own = text.slice(start, end);
      const named = around?.hit.senses[0];
      const word = named && around.start === start && around.end === end ? wordOfActor(named.value) : foldWord(own);
      const weight = named && !strong.has(named.value) ? WEIGHTS.weakCue : WEIGHTS.cueWord;
      const cue = { block, start, end, word, text: own, weight, name: around ?? undefined };
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
  const ledgersFor = keepLedgers(forActor, open);
  const ledgersAgainst = keepLedgers(against, open);
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
      const ledger = againstNames.get(key) ?? open(confusables.flatMap((number) => forConfusable.get(number) ?? []));
      againstNames.set(key, ledger);
      return ledger;
    },
  };

  function open(cues: readonly FoundCue[]): Ledger {
    return openLedger(
      cues.filter(({ name }) => !name || !isStranger(name)),
      names,
    );
  }
}

/** Whether a cue speaks for or against an actor of which a name is on the page. Most pages hold cues of many, and names of few. */
function concernOf({ candidates }: PageNames, dictionary: Dictionary): (packed: number) => boolean {
  const named = new Uint8Array(dictionary.actorCount);
  for (const { hit } of candidates) for (const { value } of hit.senses) named[value] = 1;
  const rivals = new Map<number, boolean>();
  return (packed) => {
    if ((packed & 1) === 0) return named[packed >> 1] === 1;
    const concern = rivals.get(packed) ?? named[dictionary.confusable(packed >> 1).actor] === 1;
    rivals.set(packed, concern);
    return concern;
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

function keepLedgers(
  cues: ReadonlyMap<number, readonly FoundCue[]>,
  open: (cues: readonly FoundCue[]) => Ledger,
): (number: number) => Ledger {
  const ledgers = new Map<number, Ledger>();
  return (number) => {
    const ledger = ledgers.get(number) ?? open(cues.get(number) ?? []);
    ledgers.set(number, ledger);
    return ledger;
  };
}

function openLedger(cues: readonly FoundCue[], names: PageNames): Ledger {
  const words = new Map<string, Cue>();
  const sentences = new Map<number, Cue[]>();
  const blocks = new Map<number, Set<string>>();
  let last: Cue | undefined;
  for (const found of cues) {
    // `Resolution` in `Resolution 1244` says nothing new. At one place the longest cue comes first.
    if (last && isInside(found, last)) continue;
    const cue = { ...found, sentence: names.sentenceOf(found.block, found.start) };
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

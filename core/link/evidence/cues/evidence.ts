/** What a page says for and against each actor: cues, confusables' cues, related actors. */
import type { DictionaryActor } from '../../dictionary/actors.ts';
import type { Dictionary } from '../../dictionary/dictionary.ts';
import type { BlockScan, CueHit } from '../../scan.ts';
import { foldWord } from '../../text/fold.ts';
import type { Candidate, PageNames } from '../names/candidates.ts';
import { WEIGHTS } from '../weighing/weights.ts';
import { EMPTY_LEDGER, type Ledger, openLedger, type UnplacedCue } from './ledger.ts';

interface FoundCue extends UnplacedCue {
  /** The name that it is, which may turn out to be a stranger's. */
  name: Candidate | undefined;
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

type CuesOf = Map<number, FoundCue[]>;

/** `cued` are the blocks that hold cues. `isStranger` tells names that are somebody else's and no cues; it is asked when cues are. */
export function collectEvidence(
  scans: readonly BlockScan[],
  cued: readonly number[],
  names: PageNames,
  dictionary: Dictionary,
  isStranger: (name: Candidate) => boolean,
): Evidence {
  const forActor: CuesOf = new Map();
  const forConfusable: CuesOf = new Map();
  const concerns = concernOf(names, dictionary);
  const read = createReader(names);
  for (const block of cued) {
    const scan = scans[block];
    if (scan) for (const cue of scan.cues) if (cue.list.some(concerns)) sort(cue, read(cue, scan.text, block));
  }
  const open = (cues: readonly FoundCue[] = []) =>
    openLedger(
      cues.filter(({ name }) => !name || !isStranger(name)),
      names.sentenceOf,
    );
  const against = againstActors(forConfusable, dictionary);
  return {
    actor: dictionary.actor,
    cues: keep((actor) => open(forActor.get(actor))),
    against: keep((actor) => open(against.get(actor))),
    againstName: keepNamed((confusables) => open(confusables.flatMap((number) => forConfusable.get(number) ?? []))),
  };

  function sort({ list }: CueHit, cue: FoundCue | null): void {
    if (!cue) return;
    for (const packed of list) {
      if (!concerns(packed)) continue;
      const number = packed >> 1;
      if (packed & 1) push(forConfusable, number, cue);
      else if (!cue.name?.hit.senses.some(({ value }) => value === number)) push(forActor, number, cue);
    }
  }
}

/** Reads what a cue counts as: the actor whose name it is, else its word; null where a stranger's name holds it. */
function createReader(names: PageNames): (cue: CueHit, text: string, block: number) => FoundCue | null {
  const strong = new Set<number>();
  for (const { hit } of names.candidates) for (const sense of hit.senses) if (sense.strong) strong.add(sense.value);
  return ({ start, end }, text, block) => {
    const around = names.around(block, start, end);
    if (around === 'dead') return null;
    const own = text.slice(start, end);
    const named = around?.hit.senses[0];
    const word = named && around.start === start && around.end === end ? wordOfActor(named.value) : foldWord(own);
    const weight = named && !strong.has(named.value) ? WEIGHTS.weakCue : WEIGHTS.cueWord;
    return { block, start, end, word, text: own, weight, name: around ?? undefined };
  };
}

/** Whether a cue speaks for or against an actor of which a name is on the page. Most pages hold cues of many, and names of few. */
function concernOf({ candidates }: PageNames, { actorCount, confusable }: Dictionary): (packed: number) => boolean {
  const named = new Uint8Array(actorCount);
  for (const { hit } of candidates) for (const { value } of hit.senses) named[value] = 1;
  return (packed) => named[packed & 1 ? confusable(packed >> 1).actor : packed >> 1] === 1;
}

/** The cues of those confusables whose text is a name of their actor, by actors. */
function againstActors(forConfusable: CuesOf, dictionary: Dictionary): CuesOf {
  const against: CuesOf = new Map();
  for (const [confusable, cues] of forConfusable) {
    const { actor, ofAlias } = dictionary.confusable(confusable);
    if (ofAlias) for (const cue of cues) push(against, actor, cue);
  }
  return against;
}

/** What a cue counts as that names an actor. */
export function wordOfActor(actor: number): string {
  return `@${actor}`;
}

/** The actor that a cue names, or null. */
export function actorOfWord(word: string): number | null {
  return word.startsWith('@') ? Number(word.slice(1)) : null;
}

function keep(open: (number: number) => Ledger): (number: number) => Ledger {
  const ledgers = new Map<number, Ledger>();
  return (number) => {
    let ledger = ledgers.get(number);
    if (!ledger) {
      ledger = open(number);
      ledgers.set(number, ledger);
    }
    return ledger;
  };
}

/** Most names are no confusable's. */
function keepNamed(open: (confusables: readonly number[]) => Ledger): Evidence['againstName'] {
  const ledgers = new Map<string, Ledger>();
  return (confusables) => {
    if (confusables.length === 0) return EMPTY_LEDGER;
    const key = confusables.join();
    const ledger = ledgers.get(key) ?? open(confusables);
    ledgers.set(key, ledger);
    return ledger;
  };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

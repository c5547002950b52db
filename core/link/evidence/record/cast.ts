/** The actors that stand on the page by a strong name: the company in which weak names are weighed. */
import type { Candidate } from '../names/candidates.ts';
import { WEIGHTS } from '../weighing/weights.ts';

export interface Cast {
  add(actor: number, name: Candidate): void;
  /** How the actor is first named. */
  first(actor: number): string | undefined;
  /** The name of one of these actors in a sentence. */
  inSentence(sentence: number, actors: readonly number[]): string | undefined;
  /** How many others are named in a block. */
  othersIn(block: number, actor: number): number;
  /** What all others together are worth, in cue words, and how one of them is named. */
  others(actor: number, isPlace: (actor: number) => boolean): { weight: number; name: string | undefined };
}

export function createCast(): Cast {
  const first = new Map<number, string>();
  const sentences = new Map<number, Map<number, string>>();
  const blocks = new Map<number, Set<number>>();
  return {
    add(actor, { text, sentence, block }) {
      const here = blocks.get(block) ?? new Set();
      blocks.set(block, here.add(actor));
      if (!first.has(actor)) first.set(actor, text);
      const own = sentences.get(sentence.number) ?? new Map<number, string>();
      sentences.set(sentence.number, own.set(actor, text));
    },
    first: (actor) => first.get(actor),
    inSentence(sentence, actors) {
      const own = sentences.get(sentence);
      const found = own && actors.find((actor) => own.has(actor));
      return found === undefined ? undefined : own?.get(found);
    },
    othersIn(block, actor) {
      const own = blocks.get(block);
      return own === undefined ? 0 : own.size - Number(own.has(actor));
    },
    others(actor, isPlace) {
      const others = [...first.keys()].filter((other) => other !== actor);
      const weight = others.reduce((sum, other) => sum + (isPlace(other) ? WEIGHTS.castPlace : WEIGHTS.castMember), 0);
      return { weight: Math.min(weight, WEIGHTS.mostCast), name: first.get(others[0] ?? -1) };
    },
  };
}

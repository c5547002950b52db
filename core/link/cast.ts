/** The actors that stand on the page by a strong name: the company in which weak names are weighed. */
import type { Candidate } from './candidates.ts';
import { WEIGHTS } from './evidence.ts';

export interface Cast {
  add(actor: number, name: Candidate): void;
  /** How the actor is first named. */
  first(actor: number): string | undefined;
  /** The name of one of these actors in a sentence. */
  inSentence(sentence: number, actors: readonly number[]): string | undefined;
  /** What all others together are worth, in cue words. */
  weight(actor: number, isPlace: (actor: number) => boolean): number;
}

export function createCast(): Cast {
  const first = new Map<number, string>();
  const sentences = new Map<number, Map<number, string>>();
  return {
    add(actor, { text, sentence }) {
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
    weight(actor, isPlace) {
      let weight = 0;
      for (const other of first.keys()) {
        if (other !== actor) weight += isPlace(other) ? WEIGHTS.castPlace : WEIGHTS.castMember;
        if (weight >= WEIGHTS.mostCast) return WEIGHTS.mostCast;
      }
      return weight;
    },
  };
}

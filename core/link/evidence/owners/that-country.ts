/**
 * `la Cour constitutionnelle du pays`, `das Verfassungsgericht des Landes`: an organ of the country of which the sentence
 * speaks, which is another one where a state is named in it and nothing of the actor's.
 */
import type { Candidate, Hearing } from '../hearing.ts';
import { neighbourAfter } from '../neighbours.ts';
import { isOneOf } from '../words/list.ts';
import { isUnrelated } from './related.ts';

/** In the genitive, or behind a small word. */
const isOf = isOneOf('of the du de ce des dieses te i e ketij ove te tog этои тоі цієі');
export const isThatCountry = isOneOf('country pays landes zemlje drzave земље државе vendit shtetit страны краіни');
/** Small words between an organ and its country. */
const LONGEST_WAY = 2;

export function isOfThatCountry(name: Candidate, actor: number, hearing: Hearing): boolean {
  const { evidence, names, scans } = hearing;
  if (!saysSo(name, scans[name.block]?.text ?? '')) return false;
  const sentence = name.sentence.number;
  if (evidence.cues(actor).inSentence(sentence).length > 0) return false;
  const others = names
    .inSentence(sentence)
    .filter((other) => other !== name && other.hit.senses.some(({ value }) => isOfState(value)));
  return others.length > 0 && others.every((other) => isUnrelated(other, actor, hearing));

  /** A state, or a body of one. */
  function isOfState(value: number): boolean {
    const { kind, related } = evidence.actor(value);
    if (kind === 'place') return true;
    return kind === 'organisation' && related.some((place) => evidence.actor(place).kind === 'place');
  }
}

function saysSo({ end, sentence }: Candidate, text: string): boolean {
  let word = neighbourAfter(text, end);
  for (let i = 0; word?.gap === ' ' && word.end <= sentence.end && i <= LONGEST_WAY; i++) {
    if (isThatCountry(word.folded)) return true;
    if (!isOf(word.folded)) return false;
    word = neighbourAfter(text, word.end);
  }
  return false;
}

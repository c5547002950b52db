/**
 * What a title is read in. A block may hold thousands of titles and names, each of which is asked what stands beside it: so
 * only what is near is looked through, and what holds for a whole sentence is read once.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { BlockScan, NameHit, TermHit } from '../scan.ts';
import { firstFrom, type Span } from '../text/places.ts';
import { sentenceAt, sentenceStarts } from '../text/sentences.ts';
import { gapBetween } from '../text/tokens.ts';
import type { Mention } from '../types.ts';

/** The stretches that lie in or reach into a place and `LONGEST_GAP` around it, in order. */
export type Near<Stretch extends Span> = (place: Span) => readonly Stretch[];

/** A block, its mentions by name, and who they are. */
export interface Around {
  block: BlockScan;
  dictionary: Dictionary;
  /** The mentions by name. */
  names: Near<Mention>;
  /** All names that the scan met, those that denote nobody too. */
  hits: Near<NameHit>;
  offices: Near<TermHit>;
  adjectives: Near<TermHit>;
  givens: Near<Span>;
  /** The sentence in which a place lies; the same object for each place in it. */
  sentenceOf(place: Span): Span;
}

/** UTF-16 units; what stands between a title and what belongs to it is shorter, though white space may run. */
const LONGEST_GAP = 40;

export function createAround(block: BlockScan, names: readonly Mention[], dictionary: Dictionary): Around {
  return {
    block,
    dictionary,
    names: createNear(names),
    hits: createNear(block.names),
    offices: createNear(block.offices),
    adjectives: createNear(block.adjectives),
    givens: createNear(block.givens),
    sentenceOf: createSentenceOf(block.text),
  };
}

/** What stands between two offsets, as `gapBetween` has it; null where they are too far apart, or in the other order. */
export function gapWithin(text: string, from: number, to: number): string | null {
  return to < from || to - from > LONGEST_GAP ? null : gapBetween(text, from, to);
}

/** `all` stand in order of their starts. */
export function createNear<Stretch extends Span>(all: readonly Stretch[]): Near<Stretch> {
  const longest = all.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return ({ start, end }) => {
    const first = firstFrom(all, start - LONGEST_GAP - longest);
    const own = all.slice(first, firstFrom(all, end + LONGEST_GAP + 1));
    return own.filter((each) => each.end >= start - LONGEST_GAP);
  };
}

function createSentenceOf(text: string): Around['sentenceOf'] {
  let starts: readonly number[] | undefined;
  const known = new Map<number, Span>();
  return ({ start }) => {
    starts ??= sentenceStarts(text);
    const number = sentenceAt(starts, start);
    const sentence = known.get(number) ?? { start: starts[number] ?? 0, end: starts[number + 1] ?? text.length };
    known.set(number, sentence);
    return sentence;
  };
}

/** The names of a page that may be mentions, with the sentence in which each stands, and what takes them out of play. */
import type { Dictionary } from '../../dictionary/dictionary.ts';
import type { BlockScan, NameHit } from '../../scan.ts';
import { firstFrom, type Span } from '../../text/places.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Word } from '../../text/tokens.ts';
import { isSpeltOut } from '../longer-names/everywhere/spelt-out.ts';
import { isInLongerName } from '../longer-names/longer-name.ts';
import type { NamePlace } from '../longer-names/name-place.ts';
import { isInAddress } from './addresses.ts';
import { createSentences, type SentenceOf } from './sentences.ts';

/** A place on the page. */
export interface Place {
  block: number;
  start: number;
  end: number;
  sentence: Sentence;
}

/** A name of one or more actors in the text. */
export interface Candidate extends Place {
  hit: NameHit;
  text: string;
}

/** A stretch of text that is nobody of ours, and the names in it. */
export interface Dead extends Place {
  blocked: readonly NameHit[];
}

export interface PageNames {
  candidates: Candidate[];
  dead: Dead[];
  /** The sentence of an offset in a block. */
  sentenceOf: SentenceOf;
  /** The candidates of a sentence. */
  inSentence(number: number): readonly Candidate[];
  /** The candidate that holds a stretch of text, 'dead' where it is out of play, null where no name is. */
  around(block: number, start: number, end: number): Candidate | 'dead' | null;
}

/** `named` are the blocks that hold names; `lang` is the page's primary language; `holds` tells whether a longer text that is somebody else under conditions is so on this page. */
export function collectCandidates(
  scans: readonly BlockScan[],
  named: readonly number[],
  dictionary: Dictionary,
  lang: string,
  holds: (confusable: number) => boolean,
): PageNames {
  const sentenceOf = createSentences(scans, lang);
  // A page loads these parts where its text asks for them.
  const mayInflect = dictionary.parts.inflected !== undefined || dictionary.parts.cyrillic !== undefined;
  const candidates: Candidate[] = [];
  const dead: Dead[] = [];
  // What the page spells out once it leaves so from there on.
  const spelt = new Set<string>();
  const byBlock = new Map<number, readonly (Candidate | Dead)[]>();
  for (const block of named) {
    const found = scans[block];
    if (found) byBlock.set(block, readBlock(found, block));
  }
  const sentences = Map.groupBy(candidates, ({ sentence }) => sentence.number);
  return {
    candidates,
    dead,
    sentenceOf,
    inSentence: (number) => sentences.get(number) ?? NO_CANDIDATES,
    around(block, start, end) {
      const own = byBlock.get(block);
      const name = own && lastBefore(own, end);
      if (!name || name.start > start || name.end < end) return null;
      return 'hit' in name ? name : 'dead';
    },
  };

  function readBlock(scan: BlockScan, block: number): (Candidate | Dead)[] {
    const others = scan.confusables.filter(({ number }) => holds(number));
    const isKnown = ({ start }: Word) => coveredBy(scan.names, start);
    return scan.names.map((hit) => {
      const name = readName(hit, scan, block, others, isKnown);
      if ('hit' in name) candidates.push(name);
      else dead.push(name);
      return name;
    });
  }

  function readName(
    hit: NameHit,
    { text, blocked }: BlockScan,
    block: number,
    others: BlockScan['confusables'],
    isKnown: NamePlace['isKnown'],
  ): Candidate | Dead {
    const { start, end, senses } = hit;
    const sentence = sentenceOf(block, start);
    if (isInAddress(text, start, end)) return { block, start, end, sentence, blocked: [] };
    if (senses.length === 0) {
      const inside = blocked.filter((inner) => inner.start >= start && inner.end <= end);
      return { block, start, end, sentence, blocked: inside };
    }
    const other = others.find((span) => start >= span.start && end <= span.end);
    if (other) return { block, start: other.start, end: other.end, sentence, blocked: [hit] };
    const kinds = senses.map(({ value }) => dictionary.actor(value).kind);
    const place: NamePlace = { text, start, end, sentence, lang, kinds, isKnown };
    const own = text.slice(start, end);
    if (isSpelt(own, place)) return { block, start, end, sentence, blocked: [hit] };
    if (isInLongerName(place, mayInflect)) return { block, start, end, sentence, blocked: [] };
    return { block, start, end, sentence, hit, text: own };
  }

  /** Whether letters are spelt out as somebody else's, here or before. */
  function isSpelt(letters: string, place: NamePlace): boolean {
    if (spelt.has(letters)) return true;
    if (!isSpeltOut(place)) return false;
    spelt.add(letters);
    return true;
  }
}

const NO_CANDIDATES: readonly Candidate[] = [];

/** The last of the names, which stand in order, that begins before an offset. */
function lastBefore<Name extends Span>(names: readonly Name[], at: number): Name | undefined {
  return names[firstFrom(names, at) - 1];
}

function coveredBy(names: readonly NameHit[], at: number): boolean {
  const name = lastBefore(names, at + 1);
  return name !== undefined && name.end > at;
}

/** Whether one place lies inside another. */
export function isInside(
  inner: { block: number; start: number; end: number },
  outer: { block: number; start: number; end: number },
): boolean {
  return inner.block === outer.block && inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether a word beside a name is part of another name on the page, ours or not. */
export function isKnown(word: Word, name: Candidate, names: PageNames): boolean {
  return names.around(name.block, word.start, word.end) !== null;
}

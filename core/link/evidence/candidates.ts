/** The names of a page that may be mentions, with the sentence in which each stands, and what takes them out of play. */
import type { ActorKind } from '../dictionary/actors.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { BlockScan, NameHit } from '../scan.ts';
import { openSentence, type Sentence, sentenceAt, sentenceStarts } from '../text/sentences.ts';
import type { Word } from '../text/tokens.ts';
import { isInLongerName } from './longer-names/longer-name.ts';
import type { NamePlace } from './longer-names/name-place.ts';
import { isSpeltOut } from './longer-names/spelt-out.ts';
import { isInAddress } from './shapes.ts';

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
  sentenceOf(block: number, at: number): Sentence;
  /** The candidates of a sentence. */
  inSentence(number: number): readonly Candidate[];
  /** The candidate that holds a stretch of text, 'dead' where it is out of play, null where no name is. */
  around(block: number, start: number, end: number): Candidate | 'dead' | null;
}

/** `lang` is the page's primary language; `holds` tells whether a longer text that is somebody else under conditions is so on this page. */
export function collectCandidates(
  scans: readonly BlockScan[],
  dictionary: Dictionary,
  lang: string,
  holds: (confusable: number) => boolean,
): PageNames {
  const kindsOf = createKinds(dictionary);
  const sentenceOf = createSentences(scans, lang);
  const candidates: Candidate[] = [];
  const dead: Dead[] = [];
  // What the page spells out once it leaves so from there on.
  const spelt = new Set<string>();
  // Most blocks of a page hold no name.
  const byBlock = new Map<number, readonly (Candidate | Dead)[]>();
  for (let block = 0; block < scans.length; block++) {
    const found = scans[block];
    if (found && found.names.length > 0) byBlock.set(block, readBlock(found, block));
  }
  const sentences = Map.groupBy(candidates, ({ sentence }) => sentence.number);
  return {
    candidates,
    dead,
    sentenceOf,
    inSentence: (number) => sentences.get(number) ?? [],
    around(block, start, end) {
      const name = lastBefore(byBlock.get(block) ?? [], end);
      if (!name || name.start > start || name.end < end) return null;
      return 'hit' in name ? name : 'dead';
    },
  };

  /** Whether letters are spelt out as somebody else's, here or before. */
  function isSpelt(name: NamePlace): boolean {
    const letters = name.text.slice(name.start, name.end);
    if (!spelt.has(letters) && isSpeltOut(name)) spelt.add(letters);
    return spelt.has(letters);
  }

  function readBlock({ text, names, blocked, confusables }: BlockScan, block: number): (Candidate | Dead)[] {
    const others = confusables.filter(({ number }) => holds(number));
    const own: (Candidate | Dead)[] = [];
    const isKnown = ({ start }: Word) => coveredBy(names, start);
    for (const hit of names) {
      const { start, end } = hit;
      const place = { block, start, end, sentence: sentenceOf(block, start) };
      const other = others.find((span) => start >= span.start && end <= span.end);
      if (isInAddress(text, start, end)) own.push({ ...place, blocked: [] });
      else if (hit.senses.length === 0) {
        own.push({ ...place, blocked: blocked.filter((inner) => inner.start >= start && inner.end <= end) });
      } else if (other) own.push({ ...place, start: other.start, end: other.end, blocked: [hit] });
      else if (isSpelt({ ...place, text, lang, kinds: kindsOf(hit), isKnown })) own.push({ ...place, blocked: [hit] });
      else if (isInLongerName({ ...place, text, lang, kinds: kindsOf(hit), isKnown })) own.push({ ...place, blocked: [] });
      else own.push({ ...place, hit, text: text.slice(start, end) });
    }
    for (const name of own) 'hit' in name ? candidates.push(name) : dead.push(name);
    return own;
  }
}

/** What a name may denote; an actor is read from the dictionary once a page. */
function createKinds(dictionary: Dictionary): (name: NameHit) => readonly ActorKind[] {
  const known = new Map<number, ActorKind>();
  return ({ senses }) =>
    senses.map(({ value }) => {
      const kind = known.get(value) ?? dictionary.actor(value).kind;
      known.set(value, kind);
      return kind;
    });
}

/** The last of the names, which stand in order, that begins before an offset. */
function lastBefore<Name extends { start: number }>(names: readonly Name[], at: number): Name | undefined {
  let low = 0;
  for (let high = names.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return names[low - 1];
}

function coveredBy(names: readonly NameHit[], at: number): boolean {
  const name = lastBefore(names, at + 1);
  return name !== undefined && name.end > at;
}

/** Sentences are found only in blocks that hold a name. */
function createSentences(scans: readonly BlockScan[], lang: string): PageNames['sentenceOf'] {
  const blocks = new Map<number, { starts: number[]; first: number; sentences: Map<number, Sentence> }>();
  let count = 0;
  return (block, at) => {
    const text = scans[block]?.text ?? '';
    const own = blocks.get(block) ?? open(text);
    blocks.set(block, own);
    const i = sentenceAt(own.starts, at);
    const known = own.sentences.get(i);
    if (known) return known;
    const place = { number: own.first + i, start: own.starts[i] ?? 0, end: own.starts[i + 1] ?? text.length };
    const sentence = openSentence(text, place, lang);
    own.sentences.set(i, sentence);
    return sentence;
  };

  /** Sentences of a block have numbers in a row; a number is left out between two blocks. */
  function open(text: string) {
    const starts = sentenceStarts(text);
    const first = count;
    count += starts.length + 1;
    return { starts, first, sentences: new Map<number, Sentence>() };
  }
}

/** Whether one place lies inside another. */
export function isInside(inner: { block: number; start: number; end: number }, outer: Place): boolean {
  return inner.block === outer.block && inner.start >= outer.start && inner.end <= outer.end;
}

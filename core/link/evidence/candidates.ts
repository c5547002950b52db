/** The names of a page that may be mentions, with the sentence in which each stands, and what takes them out of play. */
import type { BlockScan, NameHit } from '../scan.ts';
import { isCapitalLine, isTitleCase, type Sentence, sentenceAt, sentenceStarts } from '../text/sentences.ts';
import { capitalRun, isInAddress, isInLongerName } from './shapes.ts';
import { isCourtesy, isOffice, isPeople, isTime } from './words.ts';

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
export function collectCandidates(scans: readonly BlockScan[], lang: string, holds: (confusable: number) => boolean): PageNames {
  const sentenceOf = createSentences(scans);
  const candidates: Candidate[] = [];
  const dead: Dead[] = [];
  const byBlock = scans.map(({ text, names, blocked, confusables }, block) => {
    const others = confusables.filter(({ number }) => holds(number));
    const own: (Candidate | Dead)[] = [];
    for (const hit of names) {
      const { start, end } = hit;
      const place = { block, start, end, sentence: sentenceOf(block, start) };
      const other = others.find((span) => start >= span.start && end <= span.end);
      if (isInAddress(text, start, end)) own.push({ ...place, blocked: [] });
      else if (hit.senses.length === 0) {
        own.push({ ...place, blocked: blocked.filter((inner) => inner.start >= start && inner.end <= end) });
      } else if (other) own.push({ ...place, start: other.start, end: other.end, blocked: [hit] });
      else if (isInLongerName(text, start, end, place.sentence) || (lang === 'en' && runsOn(text, hit, names, place.sentence)))
        own.push({ ...place, blocked: [] });
      else own.push({ ...place, hit, text: text.slice(start, end) });
    }
    for (const name of own) 'hit' in name ? candidates.push(name) : dead.push(name);
    return own;
  });
  const sentences = Map.groupBy(candidates, ({ sentence }) => sentence.number);
  return {
    candidates,
    dead,
    sentenceOf,
    inSentence: (number) => sentences.get(number) ?? [],
    around(block, start, end) {
      const name = lastBefore(byBlock[block] ?? [], end);
      if (!name || name.start > start || name.end < end) return null;
      return 'hit' in name ? name : 'dead';
    },
  };
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

/**
 * In English prose a capital word after a name goes on with it (`Kosovo Grill`, `NATO Summit`), unless an office follows
 * (`Kosovo Prime Minister`, `EU High Representative`), a people, or another name that we know.
 */
function runsOn(text: string, { end }: NameHit, names: readonly NameHit[], sentence: Sentence): boolean {
  const run = capitalRun(text, end, sentence.end);
  const [first] = run;
  if (!first || first.allCapitals || isPeople(first.folded) || isTime(first.folded)) return false;
  if (run.some((word) => isOffice(word.folded) || isCourtesy(word.folded)) || sentence.capitals || sentence.titleCase)
    return false;
  return !coveredBy(names, first.start);
}

function coveredBy(names: readonly NameHit[], at: number): boolean {
  const name = lastBefore(names, at + 1);
  return name !== undefined && name.end > at;
}

/** Sentences are found only in blocks that hold a name. */
function createSentences(scans: readonly BlockScan[]): PageNames['sentenceOf'] {
  const known = new Map<number, { starts: number[]; sentences: Map<number, Sentence> }>();
  let count = 0;
  return (block, at) => {
    const text = scans[block]?.text ?? '';
    const own = known.get(block) ?? { starts: sentenceStarts(text), sentences: new Map() };
    known.set(block, own);
    const i = sentenceAt(own.starts, at);
    const sentence = own.sentences.get(i) ?? describe(text, own.starts[i] ?? 0, own.starts[i + 1] ?? text.length, count++);
    own.sentences.set(i, sentence);
    return sentence;
  };
}

function describe(text: string, start: number, end: number, number: number): Sentence {
  const own = text.slice(start, end);
  let capitals: boolean | undefined;
  let titleCase: boolean | undefined;
  return {
    number,
    start,
    end,
    get capitals() {
      capitals ??= isCapitalLine(own);
      return capitals;
    },
    get titleCase() {
      titleCase ??= isTitleCase(own);
      return titleCase;
    },
  };
}

/** Whether one place lies inside another. */
export function isInside(inner: { block: number; start: number; end: number }, outer: Place): boolean {
  return inner.block === outer.block && inner.start >= outer.start && inner.end <= outer.end;
}

/**
 * Finds what a dictionary knows in one block of text: names, blockers, confusables, cues, given names, titles of offices. It decides
 * nothing; `resolve.ts` does, with the whole page in view. A scan depends on its text alone, so that a page keeps the
 * scans of blocks that did not change.
 *
 * Names are taken leftmost-longest. With the names `Kosovo`, `Kosovo Police` and `Police Museum`:
 *
 *   the text "Kosovo Police Museum" gives `Kosovo Police` (leftmost, then longest), never `Police Museum`;
 *   the text "Kosovo police" gives `Kosovo` (the longer name is not written so).
 *
 * A blocker is a name that is nobody of ours; one that reaches further than the name it overlaps takes its place
 * (`North Macedonia National Bank` blocked by `Macedonia National Bank`). All else takes no text out of play and may lie
 * inside names.
 */
import { type Cursor, readNumber, wordAt } from './dictionary/bytes.ts';
import { fitsCase } from './dictionary/case-rule.ts';
import { type Dictionary, type DictionaryPart, readGroup, type Sense } from './dictionary/dictionary.ts';
import { BUCKET_BYTES, finishHash, HASH_FACTOR, HASH_SEED, HEADER, SENSE } from './dictionary/layout.ts';
import { matchCodes } from './dictionary/match.ts';
import { isCyrillic } from './dictionary/parts.ts';
import {
  expandFold,
  FIRST_LETTER,
  FIRST_SEVERAL,
  FOLDS,
  foldAstral,
  INVISIBLE,
  isSeveral,
  learnFold,
  MARK,
  SURROGATE,
} from './text/fold.ts';
import { foldGap } from './text/tokens.ts';

/** A name of the dictionary in a text, or a blocker. Offsets are UTF-16 units, end exclusive. */
export interface NameHit {
  start: number;
  end: number;
  /** The actors it may denote; none for a blocker. */
  senses: readonly Pick<Sense, 'value' | 'strong' | 'ordinary' | 'lang'>[];
  /** Confusables whose text is this very name. */
  confusables: readonly number[];
}

/** A cue or given name in a text, and for whom it speaks; see `Sense`. */
export interface CueHit {
  start: number;
  end: number;
  list: readonly number[];
}

/** A title or adjective in a text, with its primary language. */
export interface TermHit extends CueHit {
  lang: string;
}

/** What one block of text holds. */
export interface BlockScan {
  text: string;
  names: readonly NameHit[];
  /** Longer texts that are nobody of ours if a cue of theirs is on the page. */
  confusables: readonly { start: number; end: number; number: number }[];
  cues: readonly CueHit[];
  givens: readonly CueHit[];
  offices: readonly TermHit[];
  adjectives: readonly TermHit[];
  /** Names that a blocker took out of play (`Escobar` in `Pablo Escobar`): who bears them is introduced there. */
  blocked: readonly NameHit[];
}

/** Most blocks of a page hold nothing. */
const NOTHING = { names: [], blocked: [], confusables: [], cues: [], givens: [], offices: [], adjectives: [] } as const;

interface Collector {
  text: string;
  names: NameHit[];
  blocked: NameHit[];
  confusables: { start: number; end: number; number: number }[];
  cues: CueHit[];
  givens: CueHit[];
  offices: TermHit[];
  adjectives: TermHit[];
}

/** Scans one block. Costs a table look-up for each character and one bit for each word, whatever the dictionary's size. */
export function scan(text: string, dictionary: Dictionary): BlockScan {
  let found: Collector | undefined;
  const { base, inflected, cyrillic } = dictionary.parts;
  const { length } = text;
  let at = 0;
  while (at < length) {
    let unit = text.charCodeAt(at);
    let fold = FOLDS[unit] || learnFold(unit);
    if (fold < FIRST_LETTER && fold !== SURROGATE) {
      at++;
      continue;
    }
    const start = at;
    let hash = HASH_SEED;
    let first = 0;
    let wordEnd = at;
    for (;;) {
      let width = 1;
      if (fold === SURROGATE) {
        fold = foldAstral(text, at);
        width = fold === 1 && (text.codePointAt(at) ?? 0) <= 0xffff ? 1 : 2;
      }
      if (fold >= FIRST_SEVERAL && isSeveral(fold)) {
        const letters = expandFold(fold);
        first ||= letters.charCodeAt(0);
        for (let i = 0; i < letters.length; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), HASH_FACTOR);
        wordEnd = at + width;
      } else if (fold >= FIRST_LETTER) {
        first ||= fold;
        hash = Math.imul(hash ^ fold, HASH_FACTOR);
        wordEnd = at + width;
      } else if (fold !== MARK && fold !== INVISIBLE) {
        // Nothing but an astral sign that is no letter begins here.
        if (at === start) at += width;
        break;
      }
      at += width;
      if (at >= length) break;
      unit = text.charCodeAt(at);
      fold = FOLDS[unit] || learnFold(unit);
    }
    if (wordEnd === start) continue;
    hash = finishHash(hash);
    const isInCyrillic = isCyrillic(first);
    const part = isInCyrillic ? cyrillic : base;
    if (part !== undefined && mayHold(part, hash)) {
      found ??= collectorOf(text);
      lookUp(part, hash, start, found);
    }
    if (inflected !== undefined && !isInCyrillic && mayHold(inflected, hash)) {
      found ??= collectorOf(text);
      lookUp(inflected, hash, start, found);
    }
  }
  return found ?? { text, ...NOTHING };
}

/** Whether the part may have keys with a first word of this hash; sure where it says no. */
function mayHold({ bytes, bloomMask }: DictionaryPart, hash: number): boolean {
  return ((bytes[HEADER.bloom + ((hash >>> 3) & bloomMask)] ?? 0) & (1 << (hash & 7))) !== 0;
}

function collectorOf(text: string): Collector {
  return { text, names: [], blocked: [], confusables: [], cues: [], givens: [], offices: [], adjectives: [] };
}

/** All keys that begin at `start`: each head of the hash's bucket whose word stands there, each of its entries that goes on. */
function lookUp(part: DictionaryPart, hash: number, start: number, found: Collector): void {
  const { bytes } = part;
  const bucket = wordAt(bytes, HEADER.buckets) + BUCKET_BYTES * (hash >>> part.bucketShift);
  const pool = wordAt(bytes, HEADER.pool);
  const end = pool + (wordAt(bytes, bucket + BUCKET_BYTES) & 0xffffff);
  const cursor: Cursor = { at: pool + (wordAt(bytes, bucket) & 0xffffff) };
  while (cursor.at < end) {
    const size = readNumber(bytes, cursor);
    const recordEnd = cursor.at + size;
    const headSize = readNumber(bytes, cursor);
    const headEnd = matchCodes(found.text, start, bytes, cursor.at, cursor.at + headSize);
    cursor.at += headSize;
    if (headEnd >= 0) readEntries(part, cursor, recordEnd, start, headEnd, found);
    cursor.at = recordEnd;
  }
}

function readEntries(
  part: DictionaryPart,
  cursor: Cursor,
  recordEnd: number,
  start: number,
  headEnd: number,
  found: Collector,
): void {
  let longest: 'none' | 'name' | 'blocker' = 'none';
  while (cursor.at < recordEnd) {
    const size = readNumber(part.bytes, cursor);
    const end = size === 0 ? headEnd : matchCodes(found.text, headEnd, part.bytes, cursor.at, cursor.at + size);
    cursor.at += size;
    const group = readNumber(part.bytes, cursor);
    if (end < 0) continue;
    const senses = readGroup(part, group).filter(({ caseRule }) => fitsCase(found.text, start, end, part.bytes, caseRule));
    for (const sense of senses) addEvidence(sense, start, end, found);
    const names = senses.filter(({ kind }) => kind === SENSE.name || kind === SENSE.blocker);
    // Under a blocker the shorter names go on, to be recorded as blocked.
    if (longest === 'name' || names.length === 0) continue;
    longest = names.some(({ kind }) => kind === SENSE.blocker) ? 'blocker' : 'name';
    addName(names, senses, start, end, found);
  }
}

function addEvidence(sense: Sense, start: number, end: number, found: Collector): void {
  if (sense.kind === SENSE.cue) found.cues.push({ start, end, list: sense.list });
  else if (sense.kind === SENSE.given) found.givens.push({ start, end, list: sense.list });
  else if (sense.kind === SENSE.office) found.offices.push({ start, end, list: sense.list, lang: sense.lang });
  else if (sense.kind === SENSE.adjective) found.adjectives.push({ start, end, list: sense.list, lang: sense.lang });
  else if (sense.kind === SENSE.confusable) found.confusables.push({ start, end, number: sense.value });
}

/** A text may fit two forms of one actor (`NATO` also the weak `Nato`): the strong one counts. */
function oneAnActor(names: readonly Sense[]): readonly Sense[] {
  if (names.length === 1) return names;
  const actors = new Map<number, Sense>();
  for (const sense of names) if (sense.strong || !actors.has(sense.value)) actors.set(sense.value, sense);
  return [...actors.values()];
}

/** A name goes in where no earlier one covers its first word; a blocker also where it reaches further. */
function addName(names: readonly Sense[], senses: readonly Sense[], start: number, end: number, found: Collector): void {
  const blocks = names.some(({ kind }) => kind === SENSE.blocker);
  const confusables = senses.filter(({ kind }) => kind === SENSE.confusable).map(({ value }) => value);
  const tail = names.find((sense) => sense.tail !== '')?.tail ?? '';
  // Quotation marks are compared as between words: any for any.
  const isTailed = tail !== '' && foldGap(found.text.charCodeAt(end)) === foldGap(tail.charCodeAt(0));
  const whole = isTailed ? end + 1 : end;
  const hit = { start, end: whole, senses: blocks ? [] : oneAnActor(names), confusables };
  const last = found.names.at(-1);
  if (last && start < last.end) {
    if (!blocks && last.senses.length === 0) found.blocked.push(hit);
    if (!blocks || end <= last.end) return;
    if (last.senses.length > 0) found.names.pop();
  }
  found.names.push(hit);
}

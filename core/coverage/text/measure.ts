/** What can be measured of a page's text against a known one; `compare.ts` says what it means. */
import { alike } from './anchors.ts';
import { type Hit, hitsInStretch, longestInOrder } from './match.ts';
import { type Extent, isProse, longestRun, proseWords } from './prose.ts';
import type { ReadBlock, ReadText } from './read.ts';
import { SHINGLE_WORDS, WINDOW } from './shingles.ts';

export interface Measures {
  /** Kept shingles of the known text. */
  known: number;
  /** The part of them that the page has, in the stretch where it has most. */
  share: number;
  /** The part that it has in the same order. */
  inOrder: number;
  /** The part that stands in passages, word for word. */
  verbatim: number;
  /** The part of the known text's sections of which the page has something, in the same order. */
  followed: number;
  /** The part of the known text's anchors that the page has in the same order, the rare ones counting more; told when asked, for it takes a while. */
  anchors(): number;
  /** How many different anchors the known text has. */
  differentAnchors: number;
  /** The part of the page's prose about there that is not word for word from the known text. */
  own: number;
}

export function measure(
  read: ReadText,
  known: { words: number; shingles: Uint16Array; anchors: readonly string[] },
  salt: string,
): Measures {
  const { shingles } = known;
  const hits = hitsInStretch(shingles, read.placesBy(salt), STRETCH * known.words + STRETCH_MORE);
  const chain = longestInOrder(hits);
  const runs = runsOf(chain).filter((run) => run.length >= PASSAGE);
  const part = (count: number) => count / shingles.length;
  return {
    known: shingles.length,
    share: part(new Set(hits.map((hit) => hit.known)).size),
    inOrder: part(chain.length),
    verbatim: part(runs.flat().length),
    followed: followedPart(chain, shingles.length),
    anchors: () => alike(known.anchors, anchorsAbout(read, chain)),
    differentAnchors: new Set(known.anchors).size,
    own: ownPart(read, runs),
  };
}

/** A page may put as much again between a text's paragraphs, in words, and something even into a short one. */
const STRETCH = 2;
const STRETCH_MORE = 150;

/** Kept shingles in a row, about 14 words: longer than any phrase of which one is used to all reports of an event. */
const PASSAGE = 4;

/** Kept shingles, about 35 words: one statement or two. */
const SECTION = 10;

function runsOf(chain: readonly Hit[]): Hit[][] {
  const runs: Hit[][] = [];
  for (const hit of chain) {
    const last = runs.at(-1)?.at(-1);
    if (last && hit.known === last.known + 1 && hit.at - last.at <= WINDOW) runs.at(-1)?.push(hit);
    else runs.push([hit]);
  }
  return runs;
}

function followedPart(chain: readonly Hit[], shingles: number): number {
  const sections = Math.max(1, Math.round(shingles / SECTION));
  return new Set(chain.map(({ known }) => Math.floor((known * sections) / shingles))).size / sections;
}

function anchorsAbout({ blocks }: ReadText, chain: readonly Hit[]): string[] {
  const [first, last] = [chain[0]?.at ?? 0, chain.at(-1)?.at ?? -1];
  return blocks.filter(({ start, end }) => end > first && start <= last).flatMap(({ anchors }) => anchors);
}

/**
 * Of the prose in which the passages stand, and of the page's longest prose where that stands before them: then they are a notice or a
 * teaser beneath an article. What stands beneath the passages may well be comments.
 */
function ownPart({ prose }: ReadText, passages: readonly (readonly Hit[])[]): number {
  const spans = passages.map((run) => ({ start: run[0]?.at ?? 0, end: (run.at(-1)?.at ?? 0) + SHINGLE_WORDS }));
  const [first, last] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const above = prose.filter((run) => (run[0]?.start ?? 0) < last);
  const longest = longestRun(above);
  const around = above.flatMap((run) => (run === longest || (run.at(-1)?.end ?? 0) > first ? withoutTail(run, last) : []));
  const all = proseWords(around);
  return all === 0 ? 0 : 1 - around.filter(isProse).reduce((sum, block) => sum + wordsIn(block, spans), 0) / all;
}

/** A short block after the last passage, such as "Comments", ends the article. */
function withoutTail(run: readonly ReadBlock[], last: number): readonly ReadBlock[] {
  const end = run.findIndex((block) => block.start >= last && !isProse(block));
  return end < 0 ? run : run.slice(0, end);
}

function wordsIn({ start, end }: Extent, spans: readonly Extent[]): number {
  return spans.reduce((sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);
}

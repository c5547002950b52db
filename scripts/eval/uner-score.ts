/**
 * The linker on news that others have marked by kind of name, not by actor: every marked name that is written as some
 * actor's name should be ours, and every mark of ours should be a marked name.
 */
import type { Dictionary } from '../../core/link/dictionary/dictionary.ts';
import { foldWord } from '../../core/link/text/fold.ts';
import type { Mention, PageContext } from '../../core/link/types.ts';
import { linkBlocks } from './link-text.ts';
import type { Names } from './peers/names.ts';
import { overlaps, sameSpan } from './places.ts';
import type { MarkedName, Sentence } from './uner.ts';

/** How a mark of ours stands to the marked names where it is none of them. */
export type ExtraKind = 'in a longer name' | 'crosses a name' | 'a name of another kind' | 'no name';

/** A place in a sentence that a person should look at. */
export interface UnerPlace {
  sentence: Sentence;
  start: number;
  end: number;
  actor: string;
}

export interface UnerScore {
  sentences: number;
  documents: number;
  /** Marked persons, bodies and places that are written as a name of ours is. */
  wanted: number;
  missed: UnerPlace[];
  marks: number;
  extra: (UnerPlace & { kind: ExtraKind; why: Mention['why'] })[];
}

/** A page would tell its language; a date these sentences don't have. */
export const UNER_PAGE: PageContext = { date: null, lang: 'sr-Latn' };
const BLOCK_GAP = '\n';

export function scoreUner(documents: readonly Sentence[][], dictionary: Dictionary, names: Names): UnerScore {
  const actorsOf = Map.groupBy(names, ([name]) => foldWord(name));
  const score: UnerScore = {
    sentences: documents.flat().length,
    documents: documents.length,
    wanted: 0,
    missed: [],
    marks: 0,
    extra: [],
  };
  for (const document of documents) {
    const mentions = linkSentences(document, dictionary);
    for (const [i, sentence] of document.entries()) {
      const own = mentions[i] ?? [];
      score.marks += own.length;
      for (const mention of own) {
        const kind = extraKind(mention, sentence.names);
        if (kind !== null) score.extra.push({ sentence, ...mention, kind });
      }
      for (const name of sentence.names.filter(({ kind }) => kind !== 'OTH')) {
        const actors = actorsOf.get(foldWord(sentence.text.slice(name.start, name.end)))?.map(([, actor]) => actor) ?? [];
        if (actors.length > 0) score.wanted++;
        const isFound = own.some((mention) => sameSpan(mention, name) && actors.includes(mention.actor));
        if (actors[0] !== undefined && !isFound) score.missed.push({ sentence, ...name, actor: actors[0] });
      }
    }
  }
  return score;
}

/** Each sentence is a block: where paragraphs ended, the collection doesn't tell. */
function linkSentences(document: readonly Sentence[], dictionary: Dictionary): Mention[][] {
  let at = 0;
  const blocks = document.map(({ text }) => {
    const start = at;
    at += text.length + BLOCK_GAP.length;
    return { start, text };
  });
  const mentions = linkBlocks(blocks, dictionary, UNER_PAGE).filter(({ kind }) => kind === 'name');
  return blocks.map(({ start, text }) =>
    mentions
      .filter((mention) => mention.start >= start && mention.end <= start + text.length)
      .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start })),
  );
}

function extraKind(mention: Mention, names: readonly MarkedName[]): ExtraKind | null {
  const same = names.find((name) => sameSpan(name, mention));
  if (same) return same.kind === 'OTH' ? 'a name of another kind' : null;
  const near = names.filter((name) => overlaps(name, mention));
  if (near.some((name) => name.start <= mention.start && name.end >= mention.end)) return 'in a longer name';
  return near.length > 0 ? 'crosses a name' : 'no name';
}

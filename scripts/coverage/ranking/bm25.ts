/** The ranking that every search engine begins with, by words alone: what ours is measured against. */
import MiniSearch from 'minisearch';
import type { PackIndex } from '../../../core/pack/pack-index.ts';
import type { Coverage } from '../../../core/pack/schema.ts';

/** The library's own figures, for BM25+ (Lv and Zhai, "Lower-Bounding Term Frequency Normalization", CIKM 2011). */
export const PARAMETERS = { k: 1.2, b: 0.7, d: 0.5 } as const;

/** English words that say nothing of a text's topic. Left in, they decide: in so short a text a rare "where" weighs like a name. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be but by for from had has have he her his how in into is it its no not of on or s she than that the their them they this to two was were what when where which who why will with'.split(
    ' ',
  ),
);

/**
 * The ids of all reports that share a word with the one that is being read, the likest first: by title line and summary in English,
 * alike in weight; any word will do, in any case.
 */
export function bm25(index: PackIndex, { stopWords }: { stopWords: boolean }): (item: Coverage) => string[] {
  const search = new MiniSearch({
    fields: ['title', 'summary'],
    processTerm: (term) => (stopWords && STOP_WORDS.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: { bm25: PARAMETERS },
  });
  search.addAll(index.pack.coverage.map((item) => ({ id: item.id, ...words(item) })));
  return (item) => {
    const { title, summary } = words(item);
    const found = search.search(`${title} ${summary}`).map(({ id }): string => String(id));
    return found.filter((id) => id !== item.id);
  };
}

function words({ title, summary }: Coverage) {
  return { title: title.text, summary: summary.en };
}

/** The ranking that every search engine begins with, by words alone: what ours is measured against. */
import MiniSearch from 'minisearch';
import type { PackIndex } from '../../../core/pack/pack-index.ts';
import type { Coverage } from '../../../core/pack/schema.ts';

/** The library's own figures (BM25+ of Lv and Zhai, 2011), which are the usual ones. */
export const PARAMETERS = { k: 1.2, b: 0.7, d: 0.5 } as const;

/** The ids of all reports that share a word with the one that is being read, the likest first: by title line and summary in English, alike in weight. */
export function bm25(index: PackIndex): (query: string) => string[] {
  const search = new MiniSearch({ fields: ['title', 'summary'], searchOptions: { bm25: PARAMETERS } });
  search.addAll(index.pack.coverage.map((item) => ({ id: item.id, ...words(item) })));
  return (query) => {
    const item = index.coverage.get(query);
    if (!item) return [];
    const { title, summary } = words(item);
    const found = search.search(`${title} ${summary}`).map(({ id }): string => String(id));
    return found.filter((id) => id !== query);
  };
}

function words({ title, summary }: Coverage) {
  return { title: title.text, summary: summary.en };
}

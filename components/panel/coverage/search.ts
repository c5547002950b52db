/** Looks reports up by words of title, summary and publisher, and by whom and what they are about. */
import MiniSearch from 'minisearch';
import type { ListedView } from '../../../core/coverage/view.ts';
import { foldWord } from '../../../core/link/text/fold.ts';

/** The ids of the reports that have all words, the likeliest first; `null` for a text without words. */
export type Search = (words: string) => readonly string[] | null;

/** A hit in a title says more than one in what a report is about. */
const BOOST = { title: 3, summary: 2, publisher: 2 };

/** Shorter words would begin too many others' middle; as a beginning any will do. */
const WORD = /[\p{L}\p{N}]+/gu;

export function createSearch(items: readonly ListedView[]): Search {
  const index = new MiniSearch<ListedView>({
    fields: ['title', 'summary', 'publisher', 'about'],
    extractField: (item, field) => fieldOf(item, field),
    tokenize: (text) => text.match(WORD) ?? [],
    processTerm: (term) => foldWord(term),
    searchOptions: { combineWith: 'AND', prefix: true, boost: BOOST },
  });
  index.addAll(items);
  return (words) => (words.match(WORD) === null ? null : index.search(words).map(({ id }) => String(id)));
}

function fieldOf(item: ListedView, field: string): string {
  if (field === 'id') return item.id;
  if (field === 'title') return item.title ?? '';
  if (field === 'summary') return item.summary?.text ?? '';
  if (field === 'publisher') return `${item.publisher} ${item.origin ?? ''}`;
  return item.about.join(' ');
}

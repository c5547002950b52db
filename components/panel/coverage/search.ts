/** Looks reports up by words of title, summary and publisher, and by whom and what they are about. */
import MiniSearch from 'minisearch';
import type { ListedView } from '../../../core/coverage/view.ts';
import { foldWord } from '../../../core/link/text/fold.ts';
import { toLatin } from '../../../core/link/text/transliterate.ts';

/** The ids of the reports that have all words, or words that begin so, the likeliest first; `null` for a text without words. */
export type Search = (words: string) => readonly string[] | null;

/** A hit in a title says more than one in what a report is about. */
const BOOST = { title: 3, summary: 2, publisher: 2 };

const WORD = /[\p{L}\p{N}]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

export function createSearch(items: readonly ListedView[]): Search {
  const index = new MiniSearch<ListedView>({
    fields: ['title', 'summary', 'publisher', 'about'],
    extractField: fieldOf,
    tokenize: (text) => text.match(WORD) ?? [],
    processTerm: spellings,
    searchOptions: { combineWith: 'AND', prefix: true, boost: BOOST, processTerm: foldWord },
  });
  index.addAll(items);
  return (words) => (words.match(WORD) === null ? null : index.search(words).map(({ id }) => String(id)));
}

/** A word as it is found: without case and diacritics, and where it is Serbian Cyrillic also as it is written in Latin. */
function spellings(word: string): string[] {
  const latin = CYRILLIC.test(word) ? toLatin(word) : null;
  return latin === null ? [foldWord(word)] : [foldWord(word), foldWord(latin)];
}

function fieldOf(item: ListedView, field: string): string {
  if (field === 'id') return item.id;
  if (field === 'title') return item.title ?? '';
  if (field === 'summary') return item.summary?.text ?? '';
  if (field === 'publisher') return `${item.publisher} ${item.origin ?? ''}`;
  return item.about.join(' ');
}

/** Prepared links to look words up elsewhere. They are addresses and no more: nothing is asked before the reader opens one. */
import type { MessageKey } from '../text.tsx';

export interface LookUp {
  name: MessageKey;
  address: string;
}

/** Words on which a search engine still works, in characters: who selects more has selected a text and not a name. */
const MOST_WORDS = 200;

/** The language of a Wikipedia is the first part of its host's name; by the interface's, for a page may declare none. */
const WIKIPEDIA_LANGUAGE = /^[a-z]{2,3}(?=-|$)/;

/** Where `words` can be looked up; `language` is the interface's, as a BCP 47 tag. */
export function lookUps(words: string, language: string): LookUp[] {
  const asked = words.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS).toWellFormed();
  const wikipedia = WIKIPEDIA_LANGUAGE.exec(language.toLowerCase())?.[0] ?? 'en';
  return [
    { name: 'look_up_wikipedia', address: searchAddress(`https://${wikipedia}.wikipedia.org/w/index.php`, 'search', asked) },
    { name: 'look_up_wikidata', address: searchAddress('https://www.wikidata.org/w/index.php', 'search', asked) },
    { name: 'look_up_web', address: searchAddress('https://duckduckgo.com/', 'q', asked) },
  ];
}

function searchAddress(base: string, parameter: string, words: string): string {
  const address = new URL(base);
  address.searchParams.set(parameter, words);
  return address.href;
}

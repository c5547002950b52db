/** The linker in one call: blocks of text in, mentions out. */
import type { Dictionary } from './dictionary/dictionary.ts';
import { resolve } from './resolve.ts';
import { scan } from './scan.ts';
import type { Mention, PageContext } from './types.ts';

/** Mentions of each text, in order of place; the texts are a page's blocks in reading order. */
export function link(texts: readonly string[], dictionary: Dictionary, page: PageContext): Mention[][] {
  return resolve(
    texts.map((text) => scan(text, dictionary)),
    dictionary,
    page,
  );
}

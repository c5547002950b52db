/** Which parts of the dictionary a page needs: by the language that it declares, and by its text, which is the one to trust. */
import { primaryLanguage } from '../text/language.ts';
import { INFLECTING, type PartName } from './parts.ts';

/** Subtags of pages in Cyrillic. Serbian without a script may be in either; its text tells. */
const IN_CYRILLIC: ReadonlySet<string> = new Set(['ru', 'uk', 'bg', 'mk', 'be', 'kk', 'ky', 'mn', 'tg', 'cyrl']);

/** By its range, as `isCyrillic` has it: the property of the script would cost a page five times as much. */
const CYRILLIC = /[\u0400-\u052f]/;

/**
 * Small words of the inflecting languages, with and without diacritics, that are rare in others. Two different ones in one
 * block are its language; `npm run measure` counts where that fails.
 */
const SMALL_WORDS = [
  ...['je', 'da', 'za', 'od', 'iz', 'koji', 'koja', 'koje', 'koju', 'nije', 'nisu', 'kao', 'ili', 'biti', 'kako', 'zbog'],
  ...['protiv', 'prema', 'samo', 'dhe', 'nga', 'nuk', 'edhe', 'ishte', 'është', 'eshte', 'një', 'nje', 'për', 'janë', 'në'],
  ...['të', 'që'],
];
const SMALL_WORD = new RegExp(` (?:${SMALL_WORDS.join('|')})(?= )`, 'g');

/** The parts that a page in this language will surely need. */
export function partsOfLanguage(tag: string | null): PartName[] {
  const parts: PartName[] = ['base'];
  const subtags = tag?.toLowerCase().split('-') ?? [];
  const isCyrillic = subtags.some((subtag) => IN_CYRILLIC.has(subtag));
  if (INFLECTING.has(primaryLanguage(tag)) && !isCyrillic) parts.push('inflected');
  if (isCyrillic) parts.push('cyrillic');
  return parts;
}

/** The parts that these texts need. More texts never need fewer, so that a part which a change of the page asks for is kept. */
export function partsOfTexts(texts: readonly string[]): PartName[] {
  const parts: PartName[] = ['base'];
  if (texts.some(isInflecting)) parts.push('inflected');
  if (texts.some((text) => CYRILLIC.test(text))) parts.push('cyrillic');
  return parts;
}

/** Whether a block is in an inflecting language in Latin letters. */
function isInflecting(text: string): boolean {
  SMALL_WORD.lastIndex = 0;
  const first = SMALL_WORD.exec(text)?.[0];
  if (first === undefined) return false;
  // `matchAll` would cost a page five times as much.
  for (let next = SMALL_WORD.exec(text); next; next = SMALL_WORD.exec(text)) if (next[0] !== first) return true;
  return false;
}

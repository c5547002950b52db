/**
 * The parts into which a dictionary is cut, so that a page loads those that its text needs:
 *
 *   base        who the actors are, and what pages in any language may hold; every page loads it
 *   inflected   what only texts in the languages of `INFLECTING` hold, in Latin letters: cases of names, titles, adjectives
 *   cyrillic    what begins with a Cyrillic letter
 *
 * All names with one first word lie in one part (an inflected `Kosovo i Metohiju` with `Kosovo` in the base), so that the
 * longest of them is found in it. The few names in other scripts lie in the base: a part of their own would be asked for by
 * many a page that has none of them.
 */
export type PartName = 'base' | 'inflected' | 'cyrillic';
export const PARTS: readonly PartName[] = ['base', 'inflected', 'cyrillic'];

/**
 * Primary languages that inflect names so richly, in Latin letters, that their forms are most of the dictionary. Those of
 * other languages differ from the name by an ending at most and stand in the base.
 */
export const INFLECTING: ReadonlySet<string> = new Set(['sr', 'sq']);

/** Whether a folded letter is Cyrillic. */
export function isCyrillic(code: number): boolean {
  return code >= 0x400 && code < 0x530;
}

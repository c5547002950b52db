/**
 * A woman's courtesy before the surname of one whom the page has introduced as a man (`Mrs Rama` beside `Edi Rama`, `Mme
 * Macron`): his wife or a stranger. Told by his first name, which ends as women's do not, in languages that decline it too.
 */

import { foldWord } from '../../text/fold.ts';
import type { Candidate } from '../names/candidates.ts';
import { neighbourBefore } from '../neighbours.ts';
import { isOneOf } from '../words/list.ts';

const isOfWoman = isOneOf(
  'mrs ms miss frau mme madame mlle gospodja gospodje gospodji gospodju gospodjom gdja zonja zonjen zonjes znj',
  'госпођа госпође госпођи госпођу госпожа госпожи госпоже госпожу госпожои пані гражданка громадянка',
);
/** Ends of women's first names where nothing is declined. */
const WOMANS = /[aeyh]$/;
/** Ends of men's first names that no case of a woman's has (as `Vjosës`, `Vjosën`, `Vjosom`, `Марией` have theirs). */
const MANS = /(?:[bcdfgklprtvz]|[aeiou]n|im|[бвгдзклпрст]|[аеио]н|им)$/;
const OBLIQUE = /en$/;
const UNDECLINED = ['en', 'de', 'fr'];
/** Women's names that end otherwise. */
const isWomans = isOneOf(
  `karen susan ellen helen margaret ingrid astrid doris kathrin karin carin isabel marion iris beatrix birgit heidi carol vivian esther miriam
  jill kim lynn ann jen joan jean gwen robin linh pearl meral nur ajsel`,
);

/** `fullName` is how the page names the actor in full. */
export function isOfOtherSex({ start }: Candidate, text: string, fullName: string, lang: string): boolean {
  const courtesy = neighbourBefore(text, start);
  if (!courtesy || !/^\.? $/.test(courtesy.gap) || !isOfWoman(courtesy.folded)) return false;
  const [given = '', surname] = fullName.split(/\s+/);
  const first = foldWord(given);
  if (surname === undefined || isWomans(first)) return false;
  return UNDECLINED.includes(lang) ? !WOMANS.test(first) : MANS.test(first) && !OBLIQUE.test(first);
}

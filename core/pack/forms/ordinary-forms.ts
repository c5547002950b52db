/** Forms of names that are spelt like an ordinary word: of any language, because a page may be in any. */

import { CASE_ANY, CASE_CAPITAL, caseRuleOf } from '../../link/dictionary/case-rule.ts';
import { foldWord } from '../../link/text/fold.ts';
import { keyOf } from '../../link/text/tokens.ts';
import type { OrdinaryWords } from '../ordinary-words.ts';

/**
 * The languages in which the form is an ordinary word, once it stands with a capital where the name has one. None of a form of
 * several words, nor of a short acronym, which is itself only where it is written exactly so (`SAD` and `sad`).
 */
export function ordinaryIn(form: string, words: OrdinaryWords): string[] {
  const key = keyOf(form);
  if (key?.words.length !== 1) return [];
  const [, rule] = caseRuleOf(form, key);
  if (rule !== CASE_ANY && rule !== CASE_CAPITAL) return [];
  const folded = foldWord(form);
  return [...words].flatMap(([lang, known]) => (known.has(folded) ? [lang] : []));
}

/** Serbian, in its two scripts; Bosnian, Croatian and Montenegrin decline alike. */
import type { Inflect, Lemma } from './inflect.ts';
import { allForms } from './paradigm.ts';
import { allOfAdjective } from './serbian-adjectives.ts';
import { personForms } from './serbian-persons.ts';
import { phrase } from './serbian-phrases.ts';
import { inBothScripts, inLatinWithSeams } from './serbian-scripts.ts';

/** In both scripts, whichever the lemma is in. */
export const serbian: Inflect = (lemma) => withBareD(inBothScripts(formsOf(lemma)), lemma);

/** In the Latin script alone, in which Croatian is written and Bosnian mostly. */
export const croatian: Inflect = (lemma) => withBareD(formsOf(lemma), lemma);

function formsOf({ text, kind, declension }: Lemma): string[] {
  const latin = inLatinWithSeams(text);
  if (latin === null) return [];
  if (kind === 'adjective') return allOfAdjective(latin);
  if (kind === 'person') return personForms(latin, declension === 'feminine' ? 'feminine' : 'masculine');
  const { vocative: _, ...cases } = phrase(latin, { declension, animate: kind === 'office' });
  return allForms(cases);
}

/** A name is also typed with a bare d for đ (`Durić`); `dj` is the same letter to the linker. A common word could be another so (`vođa`, voda). */
function withBareD(forms: readonly string[], { kind }: Lemma): string[] {
  if (kind !== 'person') return [...forms];
  return [...new Set(forms.flatMap((form) => [form, form.replaceAll('đ', 'd').replaceAll('Đ', 'D')]))];
}

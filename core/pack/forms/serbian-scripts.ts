/** Serbian forms in both scripts. */
import { toCyrillic, toLatin } from '../../link/text/transliterate.ts';

/** Parts two letters of a Latin text that would be one in Cyrillic (`Tan-jug`); it is no letter and shows nowhere. */
const SEAM = '\u200c';
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A text of either script in Latin, with its seams; null where it has letters of another language's Cyrillic. */
export function inLatinWithSeams(text: string): string | null {
  return CYRILLIC.test(text) ? toLatin(text.replace(/(?<=[нл])(?=ј)|(?<=д)(?=ж)/giu, SEAM)) : text.normalize('NFC');
}

/**
 * Forms of one name in both scripts, without seams. A Latin one that is another typed without its diacritics stays
 * Latin, because its letters would come out wrong (`Vucic` as Вуциц).
 */
export function inBothScripts(forms: readonly string[]): string[] {
  const latin = new Set(forms.filter((form) => CYRILLIC.test(form)).flatMap((form) => toLatin(form) ?? []));
  const cyrillic = forms
    .filter((form) => !latin.has(form) && !isTypedBare(form, forms))
    .flatMap((form) => toCyrillic(form) ?? []);
  return [...new Set([...forms, ...latin, ...cyrillic].map((form) => form.replaceAll(SEAM, '')))];
}

function isTypedBare(form: string, among: readonly string[]): boolean {
  return among.some(
    (other) =>
      marksOf(other) > marksOf(form) && ['d', 'dj'].some((typed) => withoutMarks(other, typed) === withoutMarks(form, typed)),
  );
}

function marksOf(text: string): number {
  return text.normalize('NFC').match(/[čćžšđ]/gi)?.length ?? 0;
}

function withoutMarks(text: string, typed: string): string {
  return text.toLowerCase().replaceAll('đ', typed).normalize('NFD').replace(/\p{M}/gu, '');
}

/** Names of languages in the words of the interface's language. */
import { perLanguage } from './per-language.ts';

const namesIn = perLanguage((language) => new Intl.DisplayNames([language], { type: 'language' }));

/** `null` for a language that the browser can't name, such as one that is not known ("und"). */
export function languageName(tag: string, inLanguage: string): string | null {
  try {
    return tag === 'und' ? null : (namesIn(inLanguage).of(tag) ?? null);
  } catch {
    return null;
  }
}

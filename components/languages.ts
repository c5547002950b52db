/** Names of languages in the words of the interface's language. */

/** `null` for a language that the browser can't name, such as one that is not known ("und"). */
export function languageName(language: string, inLanguage: string): string | null {
  try {
    return language === 'und' ? null : (new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? null);
  } catch {
    return null;
  }
}

/** Which of a text's languages a reader gets. */
import type { Wording } from '../card/view.ts';
import type { Localised } from './schema.ts';

/**
 * The text in `lang` (a BCP 47 tag), else in the same language (the same script first), else in English.
 * A tag that is none counts as unknown.
 */
export function wording(text: Localised, lang: string | null): Wording {
  const best = languagesOf(text)
    .map((each) => ({ each, likeness: lang === null ? 0 : likeness(each, lang) }))
    .reduce((a, b) => (b.likeness > a.likeness ? b : a));
  const chosen = best.likeness > 0 ? best.each : 'en';
  return { text: text[chosen] ?? text.en, lang: chosen };
}

function languagesOf(text: Localised): string[] {
  return Object.keys(text).sort();
}

/** 3 for the same tag, 2 for the same language and script, 1 for the same language, 0 for another. */
function likeness(a: string, b: string): number {
  if (a.toLowerCase() === b.toLowerCase()) return 3;
  const [first, second] = [likelyLocale(a), likelyLocale(b)];
  if (first === null || second === null || first.language !== second.language) return 0;
  return first.script === second.script ? 2 : 1;
}

/** A popup words hundreds of texts in a handful of languages, and Node 24 takes some 4 µs to read a tag. */
const locales = new Map<string, Intl.Locale | null>();

/** The tag with its likely script filled in: a bare `sr` is written in Cyrillic. */
function likelyLocale(tag: string): Intl.Locale | null {
  const known = locales.get(tag);
  if (known !== undefined) return known;
  const locale = readTag(tag);
  locales.set(tag, locale);
  return locale;
}

function readTag(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}

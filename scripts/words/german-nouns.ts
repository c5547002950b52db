/**
 * The nouns of German, which stand with a capital everywhere as names do. A noun is known by its declension: it, or the word
 * that it is a form of, takes another ending than `-s` (`Mannes`, `Banken`, `Häusern`); a name takes `-s` alone (`Belgrads`).
 * Nouns that take `-s` alone too (`Sport`) are lost. Countries whose names decline like nouns (`Polen`) are told by the names of
 * regions that Node has from Unicode CLDR.
 * Duden, Die Grammatik: declension of nouns and of proper names.
 */
import type { Spelt } from './spelt.ts';

/** Not `-er`, which makes an adjective of a town: `Pariser`. */
const ENDINGS = ['e', 'en', 'es', 'n'];
/** What a form of a noun may end in; the word that it is a form of has to decline itself. */
const OF_FORM = /(?:e|en|es|n|s)$/;

const COUNTRIES = countries();

/** Those of the words, given and returned in small letters, that are nouns. */
export function germanNouns(words: readonly string[], spelt: Spelt): string[] {
  const written = spelt(words.map(capitalised)).filter((word) => !COUNTRIES.has(word.replace(/s$/, '')));
  const stems = new Set(written.flatMap((word) => [word, ...stemsOf(word)]));
  const forms = new Set(spelt([...stems].flatMap((stem) => ENDINGS.map((ending) => stem + ending))));
  const declines = (stem: string) => ENDINGS.some((ending) => forms.has(stem + ending));
  return written.filter((word) => declines(word) || stemsOf(word).some(declines)).map((word) => word.toLowerCase());
}

function stemsOf(word: string): string[] {
  return [1, 2].flatMap((length) => (OF_FORM.exec(word.slice(-length))?.index === 0 ? [word.slice(0, -length)] : []));
}

/** The German names of all regions that have a code of two letters. */
function countries(): Set<string> {
  const names = new Intl.DisplayNames('de', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Set(codes.flatMap((code) => names.of(code) ?? []));
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/**
 * Serbian in its two scripts, letter by letter (the orthography's own table: thirty letters, of which љ, њ and џ are
 * two in Latin). Cyrillic to Latin is exact. Latin to Cyrillic is exact for text with its diacritics, but that `nj`
 * across a seam (`Танјуг`, `injekcija`) is read as one letter.
 */

const TABLE: readonly (readonly [cyrillic: string, latin: string])[] = [
  ['љ', 'lj'],
  ['њ', 'nj'],
  ['џ', 'dž'],
  ['а', 'a'],
  ['б', 'b'],
  ['в', 'v'],
  ['г', 'g'],
  ['д', 'd'],
  ['ђ', 'đ'],
  ['е', 'e'],
  ['ж', 'ž'],
  ['з', 'z'],
  ['и', 'i'],
  ['ј', 'j'],
  ['к', 'k'],
  ['л', 'l'],
  ['м', 'm'],
  ['н', 'n'],
  ['о', 'o'],
  ['п', 'p'],
  ['р', 'r'],
  ['с', 's'],
  ['т', 't'],
  ['ћ', 'ć'],
  ['у', 'u'],
  ['ф', 'f'],
  ['х', 'h'],
  ['ц', 'c'],
  ['ч', 'č'],
  ['ш', 'š'],
];

const TO_LATIN = new Map(TABLE);
const TO_CYRILLIC = new Map(TABLE.map(([cyrillic, latin]) => [latin, cyrillic]));
const LETTER = /\p{L}/u;

/** The text in Serbian Latin, or null where a letter is not of the Serbian Cyrillic alphabet. */
export function toLatin(text: string): string | null {
  const letters = [...text.normalize('NFC')];
  return convert(letters, (letter) => TO_LATIN.get(letter));
}

/** The text in Serbian Cyrillic, or null where a letter is not of the Serbian Latin alphabet (q, w, x, y, ë …). */
export function toCyrillic(text: string): string | null {
  const letters = text.normalize('NFC').match(/lj|nj|dž|./gisu) ?? [];
  return convert(letters, (letter) => TO_CYRILLIC.get(letter));
}

function convert(letters: readonly string[], find: (lower: string) => string | undefined): string | null {
  let out = '';
  for (const [i, letter] of letters.entries()) {
    if (!LETTER.test(letter)) {
      out += letter;
      continue;
    }
    const found = find(letter.toLowerCase());
    if (found === undefined) return null;
    out += inCaseOf(letter, found, letters[i - 1], letters[i + 1]);
  }
  return out;
}

/** A letter that becomes two is all capitals inside a word in capitals (`ЊЕГОШ` NJEGOŠ) and title case elsewhere (`Његош` Njegoš). */
function inCaseOf(letter: string, found: string, before: string | undefined, after: string | undefined): string {
  if (letter === letter.toLowerCase()) return found;
  const shout = isCapital(after) || (isCapital(before) && !isSmall(after));
  return shout ? found.toUpperCase() : found.charAt(0).toUpperCase() + found.slice(1);
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}

function isSmall(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toUpperCase();
}

/**
 * Folding of text for comparison: case, diacritics, compatibility forms and invisible characters go.
 *
 * Nothing is ever rewritten: the scanner walks the original text and asks for the fold of one character at a time,
 * so every offset stays an offset into the original (lower-casing a whole string would move them: `İ` becomes two
 * units). A fold is learnt when a character is first seen; nothing is tabulated at start.
 *
 * Decisions: NFC and NFD fold alike, hence й = и and ё = е; `đ` is `dj`, as Serbian types it without diacritics
 * (a pack lists the rarer bare `d`); `ß` is `ss`; the Cyrillic `ђ ћ љ њ џ` are letters of their own and stay.
 */

/** Anything between words. */
export const SEPARATOR = 1;
/** A combining mark: part of its word, folded to nothing. */
export const MARK = 2;
/** A soft hyphen, joiner or other invisible character: never ends a word, folded to nothing. */
export const INVISIBLE = 3;
/** The first half of an astral character; ask `foldAstral`. */
export const SURROGATE = 4;
/** Folds from here on belong to a word. */
export const FIRST_LETTER = 0x30;
/** From here on a fold may stand for a letter that folds to several (`ß`, `ﬁ`, `đ`): ask `isSeveral`, then `expandFold`. */
export const FIRST_SEVERAL = 0xac00;
/** Most of those are syllables of Hangul, each its own code: the letters that it decomposes to can be told from that. */
const FIRST_SYLLABLE = FIRST_SEVERAL;
const LAST_SYLLABLE = 0xd7a3;
/** All others take private-use codes in turn, of which there are ten times as many as such letters in all of Unicode. */
const FIRST_LISTED = 0xe000;
const LAST_LISTED = 0xf8ff;
/** An astral letter is its own code too: it takes two units. */
const FIRST_ASTRAL = 0x10000;

const WORD = /[\p{L}\p{N}]/u;
const COMBINING = /\p{M}/u;
const FORMAT = /\p{Cf}/u;

/** Letters that Unicode does not decompose although readers type them apart. */
const UNDECOMPOSED: Record<string, string> = {
  đ: 'dj',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

/** The fold of each UTF-16 unit; 0 until the unit is first seen. */
export const FOLDS = new Uint16Array(0x10000);
/** What the private-use codes stand for. */
const listed: string[] = [];
const astral = new Map<number, number>();

/** The fold of a unit that `FOLDS` does not know yet. */
export function learnFold(unit: number): number {
  const fold = unit >= 0xd800 && unit <= 0xdbff ? SURROGATE : foldCharacter(String.fromCharCode(unit));
  FOLDS[unit] = fold;
  return fold;
}

/** The fold of the astral character that begins at `at`. */
export function foldAstral(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  const known = astral.get(point);
  if (known !== undefined) return known;
  const fold = point > 0xffff ? foldCharacter(String.fromCodePoint(point)) : SEPARATOR;
  astral.set(point, fold);
  return fold;
}

/** The fold of the character that begins at `at`, whatever it is. */
export function foldAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const fold = FOLDS[unit] || learnFold(unit);
  return fold === SURROGATE ? foldAstral(text, at) : fold;
}

/** How many units the character at `at` takes. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** The letters that a fold from `FIRST_SEVERAL` on stands for. */
export function expandFold(fold: number): string {
  if (fold >= FIRST_ASTRAL) return String.fromCodePoint(fold);
  return fold <= LAST_SYLLABLE ? lettersOfSyllable(fold - FIRST_SYLLABLE) : (listed[fold - FIRST_LISTED] ?? '');
}

export function isSeveral(fold: number): boolean {
  if (fold < FIRST_SEVERAL) return false;
  return fold <= LAST_SYLLABLE || (fold >= FIRST_LISTED && fold <= LAST_LISTED) || fold >= FIRST_ASTRAL;
}

/** As Unicode decomposes a syllable of Hangul, by its number: two letters, or three. */
function lettersOfSyllable(number: number): string {
  const tail = number % TAILS;
  const vowel = Math.floor(number / TAILS) % VOWELS;
  const lead = Math.floor(number / (TAILS * VOWELS));
  const open = String.fromCharCode(FIRST_LEAD + lead, FIRST_VOWEL + vowel);
  return tail === 0 ? open : open + String.fromCharCode(NO_TAIL + tail);
}
const FIRST_LEAD = 0x1100;
const FIRST_VOWEL = 0x1161;
const NO_TAIL = 0x11a7;
const VOWELS = 21;
const TAILS = 28;

/** A whole word folded, for the word lists of the evidence: `foldWord('Präsident') === 'prasident'`. */
export function foldWord(text: string): string {
  // Most words are of plain letters, and none is built letter by letter before it differs.
  let same = 0;
  while (same < text.length && isPlain(text.charCodeAt(same))) same++;
  let folded = text.slice(0, same).toLowerCase();
  for (let at = same; at < text.length; at += widthAt(text, at)) {
    const fold = foldAt(text, at);
    if (isSeveral(fold)) folded += expandFold(fold);
    else if (fold >= FIRST_LETTER) folded += String.fromCharCode(fold);
  }
  return folded;
}

/** Whether a unit folds to itself in small letters: Latin letters and digits without marks, and what has been seen to do so. */
function isPlain(unit: number): boolean {
  if (unit < FIRST_BEYOND_ASCII)
    return (unit >= FIRST_LETTER && unit <= LAST_DIGIT) || ((unit | CASE) >= FIRST_SMALL && (unit | CASE) <= LAST_SMALL);
  return FOLDS[unit] === unit && !isSeveral(unit);
}
const FIRST_BEYOND_ASCII = 0x80;
const LAST_DIGIT = 0x39;
/** The bit that tells small letters from capitals. */
const CASE = 0x20;
const FIRST_SMALL = 0x61;
const LAST_SMALL = 0x7a;

function foldCharacter(character: string): number {
  if (!WORD.test(character)) {
    if (COMBINING.test(character)) return MARK;
    // U+200B is a space by name, yet pages put it inside words as a place to break.
    return FORMAT.test(character) || character === '\u200b' ? INVISIBLE : SEPARATOR;
  }
  let letters = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (WORD.test(part)) letters += UNDECOMPOSED[part] ?? part;
  }
  const only = letters.charCodeAt(0);
  if (letters.length === 1 && !isSeveral(only)) return only;
  const point = character.codePointAt(0) ?? 0;
  if (point >= FIRST_SYLLABLE && point <= LAST_SYLLABLE) return point;
  const folded = letters.codePointAt(0) ?? 0;
  // Some letters of one unit fold to an astral one too; `FOLDS` has no room for its code.
  if (point >= FIRST_ASTRAL && folded >= FIRST_ASTRAL && widthAt(letters, 0) === letters.length) return folded;
  // A letter that decomposes to nothing we compare keeps a code of its own, so that it still parts words.
  listed.push(letters || character);
  return FIRST_LISTED + listed.length - 1;
}

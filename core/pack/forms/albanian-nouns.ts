/**
 * Albanian nouns by their endings: from the definite nominative, in which names of places and bodies are cited, or from
 * the indefinite one, to the other cases. Genitive, dative and ablative have one form in the definite singular.
 *
 * Sources: L. Newmark, Ph. Hubbard, P. Prifti, Standard Albanian: A Reference Grammar for Students (1982), on the
 * declensions; Drejtshkrimi i gjuhës shqipe (1973), on abbreviations and their hyphen.
 */

export type Gender = 'masculine' | 'feminine' | 'plural';
export type Case = 'nominative' | 'accusative' | 'genitive';

/** A noun in its definite cases, and its form without the article. */
export interface Noun extends Readonly<Record<Case, readonly string[]>> {
  gender: Gender;
  indefinite: readonly string[];
}

/** The ending of the lemma, and what takes its place; several parted by a stroke. */
type Row = readonly [lemma: RegExp, gender: Gender, indefinite: string, nominative: string, accusative: string, genitive: string];

/** The first that fits counts. */
const ROWS: readonly Row[] = [
  [/(?<=[^aeiou])ia$/, 'feminine', 'i', 'ia', 'inë', 'isë'], // Serbia
  [/(?<=n)ja$/, 'feminine', 'jë', 'ja', 'jën', 'jës'], // Bosnja: nj is one letter
  [/j[ae]$/, 'feminine', 'je', 'ja', 'jen', 'jes'], // Lëvizja, marrëveshje
  [/e$/, 'feminine', 'e', 'ja', 'en', 'es'], // Merdare
  [/o$/, 'feminine', 'o', 'oja', 'on', 'os'], // Radio
  [/[aë]$/, 'feminine', 'ë', 'a', 'ën', 'ës'], // Kosova, Prishtinë
  [/(?<=[^aeiouyë])(?:ri|ër)$/, 'masculine', 'ër', 'ri', 'rin', 'rit'], // kryeministri, kryeministër
  [/i$/, 'masculine', '', 'i', 'in', 'it'], // Beogradi
  [/u$/, 'masculine', '', 'u', 'un', 'ut'], // Bërnjaku, veriu
  [/(?<=[kg]|(?<![stdzx])h)$/, 'masculine', '', 'u', 'un', 'ut'], // Brnjak
];
/** All others: Leposaviq. */
const IN_CONSONANT: Row = [/$/, 'masculine', '', 'i', 'in', 'it'];
/** Kombet, Forcat: the article is the plural's -t. */
const PLURAL: Row = [/t$/, 'plural', '', 't', 't', 've'];
/** A woman's title, made from a man's: kryeministrja. */
const WOMANS_TITLE: Row = [/(?<=[^aeiou])ja$/, 'feminine', 'e', 'ja', 'en', 'es'];

const WORD_IN_K: Row = [/$/, 'masculine', '', '-u/u', '-un/un', '-ut/ut'];
const WORD: Row = [/$/, 'masculine', '', '-i/i', '-in/in', '-it/it'];
const WORD_IN_O: Row = [/$/, 'feminine', '', '-ja', '-n/-në', '-s/-së'];
const LETTERS: Row = [/$/, 'feminine', '', '-ja', '-në', '-së'];

export function nounOf(word: string, gender: Gender | undefined, isTitle: boolean): Noun {
  if (gender === 'plural') return declined(word, PLURAL);
  const rows = isTitle ? [WOMANS_TITLE, ...ROWS] : ROWS;
  return declined(word, rows.find(([lemma]) => lemma.test(word)) ?? IN_CONSONANT);
}

/**
 * An abbreviation takes its endings after a hyphen, one that is read as a word also without: KFOR-it, KFORit; one read
 * by its letters, whose names end in -ë, is feminine: LDK-së. Given with an ending (`BE-ja`) it is told as definite only.
 */
export function abbreviation(text: string): Noun | null {
  const [, letters = '', ending] = /^(\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu})(?:-(i|u|ja))?$/u.exec(text) ?? [];
  if (letters === '') return null;
  const noun = declined(letters, rowOf(letters));
  return ending === undefined ? noun : { ...noun, indefinite: [] };
}

function rowOf(letters: string): Row {
  if (/O$/.test(letters)) return WORD_IN_O;
  if (!/[^AEIOUYË][AEIOUYË]+[^AEIOUYË]{1,2}$/.test(letters)) return LETTERS;
  return /[KG]$/.test(letters) ? WORD_IN_K : WORD;
}

function declined(word: string, [lemma, gender, ...cells]: Row): Noun {
  const [indefinite = [], nominative = [], accusative = [], genitive = []] = cells.map((cell) =>
    cell.split('/').map((ending) => word.replace(lemma, ending)),
  );
  return { gender, indefinite: gender === 'plural' ? [] : indefinite, nominative, accusative, genitive };
}

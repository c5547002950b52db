/**
 * Serbian nouns, common and proper, by their endings.
 *
 * Sources: M. Stevanović, Savremeni srpskohrvatski jezik I (the declensions, the fleeting a, k g h before -i);
 * P. Piper, I. Klajn, Normativna gramatika srpskog jezika (foreign names in -i, -u, -o, -e; the vocative); Pravopis
 * srpskoga jezika, Matica srpska 2010 (endings of abbreviations after a hyphen, -em and -om of foreign names).
 */
import { adjective } from './serbian-adjectives.ts';
import { type Cases, decline, row } from './serbian-cases.ts';

//                        genitive dative accusative vocative instrumental
const HARD = row('a', 'u', 'a', 'e', 'om');
/** k, g and h change before the -e of the vocative; names mostly go without. */
const VELAR = row('a', 'u', 'a', '=', 'om');
const SOFT = row('a', 'u', 'a', 'u', 'em');
/** Ulutašom and Ulutašem, Šolcom and Šolcem. */
const HUSHING = row('a', 'u', 'a', 'u', 'em/om');
const IN_C = row('a', 'u', 'a', '=', 'em/om');
const IN_O = row('a', 'u', 'a', '=', 'om');
const IN_IE = row('a', 'u', 'a', '=', 'em');
/** Foreign names in a vowel keep it: Rutea, Bunjakua, Kurtija with j after i; Antonio: Antonija, Antoniom. */
const AFTER_VOWEL = row('a', 'u', 'a', '=', 'om');
const AFTER_I = row('ja', 'ju', 'ja', '=', 'jem');
const AFTER_IO = row('ja', 'ju', 'ja', '=', 'jom/om');
const IN_A = row('e', 'i', 'u', '=', 'om');
const IN_ICA = row('e', 'i', 'u', 'e', 'om');
/** bezbednost, oblast. */
const I_STEM = row('i', 'i', '=', 'i', 'i');
const NEUTER = row('a', 'u', '=', '=', 'om');
const NEUTER_SOFT = row('a', 'u', '=', '=', 'em');
/** Rudarom and Rudarem. */
const NEUTER_R = row('a', 'u', '=', '=', 'om/em');
const FEMININE_PLURAL = row('a', 'ama', '=', '=', 'ama');
const MASCULINE_PLURAL = row('a', 'ima', 'e', '=', 'ima');
const NEUTER_PLURAL = row('a', 'ima', '=', '=', 'ima');
const ABBREVIATION = row('-a', '-u', '=', '=', '-om');
const ABBREVIATION_IN_A = row('-e', '-i', '-u', '=', '-om');

/** Nouns in -ar and -ak that lose their a; most others keep it (Lazar, Eskobar, Lajčak). */
const FLEETING = /^(?:aleksandar|petar|mitar|dimitar|centar|teatar|magistar|čačak)$|ministar$/i;
/** Native names that lose their -e; foreign ones keep it (Rutea). */
const LOSES_E = /(?:j|đ)e$|^(?:Pavle|Rade)$/;

/** A man's name, or a noun that declines like one. */
export function masculine(word: string): Cases {
  if (/(?:sk|ck|čk)i$/.test(word)) return adjective(word, 'masculine', true);
  if (/io$/.test(word)) return decline(word, word.slice(0, -1), AFTER_IO);
  if (/(?:i|[^ao]y)$/.test(word)) return decline(word, word, AFTER_I);
  if (/o$/.test(word)) return decline(word, word.slice(0, -1), IN_O);
  if (LOSES_E.test(word)) return decline(word, word.slice(0, -1), /[jđ]e$/.test(word) ? IN_IE : IN_O);
  if (/[eéu]$/.test(word)) return decline(word, word, AFTER_VOWEL);
  if (/a$/.test(word)) return inA(word);
  return decline(word, stemOf(word), consonantRow(word));
}

/** A noun in -a of either gender, its stem as it is: Luka, Luki. */
export function inA(word: string): Cases {
  return decline(word, word.slice(0, -1), /ica$/.test(word) ? IN_ICA : IN_A);
}

/** A common noun or place in the feminine: k becomes c before -i, g and h waver (Lizi, Ligi); not after č, ć and t. */
export function feminine(word: string): Cases {
  if (!/a$/.test(word)) return decline(word, word, I_STEM);
  const cases = inA(word);
  const softened = SOFTENED.find(([velar]) => velar.test(word));
  if (!softened) return cases;
  const soft = word.replace(softened[0], softened[1]);
  return { ...cases, dative: softened[2] ? [soft, ...cases.dative] : [soft] };
}

const SOFTENED: readonly (readonly [velar: RegExp, soft: string, wavers: boolean])[] = [
  [/(?<![čćt])ka$/, 'ci', false],
  [/ga$/, 'zi', true],
  [/ha$/, 'si', true],
];

/** Kosovo, Polje, Rudare. */
export function neuter(word: string): Cases {
  const stem = word.slice(0, -1);
  if (/o$/.test(word)) return decline(word, stem, NEUTER);
  return decline(word, stem, /r$/.test(stem) ? NEUTER_R : NEUTER_SOFT);
}

/** Države, narodi, veća. */
export function plural(word: string): Cases {
  const stem = word.slice(0, -1);
  if (/i$/.test(word)) return decline(word, stem, MASCULINE_PLURAL);
  if (/a$/.test(word)) return decline(word, stem, NEUTER_PLURAL);
  // An a parts the consonants of the genitive (stranaka); st, št, zd, žd and foreign endings go without.
  const parted = stem.replace(/(?<=[^aeiou])(?<!s(?=t)|š(?=t)|z(?=d)|ž(?=d)|n(?=[td]))(?=[^aeiouj]$)/, 'a');
  return { ...decline(word, stem, FEMININE_PLURAL), genitive: [`${parted}a`] };
}

/** An abbreviation in capitals: `KFOR-a`; one in -A that is read as a word is feminine: `UEFA-e`. */
export function abbreviation(word: string): Cases {
  return decline(word, word, /[AEIOU].*[^AEIOU]A$/.test(word) ? ABBREVIATION_IN_A : ABBREVIATION);
}

function consonantRow(word: string) {
  if (/[jćđ]$/.test(word)) return SOFT;
  if (/[čšž]$/.test(word)) return HUSHING;
  if (/c$/.test(word)) return IN_C;
  return /[kgh]$/.test(word) ? VELAR : HARD;
}

/** The word before its endings, without the a that comes and goes: Petar, Petra; Leskovac, Leskovca; Gradac, Graca; tužilac, tužioca. */
function stemOf(word: string): string {
  if (FLEETING.test(word)) return word.slice(0, -2) + word.slice(-1);
  if (!/[aeiou].*ac$/i.test(word)) return word;
  return word
    .replace(/olac$/, 'oc')
    .replace(/lac$/, 'oc')
    .replace(/[td]ac$/, 'c')
    .replace(/ac$/, 'c');
}

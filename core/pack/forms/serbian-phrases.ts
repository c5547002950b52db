/**
 * Serbian names of several words: adjectives agree with their noun, the noun declines, and what follows it stays
 * (Pravopis srpskoga jezika, Matica srpska 2010; Piper, Klajn, Normativna gramatika srpskog jezika, on agreement).
 *
 * What is an adjective is told by its ending and by the word that follows; a noun that looks like one is listed.
 */
import { either, together } from './paradigm.ts';
import { type Agreement, adjective } from './serbian-adjectives.ts';
import { type Cases, lifeless, still } from './serbian-cases.ts';
import { abbreviation, feminine, inA, masculine, neuter, plural } from './serbian-nouns.ts';

export interface PhraseTraits {
  declension: Agreement | undefined;
  /** A living being has its genitive for an accusative. */
  animate: boolean;
}

/** Nouns that end like adjectives. */
const NOUN = /^(?:vojska|banka|kazna)$/i;
/** Of a word without its last vowel: srpsk-, Američk-, ustavn-, Ujedinjen-, sadašnj-. */
const DERIVED = /(?:[sšč]k|ck|[^aeiou]n|ov|ev|šnj|[jvž]en|(?:ov|ir|is|až|už)an)$/;
const PRIMARY = /^(?:nov|star|velik|mal|bel|bijel|crn|zelen|plav|visok|prv|drug|treć|opšt|opć|gornj|donj|srednj|privremen)$/i;
/** Short words that stand before a noun and stay. */
const ATTRIBUTE = /^(?:NATO|Nato|EU|UN|SR|NR|AP|TV|RT|Stejt)$/;
/** Nouns whose names follow in the same case, or stay: Republike Srbije, Republike Kosovo. */
const TITLED = /^(?:republika|kraljevina|država|pokrajina)$/i;

/** The cases of a name; the number of its words does not matter. */
export function phrase(text: string, traits: PhraseTraits): Cases {
  const words = text.split(' ');
  const fixed = words.length > 1 && ATTRIBUTE.test(words[0] ?? '') ? 1 : 0;
  const head = headOf(words, fixed);
  const noun = words[head] ?? '';
  const agreement = agreementOf(words.slice(fixed, head), noun, traits.declension);
  const before = words.slice(0, head).map((word, i) => (i < fixed ? still(word) : agreeing(word, agreement, traits)));
  const named = together([...before, nounOf(noun, agreement, traits)]);
  return withRest(named, noun, words.slice(head + 1), traits);
}

/** Where the noun stands: after all the adjectives. */
function headOf(words: readonly string[], from: number): number {
  let at = from;
  while (at < words.length - 1 && isAdjective(words[at] ?? '', words[at + 1] ?? '')) at++;
  return at;
}

function isAdjective(word: string, next: string): boolean {
  const last = word.split('-').at(-1) ?? '';
  const ending = /[aeio]$/.exec(last)?.[0] ?? '';
  const stem = ending === '' ? last : last.slice(0, -1);
  if (NOUN.test(last) || !agrees(ending, next)) return false;
  if (ending === 'i') return true;
  if (ending === '') return /^\p{Lu}.*(?:in|ov|ev)$/u.test(word);
  return DERIVED.test(stem) || PRIMARY.test(stem) || (ending === 'e' && /[ae]n$/.test(stem));
}

/** Whether a word may follow in the same gender and number, by its ending. */
function agrees(ending: string, next: string): boolean {
  if (/^\p{Ll}{1,2}$/u.test(next)) return false;
  if (ending === 'i') return /[^eu]$/.test(next) && !/^(?:bez|iz|kod|nad|pod|pred|pri|protiv|sa)$/.test(next);
  if (ending === '') return /^\p{Lu}.*[^aeiu]$/u.test(next);
  if (ending === 'e') return /[eo]$/.test(next);
  return ending === 'o' ? /[oe]$/.test(next) : /(?:a|[aeiou].*ost)$/.test(next);
}

function agreementOf(adjectives: readonly string[], noun: string, declension: Agreement | undefined): Agreement {
  if (declension) return declension;
  const ending = adjectives.at(-1)?.slice(-1) ?? '';
  if (ending === 'i') return /i$/.test(noun) ? 'plural' : 'masculine';
  if (ending === 'o') return 'neuter';
  // Gornje Selo against Američke Države.
  if (ending === 'e') return /e$/.test(noun) && !/(?:[jčćđšž]|št)e$/.test(adjectives.at(-1) ?? '') ? 'plural' : 'neuter';
  if (ending === 'a' || /(?:a|[aeiou].*ost)$/.test(noun)) return 'feminine';
  return /[oe]$/.test(noun) && !/io$/.test(noun) ? 'neuter' : 'masculine';
}

function agreeing(word: string, agreement: Agreement, { animate }: PhraseTraits): Cases {
  const parts = word.split('-');
  return afterHyphens(parts, adjective(parts.at(-1) ?? '', agreement, animate));
}

function nounOf(word: string, agreement: Agreement, { animate }: PhraseTraits): Cases {
  if (/^\p{Lu}{2,}$/u.test(word)) return abbreviation(word);
  // BiH, KiM
  if (/\p{Ll}\p{Lu}/u.test(word)) return still(word);
  const parts = word.split('-');
  const last = parts.at(-1) ?? '';
  return afterHyphens(parts, declined(last, agreement, animate));
}

function declined(word: string, agreement: Agreement, animate: boolean): Cases {
  if (agreement === 'plural') return plural(word);
  if (agreement === 'neuter') return neuter(word);
  // Predsedavajući, portparolka: titles that are adjectives, and women's, which keep their k.
  if (animate && /ć[ia]$/.test(word)) return adjective(word, agreement, true);
  if (agreement === 'feminine') return animate ? inA(word) : thing(word);
  return animate || /a$/.test(word) ? masculine(word) : lifeless(masculine(word));
}

/** A country or place in -ska is an adjective: Češkoj, Banjskoj. */
function thing(word: string): Cases {
  return /(?:[sšč]k|ck)a$/.test(word) && !NOUN.test(word) ? adjective(word, 'feminine', false) : feminine(word);
}

/** Of words joined by a hyphen only the last declines: Radio-televizije, rusko-srpskog. */
function afterHyphens(parts: readonly string[], last: Cases): Cases {
  return parts.length === 1 ? last : together([...parts.slice(0, -1).map(still), last], '-');
}

/** What follows the noun stays, but for a second name joined by "and", an adjective, or the name of a republic. */
function withRest(named: Cases, noun: string, rest: readonly string[], traits: PhraseTraits): Cases {
  const [first = '', second = ''] = rest;
  if (rest.length === 0) return named;
  const tail = rest.join(' ');
  if (first === 'i' && /^\p{Lu}/u.test(second)) {
    return together([named, still(first), phrase(rest.slice(1).join(' '), traits)]);
  }
  const unmoved = together([named, still(tail)]);
  if (/a$/.test(noun) && /(?:sk|čk|ck)a$/.test(first)) {
    return together([named, agreeing(first, 'feminine', traits), ...rest.slice(1).map(still)]);
  }
  if (TITLED.test(noun) && /^\p{Lu}.*[^e]$/u.test(first)) {
    return either(together([named, phrase(tail, { ...traits, declension: undefined })]), unmoved);
  }
  return unmoved;
}

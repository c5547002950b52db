/**
 * Russian nouns. In the singular they are declined by russian-nouns-js, which knows the vowels that come and go
 * (`посол`, `посла`) and where the stress moves an ending (`председателем`, `вождём`). In the plural:
 *
 * | nominative | -ы | -и (к г х) | -и (ж ч ш щ, soft) | -ии, -ия | -а |
 * | --- | --- | --- | --- | --- | --- |
 * | genitive | -ов (f. no ending) | -ов | -ей | -ий | no ending |
 * | dative | -ам | -ам | -ам, -ям | -иям | -ам |
 * | instrumental | -ами | -ами | -ами, -ями | -иями | -ами |
 * | prepositional | -ах | -ах | -ах, -ях | -иях | -ах |
 *
 * Which genitive a noun in -ы or -ки has depends on its gender in the singular (`силы`, `сил`; `штаты`, `штатов`), which
 * the plural does not show: feminines that head names of bodies are listed. Source: Русская грамматика (Наука, 1980), vol. 1,
 * «Склонение имен существительных».
 */
import RussianNouns from 'russian-nouns-js';
import type { Lemma } from './inflect.ts';
import { either, type Paradigm } from './paradigm.ts';
import { type Gender, unchanged } from './phrase.ts';
import { RUSSIAN_CASES, type RussianCase } from './russian-cases.ts';

const { Case, createLemma, Engine, Gender: LibraryGender } = RussianNouns;

const engine = new Engine();

const LIBRARY_CASES: Readonly<Record<RussianCase, string>> = {
  nominative: Case.NOMINATIVE,
  genitive: Case.GENITIVE,
  dative: Case.DATIVE,
  accusative: Case.ACCUSATIVE,
  instrumental: Case.INSTRUMENTAL,
  prepositional: Case.PREPOSITIONAL,
};

const LIBRARY_GENDERS = {
  masculine: LibraryGender.MASCULINE,
  feminine: LibraryGender.FEMININE,
  neuter: LibraryGender.NEUTER,
} as const;

/** Slavic names of places in -ово, -ево, -ино, -ыно decline or stay as they are: both are usage. */
const WAVERING = /(?:[ое]в|[иы]н)о$/;

/** Foreign nouns in a vowel stay as they are; of those in -е only the endings of Slavic neuters decline, and no name in -ье. */
const FOREIGN = /[иуюэё]$|[^иьщц]е$|[иьуэ]о$|^\p{Lu}.*ье$/u;

const FEMININE_PLURAL = /^(?:бригад|групп|палат|рот|сил|служб|стран|структур|школ)ы$/i;

/** What the ending shows; null for a noun in -ь, which may be of two genders. */
export function russianNounGender(word: string, kind: Lemma['kind']): Gender | null {
  if (/[ыи]$/.test(word)) return kind === 'place' ? null : 'plural';
  if (/[ая]$/.test(word)) return 'feminine';
  if (/[оеё]$/.test(word)) return 'neuter';
  if (/(?:тель|арь)$/.test(word)) return 'masculine';
  if (/ость$/.test(word)) return 'feminine';
  return /[бвгджзйклмнпрстфхцчшщ]$/i.test(word) ? 'masculine' : null;
}

export function russianNoun(word: string, gender: Gender, kind: Lemma['kind']): Paradigm<RussianCase> {
  if (gender === 'plural') return plural(word);
  if (FOREIGN.test(word)) return unchanged(RUSSIAN_CASES, word);
  const lemma = createLemma({ text: word, gender: LIBRARY_GENDERS[gender], animate: kind === 'office' });
  // The library gives the bookish -ою beside -ой; the commoner form comes first.
  const form = (at: RussianCase) => engine.decline(lemma, LIBRARY_CASES[at]).slice(0, 1);
  const singular: Paradigm<RussianCase> = {
    nominative: [word],
    genitive: form('genitive'),
    dative: form('dative'),
    accusative: form('accusative'),
    instrumental: form('instrumental'),
    prepositional: form('prepositional'),
  };
  const wavers = kind === 'place' && WAVERING.test(word);
  return wavers ? either(singular, unchanged(RUSSIAN_CASES, word)) : singular;
}

function plural(word: string): Paradigm<RussianCase> {
  const stem = word.slice(0, -1);
  const vowel = /(?:[ыа]|[гкхжчшщ]и)$/.test(word) ? 'а' : 'я';
  return {
    nominative: [word],
    genitive: pluralGenitive(word, stem),
    dative: [`${stem}${vowel}м`],
    accusative: [],
    instrumental: [`${stem}${vowel}ми`],
    prepositional: [`${stem}${vowel}х`],
  };
}

function pluralGenitive(word: string, stem: string): string[] {
  if (/и[ия]$/.test(word)) return [`${stem}й`];
  if (/а$/.test(word) || FEMININE_PLURAL.test(word)) return [stem];
  return [stem + (/(?:ы|[гкх]и)$/.test(word) ? 'ов' : 'ей')];
}

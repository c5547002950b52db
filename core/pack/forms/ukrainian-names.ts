/**
 * Ukrainian names of persons. Source: Український правопис (2019), §§ 142 (surnames), 143 (given names), 144–146
 * (Slavic, other and compound names), 83 and 85–87 (dative, instrumental, locative and vocative).
 *
 * | | masculine | feminine |
 * | --- | --- | --- |
 * | in a consonant, -й, -ь | second declension (`Вучич`, `Вучича`) | stays (`Брнабич`) |
 * | -а, -я | first declension (`Ругова`, `Ругови`) | first declension (`Гервалла`, `Гервалли`) |
 * | -ов, -ев, -ин, -ін | second declension, instrumental -им | -ова, -іна: -ої, -ій, -у, -ою |
 * | -ий, -ська | adjective | adjective |
 * | -ко, -ло; given names in -о | second declension | stays |
 * | -е, -и, -і, -у, other -о | stays (`Курті`) | stays |
 *
 * Surnames in -ин and -ін that name an origin, and foreign ones, take -ом in the instrumental (§ 85): both are given,
 * for the spelling does not tell them. In the dative a given name and a surname each have -у and -ові; usage mixes
 * them freely.
 */
import { allForms, either, type Paradigm, together } from './paradigm.ts';
import { type Gender, unchanged } from './phrase.ts';
import { ukrainianAdjective } from './ukrainian-adjectives.ts';
import { UKRAINIAN_CASES, type UkrainianCase } from './ukrainian-cases.ts';
import { firstDeclension, masculine } from './ukrainian-nouns.ts';

type Names = Paradigm<UkrainianCase>;

const FIXED = /^\p{Ll}|\.$|\p{Script=Latin}/u;
const CONSONANT = /[бвгґджзйклмнпрстфхцчшщь]$/;

/** A single word is taken for the surname. */
export function ukrainianPersonForms(text: string, gender: Gender): string[] {
  const words = text.split(' ');
  const surname = words.pop() ?? '';
  return allForms(together([...words.map((word) => givenName(word, gender)), surnameOf(surname, gender)]));
}

function givenName(word: string, gender: Gender): Names {
  if (FIXED.test(word)) return unchanged(UKRAINIAN_CASES, word);
  if (/[ая]$/.test(word)) return firstDeclension(word);
  if (gender === 'feminine') return unchanged(UKRAINIAN_CASES, word);
  if (CONSONANT.test(word)) return withDatives(masculine(word, 'person'));
  // Usage of foreign names in -о wavers between declining and not.
  return /[бвгджзклмнпрстфхцчшщ]о$/.test(word)
    ? either(withDatives(inO(word)), unchanged(UKRAINIAN_CASES, word))
    : unchanged(UKRAINIAN_CASES, word);
}

/** Every given name in the locative goes with a surname in -і; a surname in -у or -ові is the dative's. */
function withDatives(names: Names): Names {
  return { ...names, locative: [...names.locative, ...names.dative] };
}

function surnameOf(word: string, gender: Gender): Names {
  const parts = word.split('-').map((part) => simpleSurname(part, gender));
  return addressed(together(parts, '-'), word);
}

/** In an address the surname may stay as it is (§ 87). */
function addressed(names: Names, word: string): Names {
  return { ...names, vocative: [...names.vocative, word] };
}

function simpleSurname(word: string, gender: Gender): Names {
  if (FIXED.test(word)) return unchanged(UKRAINIAN_CASES, word);
  if (gender === 'feminine') return womansSurname(word);
  if (/(?:ий|[сц]ький)$/.test(word)) return asPerson(ukrainianAdjective(word, 'masculine'));
  if (/[ая]$/.test(word)) return firstDeclension(word);
  if (/[кл]о$/.test(word)) return inO(word);
  if (!CONSONANT.test(word)) return unchanged(UKRAINIAN_CASES, word);
  const names = masculine(word, 'person');
  const stem = names.nominative[0] ?? word;
  if (/(?:ов|ев|єв)$/.test(word)) return { ...names, instrumental: [`${stem}им`] };
  return /[иії]н$/.test(word) ? { ...names, instrumental: [`${stem}им`, ...names.instrumental] } : names;
}

function womansSurname(word: string): Names {
  if (/(?:[оеє]в|[иії]н)а$/.test(word)) return possessive(word.slice(0, -1));
  if (/[сц]ька$|ая$/.test(word)) return ukrainianAdjective(word, 'feminine');
  return /[ая]$/.test(word) ? firstDeclension(word) : unchanged(UKRAINIAN_CASES, word);
}

/** `Захарова`: a noun in the nominative, accusative and vocative, an adjective elsewhere. */
function possessive(stem: string): Names {
  return {
    nominative: [`${stem}а`],
    genitive: [`${stem}ої`],
    dative: [`${stem}ій`],
    accusative: [`${stem}у`],
    instrumental: [`${stem}ою`],
    locative: [`${stem}ій`],
    vocative: [],
  };
}

function asPerson(names: Names): Names {
  return { ...names, accusative: names.genitive };
}

/** Masculines in -о decline as those in a consonant do, but for the vocative. */
function inO(word: string): Names {
  const stem = word.slice(0, -1);
  const names = masculine(stem, 'person');
  return { ...names, nominative: [word], vocative: [...names.vocative, word] };
}

/**
 * Russian names of persons, by lvovich. What it does not know is added here:
 *
 * - Of a double surname the first part declines or not (`Боцана-Харченко`, `Боцан-Харченко`).
 * - After ж ц ч ш щ the instrumental of -а is -ей where it bears no stress, as in all longer names (`Ивицей`, but
 *   `Гошей`, `Лапшой`); lvovich always says -ой.
 * - What is written in small letters (`фон`) or as an initial stays as it is.
 *
 * Women's surnames in a consonant and all in -и -у -е -о stay as they are (`Анны Брнабич`, `Альбина Курти`). Source:
 * Русская грамматика (Наука, 1980), vol. 1, «Несклоняемые существительные»; the library's own rules and exceptions.
 */
import { inclineFirstname, inclineLastname } from 'lvovich';
import { allForms, either, type Paradigm, together } from './paradigm.ts';
import { unchanged } from './phrase.ts';
import { RUSSIAN_CASES, type RussianCase } from './russian-cases.ts';

type Sex = 'male' | 'female';

/** What the library needs is a first or a last name. */
type Incline = typeof inclineFirstname;

const FIXED = /^\p{Ll}|\.$|\p{Script=Latin}/u;

/** A single word is taken for the surname. */
export function russianPersonForms(text: string, sex: Sex): string[] {
  const words = text.split(' ');
  const parts = words.map((word, i) => (i === words.length - 1 ? surname(word, sex) : oneName(word, sex, inclineFirstname)));
  return allForms(together(parts));
}

function surname(word: string, sex: Sex): Paradigm<RussianCase> {
  const parts = word.split('-').map((part) => oneName(part, sex, inclineLastname));
  if (parts.length < 2) return parts[0] ?? unchanged(RUSSIAN_CASES, word);
  const [first = '', ...rest] = word.split('-');
  const firstStays = [unchanged(RUSSIAN_CASES, first), ...rest.map((part) => oneName(part, sex, inclineLastname))];
  return either(together(parts, '-'), together(firstStays, '-'));
}

function oneName(word: string, sex: Sex, incline: Incline): Paradigm<RussianCase> {
  if (FIXED.test(word)) return unchanged(RUSSIAN_CASES, word);
  const form = (at: RussianCase) => [incline(word, at, sex)];
  return {
    nominative: [word],
    genitive: form('genitive'),
    dative: form('dative'),
    accusative: form('accusative'),
    instrumental: form('instrumental').flatMap((each) => afterSibilant(word, each)),
    prepositional: form('prepositional'),
  };
}

function afterSibilant(word: string, instrumental: string): string[] {
  if (!/[жцчшщ]а$/.test(word)) return [instrumental];
  const unstressed = instrumental.replace(/ой$/, 'ей');
  const isLong = (word.match(/[аеёиоуыэюя]/gi)?.length ?? 0) > 2;
  return isLong ? [unstressed] : [unstressed, instrumental];
}

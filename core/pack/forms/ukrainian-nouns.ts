/**
 * Ukrainian nouns. Source: Український правопис (2019), §§ 66–81 (first declension), 82–94 (second), 95–96 (third),
 * 100 (plurals without a singular), 140 (borrowed words), 152 (places).
 *
 * | first declension | hard | mixed (ж ч ш щ) | soft | after a vowel |
 * | --- | --- | --- | --- | --- |
 * | nominative | -а | -а | -я | -я |
 * | genitive | -и | -і | -і | -ї |
 * | dative, locative | -і (к г х: -ці -зі -сі) | -і | -і | -ї |
 * | accusative | -у | -у | -ю | -ю |
 * | instrumental | -ою | -ею | -ею | -єю |
 * | vocative | -о | -е | -е | -є |
 *
 * | second declension | hard | mixed | soft (-ь, -е) | -й | -ння |
 * | --- | --- | --- | --- | --- | --- |
 * | genitive | -а, -у | -а, -у | -я, -ю | -я, -ю | -ння |
 * | dative | -у, -ові | -у, -еві | -ю, -еві | -ю, -єві | -нню |
 * | instrumental | -ом | -ем | -ем | -єм | -нням |
 * | locative | -і (к г х: -у), and as the dative | -і | -і | -ї | -нні |
 * | vocative | -е (к г х: -у) | -е | -ю | -ю | -ння |
 *
 * Which genitive a thing has is a matter of its meaning (§ 82): persons take -а, towns either, bodies -у. Of the
 * locatives that are datives too, the table holds none, so that a given name and a surname are not paired twice.
 */
import type { Lemma } from './inflect.ts';
import type { Paradigm } from './paradigm.ts';
import { type Gender, unchanged } from './phrase.ts';
import { UKRAINIAN_CASES, type UkrainianCase } from './ukrainian-cases.ts';
import { ukrainianPlural } from './ukrainian-plurals.ts';

type Kind = Lemma['kind'];

const SIBILANT = /[жчшщ]$/;
const VELAR = /[гкх]$/;

/** Masculines of the soft group; of those in -ар the one that offices are called by. */
const SOFT = /[ьй]$|секретар$/;

/** Stems whose last vowel changes or goes before an ending (о and і: § 9), of common nouns that head names. */
const OTHER_STEMS: Readonly<Record<string, string>> = {
  захід: 'заход',
  міст: 'мост',
  північ: 'півноч',
  посол: 'посл',
  потік: 'поток',
  схід: 'сход',
};

/** What the ending shows; null for most nouns in -ь, which may be of two genders. */
export function ukrainianNounGender(word: string, kind: Kind): Gender | null {
  if (/(?:нн|тт|сс)я$|[оеє]$/.test(word)) return 'neuter';
  if (/[ая]$|ість$/.test(word) || /^північ$/i.test(word)) return 'feminine';
  if (/[иії]$/.test(word)) return kind === 'place' ? null : 'plural';
  return /[бвгґджзйклмнпрстфхцчшщ]$|(?:тель|ець)$/i.test(word) ? 'masculine' : null;
}

export function ukrainianNoun(word: string, gender: Gender, kind: Kind): Paradigm<UkrainianCase> {
  if (gender === 'plural') return ukrainianPlural(word);
  if (/[ая]$/.test(word) && gender !== 'neuter') return firstDeclension(word);
  if (gender === 'feminine') return thirdDeclension(word);
  if (gender === 'neuter') return neuter(word);
  return /[аеєиіїоуюя]$/.test(word) ? unchanged(UKRAINIAN_CASES, word) : masculine(word, kind);
}

export function firstDeclension(word: string): Paradigm<UkrainianCase> {
  const stem = word.slice(0, -1);
  if (/[аеєиіїоуюя]я$/.test(word)) return paradigm(word, stem, ['ї', 'ї', 'ю', 'єю', 'ї', 'є']);
  if (word.endsWith('я')) return paradigm(word, stem, ['і', 'і', 'ю', 'ею', 'і', 'е']);
  if (SIBILANT.test(stem)) return paradigm(word, stem, ['і', 'і', 'у', 'ею', 'і', 'е']);
  const before = [`${softened(stem)}і`];
  const hard = { ...paradigm(word, stem, ['и', '', 'у', 'ою', '', 'о']), dative: before, locative: before };
  // ц is soft in Ukrainian words; in foreign names usage wavers (`Івіцою`, `Івіцею`).
  return stem.endsWith('ц') ? { ...hard, instrumental: [`${stem}ою`, `${stem}ею`] } : hard;
}

/** A masculine in a consonant. */
export function masculine(word: string, kind: Kind): Paradigm<UkrainianCase> {
  const stem = masculineStem(word, kind);
  const isSoft = SOFT.test(word);
  const [a, u] = isSoft ? ['я', 'ю'] : ['а', 'у'];
  const e = word.endsWith('й') ? 'є' : isSoft || SIBILANT.test(stem) ? 'е' : 'о';
  const i = word.endsWith('й') ? 'ї' : 'і';
  const isPerson = kind === 'person' || kind === 'office';
  const genitive = isPerson ? [stem + a] : kind === 'place' ? [stem + a, stem + u] : [stem + u];
  return {
    nominative: [word],
    genitive,
    dative: [stem + u, `${stem}${e}ві`],
    accusative: isPerson ? genitive : [],
    instrumental: [`${stem}${e}м`],
    locative: [locative(stem, i, u, kind)],
    vocative: [stem + (isSoft || VELAR.test(stem) ? u : 'е')],
  };
}

/** After г and х, and in names of places, the stem changes before -і; after other к the ending is -у (§ 86). */
function locative(stem: string, i: string, u: string, kind: Kind): string {
  if (!VELAR.test(stem)) return stem + i;
  const takesU = kind === 'person' || kind === 'office' || (stem.endsWith('к') && kind !== 'place');
  return takesU ? stem + u : `${softened(stem)}і`;
}

function masculineStem(word: string, kind: Kind): string {
  const [, first = '', last = ''] = /^(.*-)?([^-]+)$/.exec(word) ?? [];
  const other = OTHER_STEMS[last.toLowerCase()];
  if (other) return first + last.charAt(0) + other.slice(1);
  if (/[еє]ць$/.test(word)) return `${word.slice(0, -3)}ц`;
  if (kind === 'place') return word.replace(/ів$/, 'ов').replace(/їв$/, 'єв').replace(/[ьй]$/, '');
  return kind === 'person' ? word.replace(/[ьй]$/, '') : word.replace(/[ьй]$/, '').replace(/ок$/, 'к');
}

/** Borrowed nouns in -е, -є and -іо stay as they are, and so do places in -е. */
function neuter(word: string): Paradigm<UkrainianCase> {
  const stem = word.slice(0, -1);
  if (/(?:нн|тт|сс)я$/.test(word)) return paradigm(word, stem, ['я', 'ю', '', 'ям', 'і', '']);
  if (!/[бвгґджзклмнпрстфхцчшщ]о$/.test(word)) return unchanged(UKRAINIAN_CASES, word);
  const table = paradigm(word, stem, ['а', 'у', '', 'ом', 'і', '']);
  return VELAR.test(stem) ? { ...table, locative: [`${stem}у`] } : table;
}

/** Feminines in a consonant: a single consonant is doubled before -ю (`північчю`), not after another (`областю`). */
function thirdDeclension(word: string): Paradigm<UkrainianCase> {
  if (!/[бвгджзклмнпрстфхцчшщь]$/.test(word)) return unchanged(UKRAINIAN_CASES, word);
  const closed = word.replace(/ь$/, '');
  const other = OTHER_STEMS[closed.toLowerCase()];
  const stem = other ? closed.charAt(0) + other.slice(1) : closed.replace(/іст$/, 'ост');
  const doubled = /[аеєиіїоуюя][джзлнстцчш]$/.test(closed) ? closed + closed.slice(-1) : closed;
  return { ...paradigm(word, stem, ['і', 'і', '', '', 'і', 'е']), instrumental: [`${doubled}ю`] };
}

/** к, г, х before -і (§ 12). */
function softened(stem: string): string {
  return stem.replace(/к$/, 'ц').replace(/г$/, 'з').replace(/х$/, 'с');
}

/** Endings from the genitive on; an empty one stands for a case that looks like another. */
function paradigm(word: string, stem: string, endings: readonly string[]): Paradigm<UkrainianCase> {
  const form = (i: number) => (endings[i] ? [stem + endings[i]] : []);
  return {
    nominative: [word],
    genitive: form(0),
    dative: form(1),
    accusative: form(2),
    instrumental: form(3),
    locative: form(4),
    vocative: form(5),
  };
}

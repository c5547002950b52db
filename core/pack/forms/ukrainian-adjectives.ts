/**
 * Ukrainian adjectives (Український правопис, 2019, §§ 101–103).
 *
 * | case | m., n. hard | m., n. soft | f. hard | f. soft | plural hard | plural soft |
 * | --- | --- | --- | --- | --- | --- | --- |
 * | nominative | -ий, -е | -ій, -є | -а | -я | -і | -і |
 * | genitive | -ого | -ього | -ої | -ьої | -их | -іх |
 * | dative | -ому | -ьому | -ій | -ій | -им | -ім |
 * | accusative | nominative or genitive | | -у | -ю | nominative or genitive | |
 * | instrumental | -им | -ім | -ою | -ьою | -ими | -іми |
 * | locative | -ому, -ім | -ьому, -ім | -ій | -ій | -их | -іх |
 *
 * In the feminine, neuter and plural an adjective ends as a noun does. It is told by its suffix, and by a next word
 * that may agree with it (`Центральна комісія`, but `Рада Європи`).
 */
import { allForms, type Paradigm } from './paradigm.ts';
import type { Gender } from './phrase.ts';
import type { UkrainianCase } from './ukrainian-cases.ts';

/** Ends of stems that make adjectives; each of them is followed by an ending. */
const SUFFIX = /(?:[сцз]ьк|ов|ев|єв|[внр]ш|ч|щ|н)(?:а|я|е|є|і)$/;

/** Nouns that end as adjectives do and may stand before an abbreviation (`голова МЗС`). */
const NOUNS = /^(?:голова|держава|країна|мова|основа|справа|сторона)$/i;

const AGREES: readonly { gender: Gender; own: RegExp; next: RegExp }[] = [
  { gender: 'feminine', own: /[ая]$/, next: /[аяь]$|іч$|^\p{Lu}+$/u },
  { gender: 'neuter', own: /[еє]$/, next: /[оея]$|^\p{Lu}+$/u },
  { gender: 'plural', own: /і$/, next: /[иіїа]$/ },
];

/** What the ending shows before `next`; null where the word is no adjective in the nominative. */
export function ukrainianAdjectiveGender(word: string, next: string): Gender | null {
  if (/(?:ий|[нш]ій)$/.test(word)) return 'masculine';
  if (!SUFFIX.test(word) || NOUNS.test(word)) return null;
  return AGREES.find(({ own, next: fits }) => own.test(word) && fits.test(next))?.gender ?? null;
}

export function ukrainianAdjective(word: string, gender: Gender): Paradigm<UkrainianCase> {
  const isSoft = /(?:ій|я|є)$/.test(word);
  const stem = word.replace(gender === 'masculine' ? /[иі]й$/ : /.$/, '');
  const form = (...endings: string[]) => endings.map((ending) => stem + ending);
  const [soft, i, oblique] = isSoft ? ['ь', 'і', 'іх'] : ['', 'и', 'их'];
  if (gender === 'feminine') {
    return {
      nominative: [word],
      genitive: form(`${soft}ої`),
      dative: form('ій'),
      accusative: form(isSoft ? 'ю' : 'у'),
      instrumental: form(`${soft}ою`),
      locative: form('ій'),
      vocative: [],
    };
  }
  const isPlural = gender === 'plural';
  return {
    nominative: [word],
    genitive: form(isPlural ? oblique : `${soft}ого`),
    dative: form(isPlural ? `${i}м` : `${soft}ому`),
    accusative: [],
    instrumental: form(isPlural ? `${i}ми` : `${i}м`),
    locative: isPlural ? form(oblique) : form(`${soft}ому`, 'ім'),
    vocative: [],
  };
}

/** All forms of an adjective from its masculine, in all genders and numbers. */
export function ukrainianAdjectiveForms(masculine: string): string[] {
  const [, stem, ending] = /^(.+)([иі]й)$/.exec(masculine) ?? [];
  if (!stem) return [];
  const isSoft = ending === 'ій';
  return [
    ...allForms(ukrainianAdjective(masculine, 'masculine')),
    ...allForms(ukrainianAdjective(stem + (isSoft ? 'є' : 'е'), 'neuter')),
    ...allForms(ukrainianAdjective(stem + (isSoft ? 'я' : 'а'), 'feminine')),
    ...(isSoft ? ['і', 'іх', 'ім', 'іми'] : ['і', 'их', 'им', 'ими']).map((each) => stem + each),
  ];
}

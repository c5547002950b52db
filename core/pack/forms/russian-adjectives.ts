/**
 * Russian adjectives in full form.
 *
 * | case | m., n. hard | velar (г к х) | soft | f. hard | f. soft | plural hard | plural soft |
 * | --- | --- | --- | --- | --- | --- | --- | --- |
 * | nominative | -ый -ой, -ое | -ий, -ое | -ий, -ее | -ая | -яя | -ые | -ие |
 * | genitive | -ого | -ого | -его | -ой | -ей | -ых | -их |
 * | dative | -ому | -ому | -ему | -ой | -ей | -ым | -им |
 * | accusative | nominative or genitive | | | -ую | -юю | nominative or genitive | |
 * | instrumental | -ым | -им | -им | -ой | -ей | -ыми | -ими |
 * | prepositional | -ом | -ом | -ем | -ой | -ей | -ых | -их |
 *
 * After ж ч ш щ an ending that bears no stress has е for о; the spelling does not tell where it is, so that both are
 * given where the nominative leaves it open. Source: Русская грамматика (Наука, 1980), vol. 1, «Склонение имен
 * прилагательных».
 */
import { allForms, type Paradigm } from './paradigm.ts';
import type { Gender } from './phrase.ts';
import type { RussianCase } from './russian-cases.ts';

const ADJECTIVE = /^(\p{L}.*?)(ый|ий|ой|ая|яя|ое|ее|ые|ие)$/u;

const GENDERS: Readonly<Record<string, Gender>> = {
  ый: 'masculine',
  ий: 'masculine',
  ой: 'masculine',
  ая: 'feminine',
  яя: 'feminine',
  ое: 'neuter',
  ее: 'neuter',
  ые: 'plural',
  ие: 'plural',
};

/** -ий and -ие also end nouns (`комментарий`, `соглашение`), but not after these. */
const BEFORE_I = /[гкхжчшщ]$/;

/** What the ending shows; null where the word is no adjective in the nominative. */
export function russianAdjectiveGender(word: string): Gender | null {
  const [, stem = '', ending = ''] = ADJECTIVE.exec(word) ?? [];
  if (ending === 'ие' && !BEFORE_I.test(stem)) return null;
  if (ending === 'ий' && !BEFORE_I.test(stem) && !stem.endsWith('н')) return null;
  return GENDERS[ending] ?? null;
}

export function russianAdjective(word: string, gender: Gender): Paradigm<RussianCase> {
  const [, stem = '', ending = ''] = ADJECTIVE.exec(word) ?? [];
  return paradigmOf(word, stem, gender, linkingVowels(stem, ending), isSoft(stem, ending));
}

/** All forms of an adjective from its masculine, in all genders and numbers. */
export function russianAdjectiveForms(masculine: string): string[] {
  const [, stem = '', ending = ''] = ADJECTIVE.exec(masculine) ?? [];
  if (!stem || russianAdjectiveGender(masculine) !== 'masculine') return [];
  const soft = isSoft(stem, ending);
  const vowels = linkingVowels(stem, ending);
  const nominatives = {
    masculine,
    neuter: `${stem}${vowels[0]}е`,
    feminine: stem + (soft ? 'яя' : 'ая'),
    plural: stem + (soft || BEFORE_I.test(stem) ? 'ие' : 'ые'),
  } as const;
  const genders = ['masculine', 'neuter', 'feminine', 'plural'] as const;
  return genders.flatMap((gender) => allForms(paradigmOf(nominatives[gender], stem, gender, vowels, soft)));
}

function paradigmOf(
  nominative: string,
  stem: string,
  gender: Gender,
  vowels: readonly string[],
  soft: boolean,
): Paradigm<RussianCase> {
  const i = soft || BEFORE_I.test(stem) ? 'и' : 'ы';
  const withVowel = (rest: string) => vowels.map((vowel) => stem + vowel + rest);
  if (gender === 'feminine') {
    const oblique = withVowel('й');
    return {
      nominative: [nominative],
      genitive: oblique,
      dative: oblique,
      accusative: [stem + (soft ? 'юю' : 'ую')],
      instrumental: oblique,
      prepositional: oblique,
    };
  }
  const isPlural = gender === 'plural';
  return {
    nominative: [nominative],
    genitive: isPlural ? [`${stem}${i}х`] : withVowel('го'),
    dative: isPlural ? [`${stem}${i}м`] : withVowel('му'),
    accusative: [],
    instrumental: [stem + i + (isPlural ? 'ми' : 'м')],
    prepositional: isPlural ? [`${stem}${i}х`] : withVowel('м'),
  };
}

function isSoft(stem: string, ending: string): boolean {
  return stem.endsWith('н') && ['ий', 'яя', 'ее', 'ие'].includes(ending);
}

/** With which vowel the endings -го, -му, -й begin: о, е, or either. */
function linkingVowels(stem: string, ending: string): string[] {
  if (isSoft(stem, ending)) return ['е'];
  if (!/[жчшщ]$/.test(stem) || ending === 'ой' || ending === 'ое') return ['о'];
  return ending === 'ая' || ending === 'ие' ? ['е', 'о'] : ['е'];
}

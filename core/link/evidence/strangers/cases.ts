/** Slavic cases: whether a noun before a surname is in its case, and so says whose name it is, or has it behind as a genitive. */
import { foldWord } from '../../text/fold.ts';
import type { Candidate } from '../names/candidates.ts';
import type { Neighbour } from '../neighbours.ts';
import { isCommonFirstName } from '../words/first-names.ts';
import type { Surroundings } from './surroundings.ts';

/** Languages with cases in which surnames end differently. */
const SLAVIC: readonly string[] = ['sr', 'ru', 'uk', 'mk'];
const VOWEL = /[aeiouаеиоуыэюяієї]$/;
/** Ends of nouns that may be in the genitive with the surname, or of women. */
const SINGULAR = /[aouаоуэюяє]$/;

export const hasCases = (lang: string): boolean => SLAVIC.includes(lang);

/** Several to whom something is said (`Studentima Vučić poručuje`): no case of one person's trade. */
export function isToSeveral({ folded }: Neighbour, lang: string): boolean {
  return hasCases(lang) && /..(?:[ia]ma|[иа]ма|[ая]ми?)$/.test(folded);
}

/**
 * A noun before a Slavic genitive (`Predlog Vučića`, `Адвокат Вучевића`): a first name takes the case of its surname, so
 * that one in a consonant stands only before a nominative. A genitive ends in a vowel: `Хилл` is no case of `Хил`.
 * Nouns in -i and -e are several, who are whose too (`vojnici Vučića`, `солдаты Путина`).
 */
export function governs(before: Neighbour, name: Candidate, actor: number, around: Surroundings): boolean {
  return hasCases(around.lang) && !SINGULAR.test(before.folded) && isOblique(name, actor, around);
}

/** Whether the surname is in another case than it would be as a subject. */
export function isOblique(name: Candidate, actor: number, { isNameOf }: Surroundings): boolean {
  if (!VOWEL.test(foldWord(name.text))) return false;
  return [1, 2].some((ending) => isNameOf(name.text.slice(0, -ending), actor));
}

/**
 * A noun in `-a` before a man's genitive (`Poruka Vučića`, `Позиция Вучича`): a woman's first name has her surname as it is
 * (`Jelena Vučić`), which only in Russian and Ukrainian may look like that genitive (`Анна Лаврова`).
 */
export function isNounOfMan(before: Neighbour, name: Candidate, actor: number, { lang, isNameOf }: Surroundings): boolean {
  if (!hasCases(lang) || !/[aая]$/.test(before.folded) || isCommonFirstName(before.folded)) return false;
  return /[aа]$/.test(foldWord(name.text)) && isNameOf(name.text.slice(0, -1), actor);
}

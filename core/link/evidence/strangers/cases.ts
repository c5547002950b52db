/** Slavic cases: whether a noun before a surname is in its case, and so says whose name it is, or has it behind as a genitive. */
import { foldWord } from '../../text/fold.ts';
import type { Candidate } from '../names/candidates.ts';
import type { Neighbour } from '../neighbours.ts';
import { isCommonFirstName } from '../words/first-names.ts';
import { isOneOf } from '../words/list.ts';
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
  const [given = '', surname] = name.text.split(' ');
  if (surname !== undefined) return isObliqueFull(given, surname, (text) => isNameOf(text, actor));
  if (!VOWEL.test(foldWord(name.text))) return false;
  return [1, 2].some((ending) => isNameOf(name.text.slice(0, -ending), actor));
}

/** `Albina Kurtija`, `Марка Ђурића`: a first name in an oblique case tells it of both. */
function isObliqueFull(given: string, surname: string, isName: (text: string) => boolean): boolean {
  const nominatives = [given.slice(0, -1), `${given.slice(0, -1)}o`, `${given.slice(0, -1)}о`];
  // `Marko` is no case of itself.
  const others = nominatives.filter((first) => first !== given);
  return others.some((first) => [0, 1, 2].some((ending) => isName(`${first} ${surname.slice(0, surname.length - ending)}`)));
}

/**
 * A noun in `-a` before a man's genitive (`Poruka Vučića`, `Позиция Вучича`): a woman's first name has her surname as it is
 * (`Jelena Vučić`), which only in Russian and Ukrainian may look like that genitive (`Анна Лаврова`).
 */
export function isNounOfMan(before: Neighbour, name: Candidate, actor: number, { lang, isNameOf }: Surroundings): boolean {
  if (!hasCases(lang) || !/[aая]$/.test(before.folded) || isCommonFirstName(before.folded)) return false;
  return /[aа]$/.test(foldWord(name.text)) && isNameOf(name.text.slice(0, -1), actor);
}

/** Ends of cases in which no noun stands beside a nominative (`Перед самитом Вучич`, `на переговорах`, `zbog svih`, `njegovog`). */
const OBLIQUE = /(?:[aeioаеєиіїоыя][mм]|[aiаиіыя][hх]|[eoео][gг])$/;
const isPreposition = isOneOf(
  'u na za pred pod nad po kroz uz niz pri o iz od do bez posle pre protiv zbog',
  'в во на за перед под над по через про о об к ко с со из от до у для при без после',
  'в у на за перед під над по через про о об до з із зі від для при без після',
);

/** When, where or why somebody does something, rather than what they are (`u petak Vučić`, `на саммит Путин`, `вечером Тачи`). */
export function isAdjunct(before: Neighbour, earlier: Neighbour | null, noun: string): boolean {
  return OBLIQUE.test(noun) || (earlier?.gap === ' ' && before.gap === ' ' && isPreposition(earlier.folded));
}

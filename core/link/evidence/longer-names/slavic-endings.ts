/** What the ends of sounded Slavic words tell: whether a name may be a genitive, whether an adjective goes with a noun. */
import { foldWord } from '../../text/fold.ts';
import type { NamePlace } from './name-place.ts';
import { soundOf } from './slavic-letters.ts';

/** Of nominatives in -a, which are feminine (`Srbija`, `Priština`, `Amerika`, `Bosna`); genitives in -a are masculine or neuter (`Kosova`). */
const FEMININE = /(?:ii|in|[csz]k|ik|sn|or)a$/;
/** Datives and instrumentals of the plural, never genitives. */
const PLURAL_DATIVE = /(?:[ai]ma|[ai]mi|im)$/;
/** Past participles (`odobrila`, `приняла`), the verbs that end as genitives do. */
const PAST = /[aeiu]l[aio]$/;
/** Genitives of adjectives and nouns, the endless ones of the Russian plural by their words (`Академия наук`). */
const GENITIVE = /(?:[aeiu]|[ie]h|[oe]go?|[oei]i|[oei]v|nauk|iskusstv|mistectv|del|sprav)$/;

/** Ends of adjectives with those of the nouns with which they go, in Serbian, Macedonian, Russian and Ukrainian. */
const AGREEMENT: readonly (readonly [adjective: RegExp, noun: RegExp])[] = [
  [/(?:n|[scz]k)i?i(?:ot)?$/, /[^aeou]$/],
  [/(?:n|[scz]k)(?:a|aia|ata)$/, /a$/],
  [/(?:n|[scz]k)(?:o|oe|oto)$/, /[oe]$/],
  [/(?:n|[scz]k)(?:e|oi|oii|ii)$/, /(?:[eiu]|oi|ei)$/],
  [/(?:n|[scz]k)o(?:g|ga|go)$/, /[au]$/],
  [/(?:n|[scz]k)om[eu]?$/, /(?:[eiu]|[oe]m)$/],
  [/(?:n|[scz]k)(?:u|uiu|oiu)$/, /(?:u|oiu)$/],
  [/(?:n|[scz]k)i?im$/, /[oe]m$/],
];

/** Whether the name may be the owner of what stands before it: an abbreviation, which has no cases, or a genitive. */
export function mayOwn(place: NamePlace): boolean {
  const name = nameOf(place);
  if (isAbbreviation(name)) return true;
  if (place.kinds.includes('person')) return PERSON.test(name) || (place.lang === 'uk' && /и$/i.test(name));
  // `Ujedinjenih nacija`: a feminine end, yet a genitive.
  return /(?:ih|их)\s/i.test(name) || mayBeGenitive(soundOfEnd(place), place.lang);
}
/** Of people's names in -a most are genitives (`Putina`, `Лаврова`); those in -и are in Ukrainian (`Ругови`), not elsewhere (`Курти`). */
const PERSON = /[aeаеяы]$/i;

/** `SAD`, `BiH`, `NATO`, `UN-a`. */
export function isAbbreviation(name: string): boolean {
  return /^[\p{Lu}.]\p{Ll}?\p{Lu}{1,4}(?:-\p{Ll}+)?$/u.test(name);
}

/** How the last word of a name sounds. */
export function soundOfEnd(place: NamePlace): string {
  const name = nameOf(place);
  return soundOf(foldWord(name.slice(name.search(/\S+$/))));
}

function nameOf({ text, start, end }: NamePlace): string {
  return text.slice(start, end);
}

/** Whether a place's name that sounds so may be a genitive in the page's language. */
export function mayBeGenitive(sound: string, lang: string): boolean {
  if (sound.endsWith('e')) return lang !== 'ru' && lang !== 'uk';
  if (sound.endsWith('a')) return !FEMININE.test(sound);
  if (sound.endsWith('i')) return lang !== 'sr';
  // Косово stays as it is in Russian; Китаю is a genitive in Ukrainian.
  return (lang === 'ru' && sound.endsWith('o')) || (lang === 'uk' && sound.endsWith('iu'));
}

/** Whether a small word inside a longer name may be a genitive (`Udruženje novinara Kosova`, `Академии наук Косова`). */
export function mayBeAttribute(sound: string, lang: string): boolean {
  if (sound.length < 3 || (lang !== 'uk' && sound.endsWith('u'))) return false;
  return GENITIVE.test(sound) && !PLURAL_DATIVE.test(sound) && !PAST.test(sound);
}

/** Whether the first word may be an adjective to the second, a noun. */
export function mayAgree(adjective: string, noun: string): boolean {
  return AGREEMENT.some(([own, other]) => own.test(adjective) && other.test(noun));
}

/** Companies whose names are plurals. */
const PLURAL_NAME = /^(?:zeli?eznice|putevi)$/;

/** Whether a word in -e that opens a sentence may be a singular: a neuter (`Udruženje`, `Veće`), not the plural `Banke`. */
export function isSingular(sound: string): boolean {
  return !/[ei]$/.test(sound) || PLURAL_NAME.test(sound) || /(?:[nd]i|ist|^vi*ec)e$/.test(sound) || /[aeou]i$/.test(sound);
}

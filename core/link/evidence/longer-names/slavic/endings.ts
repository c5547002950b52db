/** What the ends of sounded Slavic words tell: whether a name may be a genitive, whether an adjective goes with a noun. */
import { foldWord } from '../../../text/fold.ts';
import { isEastSlavic } from '../../../text/language.ts';
import type { NamePlace } from '../name-place.ts';
import { soundOf } from './letters.ts';

/** Of nominatives in -a, which are feminine (`Srbija`, `Priština`, `Amerika`, `Bosna`); genitives in -a are masculine or neuter (`Kosova`). */
const FEMININE = /(?:ii|in|[csz]k|ik|sn|or)a$/;
/** Datives and instrumentals of the plural, never genitives. */
const PLURAL_DATIVE = /(?:[ai]ma|[ai]mi|im)$/;
/** Past participles (`odobrila`, `приняла`), the verbs that end as genitives do. */
const PAST = /[aeiu]l[aio]$/;
/** Genitives of adjectives and nouns, the endless ones of the Russian plural by their words (`Академия наук`). */
const GENITIVE =
  /(?:[aeiu]|[ie]h|[oe]go?|[oei]i|[oei]v|nauk|iskusstv|hudozestv|mistectv|del|sprav|sahmat|sasek|sasok|dziudo|sambo|kino|zensin|sil|dorog|dorig|vod|zemel)$/;

/** An adjective by its end: on a stem that adjectives have, or one of the commonest others (`Prva liga`, `Viši sud`, `Opšta bolnica`). */
const adjective = (end: string) => new RegExp(`(?:ni?|[scz]k|^(?:prv|dec|drug|trec|visok|vis|opst|mlad|slobod))${end}$`);

/** Ends of adjectives with those of the nouns with which they go, in Serbian, Macedonian, Russian and Ukrainian. */
const AGREEMENT: readonly (readonly [adjective: RegExp, noun: RegExp])[] = [
  [adjective('i?i(?:ot)?'), /[^aeou]$/],
  [adjective('(?:a|aia|ata)'), /a$/],
  [adjective('(?:o|oe|oto)'), /[oe]$/],
  [adjective('(?:e|oi|oii|ii)'), /(?:[eiu]|oi|ei)$/],
  [adjective('o(?:g|ga|go)'), /[au]$/],
  [adjective('om[eu]?'), /(?:[eiu]|[oe]m)$/],
  [adjective('(?:u|uiu|oiu)'), /(?:u|oiu)$/],
  [adjective('i?im'), /[oe]m$/],
];

/** Whether the name may be the owner of what stands before it: an abbreviation, which has no cases, or a genitive. */
export function mayOwn(place: NamePlace): boolean {
  const name = nameOf(place);
  if (isAbbreviation(name)) return true;
  if (place.kinds.includes('person')) return PERSON.test(name) || (place.lang === 'uk' && /и$/i.test(name));
  // `Ujedinjenih nacija`: a feminine end, yet a genitive; `Republike Kosovo`.
  return (
    /(?:ih|их|ого)\s|^(?:republike|републике|республики|республіки)\s/i.test(name) || mayBeGenitive(soundOfEnd(place), place.lang)
  );
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
  if (sound.endsWith('e')) return !isEastSlavic(lang);
  if (sound.endsWith('a')) return !FEMININE.test(sound);
  // Китай is a nominative.
  if (sound.endsWith('i')) return lang !== 'sr' && !sound.endsWith('ai');
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

/**
 * The same of Russian and Ukrainian adjectives on any stem, told by their long ends, and by the short Ukrainian ones on the
 * commonest stems (`Православна`, `виборча`, `торгова`).
 */
const EAST_AGREEMENT: readonly (readonly [adjective: RegExp, noun: RegExp])[] = [
  [/(?:ii|[^aeiou]oi)$/, /(?:[^aeiou]|[ae]i)$/],
  [/aia$|(?:[nk]|[oie]v|[oa]c|rc|sc)a$/, /(?:[^aeiou]|[^u]a)$/],
  [/[oe]e$|(?:[nk]|[oie]v|rc|sc)e$/, /[^aeiou][oe]$|[nst]?n[ai]$|ie$/],
  [/uiu$|(?:[nk]|[oie]v|rc|sc)u$/, /(?:[^aeiou]|u)$/],
  [/[^aeiou](?:ogo|ego)$/, /[^i]a$|aia$/],
  [/(?:omu|emu)$/, /(?:u|[^aeiou]i|ovi)$/],
  [/(?:[eio]i|[eo]ii)$/, /[^a]i$|[^aeiou]e$/],
  [/[oe]iu$/, /iu$/],
  [/(?:im|om)$/, /[^aeiou](?:om|em|e|i|u)$|am$/],
  [/(?:ie|[nkv]i|ci)$/, /[^aeiou][ia]$|ii$/],
  [/ih$/, /(?:[^aeiou]|[aeio]i|ah)$/],
  [/imi$/, /ami$/],
];

/** Whether the first word may be a Russian or Ukrainian adjective to the second. */
export function mayDescribe(adjective: string, noun: string): boolean {
  return EAST_AGREEMENT.some(([own, other]) => own.test(adjective) && other.test(noun));
}

/** Plurals of adjectives at the start of a sentence are no names but common nouns (`Частные школы Сербии`). */
export function isPluralAdjective(sound: string): boolean {
  return /(?:ie|[^aeiou]i)$/.test(sound) && !PLURAL_OF_ONE.test(sound);
}
/** Of railways and armed forces each country has but one (`Железные дороги Сербии`). */
const PLURAL_OF_ONE = /^(?:zeliezn|zelezn|vooruzen|zbroin)/;

/** Whether a Serbian adjective and its noun are many, which open a sentence as common nouns do (`Javna preduzeća`, `Robne kuće`, `Okružni sudovi`). */
export function areMany(adjective: string, noun: string): boolean {
  if (/^(?:snage|zelieznice|novine|igre)$/.test(noun)) return false;
  if (adjective.endsWith('e')) return noun.endsWith('e') && !(/^(?:opst|vis|trec)e$/.test(adjective) && isSingular(noun));
  if (adjective.endsWith('i')) return noun.endsWith('i');
  return adjective.endsWith('a') && NEUTER_PLURAL.test(noun);
}
/** Of neuter nouns that head the names of institutions (`preduzeća`, `pozorišta`, `udruženja`, `društva`). */
const NEUTER_PLURAL = /(?:duzec|vec|orist|[ia]list|uzeni|stv|siguranii?)a$/;

/** Companies whose names are plurals. */
const PLURAL_NAME = /^(?:zeli?eznic[ei]|putevi)$/;

/** Whether a word in -e that opens a sentence may be a singular: a neuter (`Udruženje`, `Veće`), not the plural `Banke`. */
export function isSingular(sound: string): boolean {
  if (NEUTER_PLURAL.test(sound)) return false;
  return !/[ei]$/.test(sound) || PLURAL_NAME.test(sound) || /(?:[nd]i|ist|^vi*ec)e$/.test(sound) || /[aeou]i$/.test(sound);
}

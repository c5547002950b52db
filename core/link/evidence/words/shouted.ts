/** Abbreviations that are also common words, and the English words around the pronoun that `US` may be. */
import { isOneOf } from './list.ts';

/** English prepositions, after which `US` is the pronoun only where no noun follows. */
export const isPreposition = isOneOf('to for of with without from by on like than between about');

/** English words after which `US` in capitals is more often the pronoun. */
export const goesBeforePronoun =
  isOneOf(`tell tells told telling ask asks asked give gives gave join joins contact about let lets help helps took take takes make makes
  made for to of with without from by on like than see show shows showed bring brings brought leave leaves left want wants need needs
  trust love hate kill call calls called send sends sent teach owe owes owed all both none some most many`);

/** English words before which `US` in capitals is the pronoun: no noun that it could qualify. */
export const goesAfterPronoun =
  isOneOf(`to for in on at of by with from up out down off over back away if whether that what who how why when where all both any anything
  nothing something everything once again now then today tonight too also and or but not is are was were a an the this these your our
  my his her their more less better first one two three`);

/** Abbreviations of countries and bodies that are common words when a page shouts, by the languages in which they are. */
const SHOUTED_WORDS: Readonly<Record<string, readonly string[]>> = {
  us: ['en'],
  un: ['fr', 'es', 'it', 'ca', 'ro', 'gl', 'eo'],
  eu: ['pt', 'ro', 'gl', 'fr', 'ca'],
  sad: ['en', 'sr'],
  сад: ['sr', 'ru', 'uk', 'bg', 'mk'],
  be: ['en'],
  ke: ['sq', 'it'],
  ec: [],
  pace: ['en', 'it'],
  dash: ['en'],
  fry: ['en'],
  onu: ['sr', 'tr'],
  uno: ['es', 'it'],
  nato: ['it', 'es', 'pt'],
  ue: [],
  ун: [],
};

/** The primary languages in which a shouted abbreviation is a common word, or null where it is none. */
export const shoutedIn = (word: string): readonly string[] | null => SHOUTED_WORDS[word] ?? null;

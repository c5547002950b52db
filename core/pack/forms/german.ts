import { germanAdjectiveForms } from './german-adjectives.ts';
import { germanBodyForms } from './german-bodies.ts';
import { germanOfficeForms } from './german-offices.ts';
import type { Inflect } from './inflect.ts';

/**
 * After these a name takes no -s but an apostrophe, which is no part of the word: `Scholz’`. Amtliches Regelwerk der
 * deutschen Rechtschreibung, § 96 (1).
 */
const ENDS_IN_S = /(?:[sßxz]|ce)$/i;

/**
 * German, where articles and prepositions show the case: names of persons and places have one form more, the genitive
 * in -s (`Kurtis`, `Serbiens`); adjectives and the heads of bodies and offices have those of their declension.
 */
export const german: Inflect = (lemma) => {
  const { text, kind } = lemma;
  if (kind === 'adjective') return germanAdjectiveForms(text);
  if (kind === 'office') return germanOfficeForms(text);
  if (kind === 'person' || (kind === 'place' && isBareName(text))) return ENDS_IN_S.test(text) ? [] : [`${text}s`];
  return germanBodyForms(lemma);
};

/** One name or two joined ones (`Bosnien und Herzegowina`), with no head that would decline (`Republik Serbien`). */
function isBareName(text: string): boolean {
  return /^\p{Lu}\S*(?: und \p{Lu}\S*)?$/u.test(text);
}

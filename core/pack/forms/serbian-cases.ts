/**
 * The cases of Serbian and their endings, written in the Latin script with its diacritics. Dative and locative have one
 * form (Stanojčić, Popović: Gramatika srpskoga jezika, on the declensions).
 */
import type { Paradigm } from './paradigm.ts';

type Oblique = 'genitive' | 'dative' | 'accusative' | 'vocative' | 'instrumental';
export type Cases = Paradigm<'nominative' | Oblique>;

/** What follows the stem in each case; `null` for the nominative itself. */
export type Endings = Readonly<Record<Oblique, readonly (string | null)[]>>;

/** A row of a table: the ending of each case, several parted by a stroke; `=` is the nominative again. */
export function row(genitive: string, dative: string, accusative: string, vocative: string, instrumental: string): Endings {
  const read = (cell: string) => cell.split('/').map((ending) => (ending === '=' ? null : ending));
  return {
    genitive: read(genitive),
    dative: read(dative),
    accusative: read(accusative),
    vocative: read(vocative),
    instrumental: read(instrumental),
  };
}

export function decline(nominative: string, stem: string, endings: Endings): Cases {
  const forms = (at: Oblique) => endings[at].map((ending) => (ending === null ? nominative : stem + ending));
  return {
    nominative: [nominative],
    genitive: forms('genitive'),
    dative: forms('dative'),
    accusative: forms('accusative'),
    vocative: forms('vocative'),
    instrumental: forms('instrumental'),
  };
}

/** A word that has one form. */
export function still(word: string): Cases {
  return decline(word, word, row('=', '=', '=', '=', '='));
}

/** A thing or place has its nominative for an accusative where a living being has its genitive. */
export function lifeless(cases: Cases): Cases {
  return { ...cases, accusative: cases.nominative };
}

/**
 * Names in names: what a longer, unknown name holds is not the actor (Kosovo Energy Corporation, Univerzitet u Prištini,
 * Rruga Ibrahim Rugova, the hotel "Belgrade"). Told by the shape of the words around, in each language's own way of
 * writing names; each way is in a file of its own.
 */
import { albanian } from './albanian/albanian.ts';
import { isCalled } from './everywhere/called.ts';
import { isInCompound } from './everywhere/compounds.ts';
import { isElsewhere } from './everywhere/elsewhere.ts';
import { english } from './english/english.ts';
import { french } from './french/french.ts';
import { german } from './german/german.ts';
import { hasHead } from './everywhere/heads.ts';
import type { LongerNameReader, NamePlace } from './name-place.ts';
import { isNumbered } from './everywhere/numbered.ts';
import { isQuotedTitle } from './quoted/quoted.ts';
import { slavic } from './slavic/slavic.ts';

const READERS: Readonly<Record<string, LongerNameReader>> = {
  de: german,
  en: english,
  fr: french,
  mk: slavic,
  ru: slavic,
  sq: albanian,
  sr: slavic,
  uk: slavic,
};

const EVERYWHERE: readonly LongerNameReader[] = [hasHead, isQuotedTitle, isInCompound, isElsewhere, isCalled, isNumbered];
/** On a page whose language is unknown each way of writing is tried. */
const ALL: readonly LongerNameReader[] = [...EVERYWHERE, ...new Set(Object.values(READERS))];
const BY_LANGUAGE = new Map(Object.entries(READERS).map(([lang, own]) => [lang, [...EVERYWHERE, own]]));

export function isInLongerName(place: NamePlace): boolean {
  const readers = BY_LANGUAGE.get(place.lang) ?? (place.lang === '' ? ALL : EVERYWHERE);
  return readers.some((reads) => reads(place));
}

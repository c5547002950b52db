/**
 * Names in names: what a longer, unknown name holds is not the actor (Kosovo Energy Corporation, Univerzitet u Prištini,
 * Rruga Ibrahim Rugova, the hotel "Belgrade"). Told by the shape of the words around. First what is written so in all
 * languages (`everywhere/`, `quoted/`), then the page's own way of writing names: a room for each language, whose main file
 * bears its name; `slavic/` opens `south-slavic/` and `east-slavic/`. Beside them lies what several languages share.
 */
import { albanian } from './albanian/albanian.ts';
import { english } from './english/english.ts';
import { isCalled } from './everywhere/called.ts';
import { isInCompound } from './everywhere/compounds.ts';
import { isElsewhere } from './everywhere/elsewhere.ts';
import { hasHead } from './everywhere/heads.ts';
import { isNumbered } from './everywhere/numbered.ts';
import { french } from './french/french.ts';
import { german } from './german/german.ts';
import type { LongerNameReader, NamePlace } from './name-place.ts';
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
const BY_LANGUAGE = new Map(Object.entries(READERS).map(([lang, own]) => [lang, [...EVERYWHERE, own]]));
/** On a page whose language is unknown each way of writing is tried … */
const ALL: readonly LongerNameReader[] = [...EVERYWHERE, english, german, french, albanian, slavic];
/** … but for those of languages of which the page's text has shown nothing. */
const OF_THE_WEST: readonly LongerNameReader[] = [...EVERYWHERE, english, german, french];

/** `mayInflect` tells whether the text may be Slavic or Albanian: it is asked on pages whose language is unknown. */
export function isInLongerName(place: NamePlace, mayInflect = true): boolean {
  const unknown = mayInflect ? ALL : OF_THE_WEST;
  const readers = BY_LANGUAGE.get(place.lang) ?? (place.lang === '' ? unknown : EVERYWHERE);
  return readers.some((reads) => reads(place));
}

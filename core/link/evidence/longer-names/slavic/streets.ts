/** Streets and squares named after countries and bodies (`Trg Ujedinjenih nacija`, `Ulica heroja Kosova`), which are not in them, as those of a town are. */
import type { NamePlace } from '../name-place.ts';
import { isAbbreviation, mayBeAttribute, mayOwn, soundOfEnd } from './endings.ts';
import type { Phrase } from './phrase.ts';
import { isCountry } from './things.ts';

/** One street or the like, in all cases; of `ulice` no list can tell whether it is one or many. */
const STREET =
  /^(?:(?:trg|bulevar|most|park|kei|skver|prolaz|sokak|prospekt)(?:a|u|om|em|e)?|(?:ulic|avenii|aleii|raskrsnic)(?:a|i|u|om))$/;
const STREET_OR_STREETS = /^(?:ulic|avenii|aleii|raskrsnic)e$/;
/** Prepositions after which `ulice` is one (`iz ulice Crne Gore`). */
const GOVERNS_GENITIVE = /^(?:iz|kod|pored|do|od|duz|sa|s|ispred|blizu|kraj|usred|oko)$/;
/** Coasts, parks and bridges of a country are none of its namesakes when written small (`obala Crne Gore`). */
const ADDRESS = /^(?:trg|bulevar|ulic|avenii|prospekt|kei|skver|sokak)/;

export function isInStreet(place: NamePlace, { capital, small, earlier, lang }: Phrase): boolean {
  if (place.kinds.includes('person') || !mayOwn(place)) return false;
  const before = small.at(-1) ?? capital;
  if (!before || place.isKnown(before)) return false;
  const isNamesake = place.kinds.includes('organisation') || isCountryName(place);
  if (!before.capital) {
    const mayBeMany = place.kinds.includes('organisation') || GOVERNS_GENITIVE.test((small.at(-2) ?? capital)?.sound ?? '');
    if (isNamesake && ADDRESS.test(before.sound) && isStreet(before.sound, mayBeMany)) return true;
    return (
      capital !== null && isStreet(capital.sound, earlier !== null) && small.every(({ sound }) => mayBeAttribute(sound, lang))
    );
  }
  if (earlier) return isStreet(before.sound, true);
  return isNamesake && isStreet(before.sound, false);
}

function isStreet(sound: string, mayBeMany: boolean): boolean {
  return STREET.test(sound) || (mayBeMany && STREET_OR_STREETS.test(sound));
}

function isCountryName(place: NamePlace): boolean {
  return isAbbreviation(place.text.slice(place.start, place.end)) || isCountry(soundOfEnd(place));
}

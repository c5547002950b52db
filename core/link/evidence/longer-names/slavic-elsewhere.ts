/** Bodies that every town or region has under the same name, with the name of another one behind it (`Civilna zaštita grada Kraljeva`). */
import { neighbourAfter } from '../shapes.ts';
import type { NamePlace } from './name-place.ts';
import { isAbbreviation } from './slavic-endings.ts';
import { soundOf } from './slavic-letters.ts';

/** A unit of administration in the genitive. */
const UNIT = /^(?:grada|opstine|okruga|kantona|regiona|oblasti|zupanije|zupaniie|entiteta)$/;

export function isOfOtherTown({ text, start, end, kinds, isKnown }: NamePlace): boolean {
  if (!kinds.includes('organisation') || isAbbreviation(text.slice(start, end))) return false;
  const unit = neighbourAfter(text, end);
  if (unit?.gap !== ' ' || !UNIT.test(soundOf(unit.folded))) return false;
  const town = neighbourAfter(text, unit.end);
  return town?.gap === ' ' && town.capital && !isKnown(town);
}

/**
 * Bodies under a name that others have too, told by whose they are: a town's or region's (`Civilna zaštita grada Kraljeva`), a
 * state's security council (`Savet bezbednosti Ruske Federacije`), the unions of a trade (`Evropska unija radiodifuzera`).
 */

import { type Neighbour, neighbourAfter } from '../../neighbours.ts';
import { isOneOf } from '../../words/list.ts';
import type { NamePlace } from '../name-place.ts';
import { isAbbreviation, mayBeGenitive } from '../slavic/endings.ts';
import { soundOf } from '../slavic/letters.ts';
import { isCountry } from '../slavic/things.ts';
import { isUnion, soundOfName } from '../unions.ts';

/** A unit of administration in the genitive. */
const UNIT = /^(?:grada|opstine|okruga|kantona|regiona|oblasti|zupaniie|entiteta)$/;
/** States and their full names. */
const STATE = /^(?:republike|federaciie|kralievine|drzave|[a-z]+ske)$/;
/** Whose the security council is that is an actor. */
const OWN = /^(?:un|oun|on|uiedinien\w+|obedinet\w+)$/;
const SECURITY_COUNCIL = /^(?:savet|saviet|viiec)\w* (?:bezbied|bezbed|sigurn)\w+$/;
/** Trades and groups, which have unions of their own, in the genitive. */
const isMembers = isOneOf(
  `radiodifuzera emitera televizija novinara izdavaca pisaca glumaca reditelja redatelja sindikata poslodavaca studenata mladih mladezi
  zena gluvih gluhih slepih slijepih lekara lijecnika stomatologa apotekara farmaceuta advokata odvjetnika sudija sudaca tuzilaca notara
  nastavnika ucitelja profesora arhitekata inzenjera konstruktora proizvodjaca poljoprivrednika zemljoradnika vinara pcelara lovaca
  ribolovaca vaspitaca javnih privatnih malih hriscanskih krscanskih jevrejskih zidovskih`,
);

export function isOfOthers(place: NamePlace): boolean {
  const { text, start, end, kinds } = place;
  if (!kinds.includes('organisation')) return false;
  const after = neighbourAfter(text, end);
  if (after?.gap !== ' ' || after.start >= place.sentence.end || isAbbreviation(text.slice(start, end))) return false;
  if (after.capital) return isOfState(place, after);
  return isOfTown(place, after) || (isMembers(after.folded) && isUnion(place));
}

function isOfTown({ text, isKnown }: NamePlace, unit: Neighbour): boolean {
  if (!UNIT.test(soundOf(unit.folded))) return false;
  const town = neighbourAfter(text, unit.end);
  return town?.gap === ' ' && town.capital && !isKnown(town);
}

function isOfState({ text, start, end, lang, sentence, isKnown }: NamePlace, owner: Neighbour): boolean {
  const sound = soundOf(owner.folded);
  if (sentence.capitals || !SECURITY_COUNCIL.test(soundOfName(text.slice(start, end)))) return false;
  if (OWN.test(sound)) return false;
  return STATE.test(sound) || (mayBeGenitive(sound, lang) && (isCountry(sound) || !isKnown(owner)));
}

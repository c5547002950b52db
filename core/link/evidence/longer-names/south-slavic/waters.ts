/** Rivers and lakes that are called as a country or a town is (`nivo Raške`, `gde izvire Bosna`, `dolina Rame`). */
import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isOneOf } from '../../words/list.ts';
import type { NamePlace } from '../name-place.ts';
import { mayOwn, soundOfEnd } from '../slavic/endings.ts';
import { soundOf } from '../slavic/letters.ts';
import { isLandform, isWater } from '../slavic/things.ts';

/** What only flowing water does, in the third person. */
const FLOWS = /^(?:izvir[eu]|uvir[eu]|tec[eu]|protice|uliva(?:iu)?|utice|uticu|meandrira|nabuiala|presusila|izlila|izlile)$/;
/** How water is. */
const WATERY = /^(?:nabuial|nadosl|mutn|plahovit|zaleden|zaledien|poplavlien|presusen|podivlial)(?:a|e|oi|u|om)$/;
/** After these words `reke` is one river, elsewhere it is all those of a country (`reke Srbije`). */
const isAlong = isOneOf('preko pored kod uz niz iz oko blizu duz ispod iznad korito usce nivo vodostaj sliv');
/** A bank on one side, which rivers have (`desna obala Bosne`) and countries have not. */
const SIDE = /^(?:desn|lev|liiev)[aeou]/;
/** Countries and towns that bear the name of a river. */
const RIVERS = /^(?:bosn|rask)/;
const RIVER_IN_GENITIVE = /^(?:re[kc]i?c?e|riieke|riecice)$/;
/** Land under a river's name in the singular; a country has many. */
const ONE_LANDFORM = /(?:[^aeiou]|[aeo]m|u|[^aeiou]a|dolini|klisuri)$/;

export function isWaters(place: NamePlace): boolean {
  if (!place.kinds.includes('place')) return false;
  const { text, start, end } = place;
  const name = soundOfEnd(place);
  // Rivers are feminine, and so are their namesakes.
  if (!/[aeiuo]$/.test(name)) return false;
  const before = beside(neighbourBefore(text, start));
  const after = beside(neighbourAfter(text, end));
  const left = before && !place.isKnown(before) ? soundOf(before.folded) : '';
  if (mayOwn(place) && (isWater(left) || isOneLandform(left, before))) return true;
  if (left === 'nivo' && mayOwn(place) && neighbourBefore(text, before?.start ?? 0)?.folded !== 'za') return true;
  if (RIVER_IN_GENITIVE.test(left) && name.endsWith('e') && isAlong(neighbourBefore(text, before?.start ?? 0)?.folded ?? ''))
    return true;
  if (WATERY.test(left) && left.slice(-1) === name.slice(-1)) return true;
  if (/^obal/.test(left) && mayOwn(place) && SIDE.test(soundBefore(text, before))) return true;
  if (name.endsWith('a') && (FLOWS.test(left) || (/^(?:se|ie)$/.test(left) && FLOWS.test(soundBefore(text, before)))))
    return true;
  if (RIVERS.test(name) && name.endsWith('a') && left === '' && isByTown(place, after)) return true;
  return name.endsWith('a') && flows(text, after, before);
}

/** `Bosna izvire`, `Raška se izlila`, `Raška je poplavila` may be anybody's deed; after a preposition it is no subject (`u Srbiji teče`). */
function flows(text: string, after: Neighbour | null, before: Neighbour | null): boolean {
  if (!after || after.capital || (before && before.folded.length < 3)) return false;
  let word: Neighbour | null = after;
  for (let i = 0; word && i < 2; i++) {
    if (FLOWS.test(soundOf(word.folded))) return true;
    if (word.folded !== 'se' && word.folded !== 'je' && word.folded !== 'се' && word.folded !== 'је') return false;
    word = beside(neighbourAfter(text, word.end));
  }
  return false;
}

/** `Bosna kod Maglaja` */
function isByTown({ text, isKnown }: NamePlace, after: Neighbour | null): boolean {
  if (!after || !/^(?:kod|kraj|код|крај)$/.test(after.folded)) return false;
  const town = beside(neighbourAfter(text, after.end));
  return town?.capital === true && !isKnown(town);
}

function soundBefore(text: string, word: Neighbour | null): string {
  return soundOf(beside(word && neighbourBefore(text, word.start))?.folded ?? '');
}

function isOneLandform(sound: string, word: Neighbour | null): boolean {
  return word !== null && isLandform(sound) && ONE_LANDFORM.test(sound) && !/^planin|^iezer|^ozer|^plem/.test(sound);
}

function beside(word: Neighbour | null): Neighbour | null {
  return word?.gap === ' ' ? word : null;
}

/**
 * Bridges of the same river in other towns (`Most na Ibru u Kraljevu`, `the bridge over the Ibar in Raška`): a name that says
 * what it crosses says nothing of its town, so that the town behind it does, or the town's adjective before it.
 */
import { foldWord } from '../../../text/fold.ts';
import { neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isLocative, isTime } from '../../words/beside.ts';
import { beginsWithOneOf, isOneOf } from '../../words/list.ts';
import { isOfKosovo } from '../../words/settlements.ts';
import type { LongerNameReader } from '../name-place.ts';
import { soundOf } from '../slavic/letters.ts';
import { isOfTown } from '../slavic/things.ts';

const isBridge = beginsWithOneOf('bridge brucke bruecke pont most мост міст ur');
const isNear = isOneOf('a au у pres pored kraj blizu prane afer біля возле под під коло near outside');
/** Parts of Kosovo and of its town, by which the bridge there is told. */
const isOurs = beginsWithOneOf('north nord sever sjever veri север північ mitrov');
const isBetween = isOneOf('de d la le der den dem the');

export const isBridgeElsewhere: LongerNameReader = ({ text, start, end, kinds, sentence }) => {
  if (!kinds.includes('place')) return false;
  const name = text.slice(start, end);
  if (!name.includes(' ') || sentence.capitals) return false;
  const words = name.split(/\s+/);
  if (!words.some((word) => isBridge(foldWord(word))) || words.some((word) => isOurs(foldWord(word)))) return false;
  const before = neighbourBefore(text, start);
  if (before?.gap === ' ' && isOfTown(soundOf(before.folded)) && !isOurs(before.folded)) return true;
  if (isBehindTown(text, start, sentence.start)) return true;
  const where = neighbourAfter(text, end);
  if (where?.gap !== ' ' || !(isLocative(where.folded) || isNear(where.folded))) return false;
  let town = neighbourAfter(text, where.end);
  while (town && !town.capital && isBetween(town.folded) && /^[ ']$/.test(town.gap)) town = neighbourAfter(text, town.end);
  if (!town?.capital || !/^[ ']$/.test(town.gap) || town.start >= sentence.end || isTime(town.folded)) return false;
  return !isOfKosovo(soundOf(town.folded)) && !isOurs(town.folded);
};

/** Towns and villages on the Ibar outside Kosovo, and above and below on its banks: the closed list of its bridges there. */
const isOnIbar = beginsWithOneOf(
  'kraliev kralev rask usce uscu usca baliev balev ribaric rozai matarus bogutov iosanick brvenik maglic studenic konarev bilianov',
);

/** `U Kraljevu se zatvara stari most na Ibru`: another town on the river is named before, and ours is not. */
function isBehindTown(text: string, start: number, from: number): boolean {
  let found = false;
  for (let word = neighbourBefore(text, start); word && word.start >= from; word = neighbourBefore(text, word.start)) {
    if (!word.capital) continue;
    if (isOurs(word.folded) || isOfKosovo(soundOf(word.folded))) return false;
    found ||= isOnIbar(soundOf(word.folded));
  }
  return found;
}

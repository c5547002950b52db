/**
 * English things that bear a place's name without quotation marks: works (`the film Ukraine on Fire`, `her poem Kosovo`),
 * ships and animals (`the brig Russia`). A clause may follow such a word too (`the film China banned`, `the ship Russia
 * seized`): then a verb stands behind the name, which takes the thing.
 */
import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isTime } from '../../words/beside.ts';
import { isOneOf } from '../../words/list.ts';
import type { NamePlace } from '../name-place.ts';

const isWork = isOneOf(
  `film movie documentary drama comedy thriller novel novella book memoir poem album opera musical ballet painting song single
  track sitcom podcast series hymn ballad symphony essay play anthology videogame mural sculpture`,
);
const isVesselOrBeast = isOneOf(
  `steamer steamship tanker freighter trawler schooner frigate ferry liner barge tug tugboat yacht clipper corvette racehorse greyhound
  locomotive brig barque bark brigantine sloop cutter icebreaker dredger collier battleship cruiser destroyer whaler ketch dinghy galley
  galleon paddleboat riverboat houseboat lightship mare stallion filly gelding colt thoroughbred`,
);
/** Small words that go on with a title or end the thing's mention: no verbs. */
const isSmall = isOneOf('of in on at by for to and or from with as off out under over near between');
/** What somebody does to a thing; ships and animals do none of it. */
const isTaking = isOneOf(
  `seized bought sold built wants needs uses used sent ordered detained leased rents operates provided promised gave offered launched
  deployed captured purchased blocked banned impounded says said has had claims claimed calls called supplied donated chartered stopped`,
);
/** Before the thing, so that the name is not the subject of what follows (`In film Kosovo trails others`). */
const isNoDeterminer = isOneOf('in of on to by and or for with as at from between that which');

export function isWorkOrVessel({ text, start, end, sentence, kinds, isKnown }: NamePlace): boolean {
  const thing = neighbourBefore(text, start);
  if (thing?.gap !== ' ' || thing.capital || thing.start < sentence.start || !kinds.includes('place')) return false;
  const after = neighbourAfter(text, end);
  if (isVesselOrBeast(thing.folded)) return !isVerbOf(after);
  if (!isWork(thing.folded)) return false;
  const before = neighbourBefore(text, thing.start);
  if (before?.gap !== ' ' || isNoDeterminer(before.folded)) return false;
  return !after || after.start >= sentence.end || goesOn(after, text, isKnown);
}

function isVerbOf(after: Neighbour | null): boolean {
  return after?.gap === ' ' && isTaking(after.folded);
}

/** Whether what follows is punctuation, or a small word and not yet a time (`the film China on Tuesday banned`). */
function goesOn(after: Neighbour, text: string, isKnown: NamePlace['isKnown']): boolean {
  if (after.gap !== ' ') return /^(?:[,.:;!?)]|\s[(–—-])/.test(after.gap);
  if (isKnown(after) || !isSmall(after.folded)) return false;
  const next = neighbourAfter(text, after.end);
  return next?.gap === ' ' && !isKnown(next) && !isTime(next.folded) && !/^\d/.test(next.folded);
}

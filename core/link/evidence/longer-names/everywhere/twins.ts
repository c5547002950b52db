/**
 * Villages of the same name, told by what they lie near (`selo Rudare kod Leskovca`, `Macedonia, south of Cleveland`). Our
 * villages lie near towns of Kosovo or of its border, or near another name that we know (`Banjska kod Zvečana`). Near what a
 * country lies says where in it something happens (`u Srbiji kod Leskovca`), unless the name is said to be a settlement's,
 * or somebody comes from there.
 */
import { foldWord } from '../../../text/fold.ts';
import { isEastSlavic } from '../../../text/language.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isTime } from '../../words/beside.ts';
import { beginsWithOneOf, isOneOf } from '../../words/list.ts';
import { isAroundKosovo, isCountryOrCity, isSettlement } from '../../words/settlements.ts';
import type { LongerNameReader, NamePlace } from '../name-place.ts';
import { soundOf } from '../slavic/letters.ts';

/** Beside what a place lies. */
const NEAR = [
  'near outside bei nahe unweit pres loin kod kraj pored blizu nadomak nedaleko prane afer',
  'под возле около близ неподалеку недалеко під біля коло поблизу неподалік над',
];
/** On which side of it. */
const SIDES = [
  `north south east west northeast northwest southeast southwest northern southern eastern western
  nord nordosten nordwesten norden suden osten westen sudosten sudwesten nordlich sudlich ostlich westlich nordostlich nordwestlich sudostlich
  sudwestlich ouest nordest`,
  `severno juzno istocno zapadno severozapadno severoistocno jugozapadno jugoistocno sjeverno sjeverozapadno sjeveroistocno
  veri jug lindje perendim verilindje veriperendim juglindje jugperendim`,
  'югу северу востоку западу юго-западу южнее севернее восточнее западнее північ південь схід захід північніше південніше східніше західніше',
];
/** A municipality or district of its own. */
const isDistrict = beginsWithOneOf('opstin opcin municip komun landkreis canton kanton departement okrug srez');
/** Small words and measures between. */
const BETWEEN = [
  'of the a an de du d la le l der dem des von od iz u e i te se ne ot od a au some about miles mile km kilometers kilometres minutes from',
  'kilometara kilometra nekih oko rund etwa kilometer ungefahr environ quelque kilometres kilometre minutes non far not от від к на км',
];
const isNear = isOneOf(...NEAR);
const isSide = isOneOf(...SIDES);
const isBetween = isOneOf(...BETWEEN);
/** Any of them: asked of every word behind a place. */
const isWord = isOneOf(...NEAR, ...SIDES, ...BETWEEN);
/** Words of that way. */
const LONGEST_WAY = 6;
const KOSOVO = /^kosov/;
/** The country takes another preposition in Serbian (`na Kosovu`). */
const isInOrOutOf = isOneOf('u iz у из в во до із зі з');
const isOurs = beginsWithOneOf('наш');
/** Who lives in a town, and what it has one of. */
const isOfTown = beginsWithOneOf('жител мешкан мэр мер голов громад школ гончар');
const isFromCountry = beginsWithOneOf(
  'izbegl izbjegl prognan ishod iseljen избегл прогнан беженц біженц албан серб выход вихід воиск віиск солдат миротв',
);
const isOrigin = isOneOf('from aus');
/** Of a border with its crossings, which stand by themselves. */
const isCrossing = beginsWithOneOf(
  'crossing border checkpoint gate prelaz prijelaz punkt grenz ubergang passage poste pik vendkal kpp пункт кпп переход прикорд погранич прелаз перехід',
);

export const isTwin: LongerNameReader = (place) => {
  const { text, start, end, kinds, sentence } = place;
  if (!kinds.includes('place')) return false;
  const after = neighbourAfter(text, end);
  // Nearly all names end here.
  if (!after || after.capital || !isOnTheWay(after.folded) || !/^(?:,? | \()$/.test(after.gap)) return false;
  if (sentence.capitals || /\s/.test(text.slice(start, end))) return false;
  const way = readWay(place, after);
  if (!way) return false;
  const before = neighbourBefore(text, start);
  const left = before?.gap === ' ' && before.start >= sentence.start ? before : null;
  const sound = soundOf(foldWord(text.slice(start, end)));
  if (!isCountryOrCity(sound)) return !isAtCrossing(left, text);
  if (isCalledSettlement(left, text)) return true;
  if (way.side) return after.gap === ', ' && left !== null && isOrigin(left.folded);
  return KOSOVO.test(sound) && after.gap === ' ' && isOtherKosovo(left, after, place);
};

/**
 * Towns and villages called Kosovo in the lands of the Slavs: somebody lives in or comes from one (`в Косово под Брестом`, `iz
 * Kosova kod Knina`), or it is `our Kosovo над Рибницею`. From the country people flee, and it wins over others.
 */
function isOtherKosovo(left: Neighbour | null, locator: Neighbour, { text, lang }: NamePlace): boolean {
  if (left === null || (lang !== 'sr' && !isEastSlavic(lang))) return false;
  if (isOurs(left.folded)) return true;
  if (locator.folded === 'над' || !(isInOrOutOf(left.folded) || isOfTown(left.folded))) return false;
  const who = neighbourBefore(text, left.start);
  return !(who && isFromCountry(who.folded));
}

function isOnTheWay(word: string): boolean {
  return isWord(word) || isDistrict(word) || /^\d/.test(word);
}

/** Whether what follows tells near what the place lies, and that is neither known nor of the region; and whether by its side. */
function readWay({ text, isKnown }: NamePlace, first: Neighbour): { side: boolean } | null {
  let [near, side] = [false, false];
  let word: Neighbour | null = first;
  for (let i = 0; word && i < LONGEST_WAY; i++) {
    if (word.capital) return (near || side) && isUnknown(word) ? { side } : null;
    if (isNear(word.folded) || isDistrict(word.folded)) near = true;
    else if (isSide(word.folded)) side = true;
    else if (!isBetween(word.folded) && !/^\d+$/.test(word.folded)) return null;
    const next: Neighbour | null = neighbourAfter(text, word.end);
    word = next && /^[ '-]$/.test(next.gap) ? next : null;
  }
  return null;

  function isUnknown(town: Neighbour): boolean {
    const second = neighbourAfter(text, town.end);
    const words = second?.gap === ' ' && second.capital ? [town, second] : [town];
    return !isTime(town.folded) && !words.some((word) => isKnown(word) || isAroundKosovo(soundOf(word.folded)));
  }
}

/** `mesto Kosovo`, `village of Kosovo` */
function isCalledSettlement(left: Neighbour | null, text: string): boolean {
  if (left === null) return false;
  if (isSettlement(left.folded)) return true;
  if (!/^(?:of|de|d)$/.test(left.folded)) return false;
  const kind = neighbourBefore(text, left.start);
  return kind?.gap === ' ' && isSettlement(kind.folded);
}

function isAtCrossing(left: Neighbour | null, text: string): boolean {
  if (left === null) return false;
  const earlier = neighbourBefore(text, left.start);
  return isCrossing(left.folded) || (earlier?.gap === ' ' && isCrossing(earlier.folded));
}

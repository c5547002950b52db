/** English: each longer word of a name has a capital (`Kosovo Grill`, `NATO Summit`, `Friends of Serbia`). */
import { neighbourBefore } from '../../neighbours.ts';
import { isCourtesy, isPeople, isTime } from '../../words/beside.ts';
import { isOffice } from '../../words/callings/offices.ts';
import { beginsWithOneOf, isOneOf } from '../../words/list.ts';
import { capitalRun, isOnOneLine } from '../lines.ts';
import type { LongerNameReader, NamePlace } from '../name-place.ts';
import { isTownThing } from './towns.ts';
import { isWorkOrVessel } from './works.ts';

/** Communities of a country by faith, which follow its name as those by people do (`Kosovo Catholics`). */
const isCommunity = beginsWithOneOf('catholic muslim orthodox christian jew egyptian ashkali refugee diaspora');
/** Of peoples (`the Hungarians of Serbia`). */
const PEOPLE_END = /(?:ians|eans|cans|ese|ish|ards)$/;
/** With them the Union speaks of its own (`EU Member States`). */
const isMember = isOneOf('member members allies leaders troops');

/** Unions of states, unless of clubs and the like (`the Football Federation of Kosovo`). */
const isUnion = isOneOf('federation union confederation community');

/** What has a capital before `of` a place without making a name: forms of state, parts of a country, settlements, its people, high dignities. */
const isPlainBefore = beginsWithOneOf(
  `republic state province empire territor municipalit city town village district region county capital nation land people
  citizen government administration north south east west centr part border head chair deput member governor ombuds king
  queen prince tsar emperor duke patriarch metropolitan primate archbishop bishop mufti imam rabbi hero father mother son
  daughter guardian independence recognition sovereignty future status history`,
);

const isArticle = isOneOf('the a an');
/** Small words in the names of unions (`the Union of Journalists of Serbia`, `the Council for Culture of Montenegro`). */
const isInside = isOneOf('of and for');

const isSmallPlace = isOneOf('village hamlet township');
/** Of countries, rather than of our towns. */
const COUNTRY_END = /ia$/;

/** They make another place of one (`New Belgrade`, `Greater Serbia`). */
const isQualifier = isOneOf('new old greater little great upper lower outer inner');

export const english: LongerNameReader = (place) => {
  if (isTownThing(place) || isWorkOrVessel(place) || isPrize(place)) return true;
  if (!(runsOn(place) || isQualified(place) || isOwned(place) || isVillage(place))) return false;
  // Asked last, because the whole sentence is read for it.
  return !place.sentence.capitals && !place.sentence.titleCase;
};

/**
 * In English prose a capital word after a name goes on with it (`Kosovo Grill`, `NATO Summit`), unless an office follows
 * (`Kosovo Prime Minister`, `EU High Representative`), a people, or another name that we know.
 */
function runsOn({ text, end, sentence, isKnown }: NamePlace): boolean {
  const run = capitalRun(text, end, sentence.end);
  const [first] = run;
  if (!first || first.allCapitals || isPeople(first.folded) || isCommunity(first.folded)) return false;
  if (isTime(first.folded) && first.folded !== 'today') return false;
  // Of offices `Premier` is also of a league.
  if (run.some((word) => word.folded === 'league')) return true;
  if (run.some((word) => isOffice(word.folded) || isCourtesy(word.folded)) || isMember(first.folded)) return false;
  return !isKnown(first);
}

/** `the America's Cup`, `Albania's Got Talent` */
function isPrize({ text, start, end, sentence }: NamePlace): boolean {
  if (sentence.capitals || !/['’]/.test(text.charAt(end))) return false;
  return /^(?:America['’]s Cup|[^'’]+['’]s (?:Got Talent|Next Top|Most Wanted))\b/.test(text.slice(start, end + LONGEST_PRIZE));
}
const LONGEST_PRIZE = 16;

/** `the village of Albania`, but `the village of Banjska`, `any village of Serbia`. */
function isVillage({ text, start, end, kinds }: NamePlace): boolean {
  const of = neighbourBefore(text, start);
  if (of?.gap !== ' ' || of.folded !== 'of' || !kinds.includes('place')) return false;
  const kind = neighbourBefore(text, of.start);
  if (kind?.gap !== ' ' || !isSmallPlace(kind.folded)) return false;
  return COUNTRY_END.test(text.slice(start, end)) && neighbourBefore(text, kind.start)?.folded === 'the';
}

/** Inside a sentence only: any adjective may open one with a capital (`New Kosovo rules …`). */
function isQualified({ text, start, end, kinds, sentence }: NamePlace): boolean {
  const before = neighbourBefore(text, start);
  if (!before?.capital || !kinds.includes('place') || !isQualifier(before.folded) || !isOnOneLine(text, before.end, start))
    return false;
  if (/[“"‘]/.test(text.charAt(before.start - 1)) && /^[”"’]/.test(text.slice(end))) return true;
  const earlier = neighbourBefore(text, before.start);
  return earlier?.gap === ' ' && earlier.start >= sentence.start;
}

/** `the Friends of Serbia`, `the Football Federation of Kosovo`: capitals behind an article, and `of`. People have no article (`Novak Djokovic of Serbia`). */
function isOwned({ text, start, kinds, sentence, isKnown }: NamePlace): boolean {
  if (!kinds.includes('place')) return false;
  const nearest = neighbourBefore(text, start);
  const of = nearest?.gap === ' ' && nearest.folded === 'the' ? neighbourBefore(text, nearest.start) : nearest;
  if (of?.gap !== ' ' || of.folded !== 'of') return false;
  const owned = neighbourBefore(text, of.start);
  if (owned?.gap !== ' ' || !owned.capital || owned.allCapitals || isKnown(owned)) return false;
  if (
    [isOffice, isPeople, isCommunity, isTime, isPlainBefore].some((says) => says(owned.folded)) ||
    PEOPLE_END.test(owned.folded)
  )
    return false;
  let earlier = neighbourBefore(text, owned.start);
  if (isUnion(owned.folded) && (!earlier?.capital || isArticle(earlier.folded))) return false;
  while (
    earlier &&
    (earlier.capital || isInside(earlier.folded)) &&
    earlier.gap === ' ' &&
    earlier.start > sentence.start &&
    !isArticle(earlier.folded) &&
    !isKnown(earlier)
  ) {
    if (isOffice(earlier.folded) || isPlainBefore(earlier.folded)) return false;
    earlier = neighbourBefore(text, earlier.start);
  }
  return earlier?.gap === ' ' && earlier.start >= sentence.start && isArticle(earlier.folded);
}

/**
 * Longer names by the words with which institutions', companies' and streets' names begin or end (`Bank of Kosovo`,
 * `Belgrade Philharmonic Orchestra`). The words stand in a file for each language; as English names travel, and names of
 * streets stay untranslated, those are looked for on every page.
 */
import { neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isPeople } from '../../words/beside.ts';
import { isOffice } from '../../words/callings/offices.ts';
import { isOneOf, list } from '../../words/list.ts';
import { isOnOneLine } from '../lines.ts';
import type { LongerNameReader, NamePlace } from '../name-place.ts';
import { ENGLISH_HEADS } from './english-heads.ts';
import { LOCAL_HEADS } from './local-heads.ts';

/** Words with a capital with which longer names begin and end, folded, with spaces between. */
export interface Heads {
  /** Beside ours, before it (`Hotel Belgrade`, `Air Serbia`). */
  beside: string;
  /** The part of clubs' names that is chosen, before the town (`Partizan Belgrade`). Before a surname it is somebody's first name (`Besa Osmani`). */
  clubs?: string;
  /** Joined to ours with `of` and the like (`University of Pristina`). */
  joined: string;
  /** Behind ours (`Kosovo Energy Corporation`). */
  after: string;
}

const wordsOf = (side: keyof Heads) => new Set([ENGLISH_HEADS, LOCAL_HEADS].flatMap((heads) => list(heads[side] ?? '')));
const BESIDE = wordsOf('beside');
const CLUBS = wordsOf('clubs');
const JOINED = wordsOf('joined');
const AFTER = wordsOf('after');

/** What joins a head to the name behind it. */
const isJoint = isOneOf('of for the de du des d la l von der');
/** Of the joints, those that may join one more time (`Academy of Sciences and Arts of Kosovo`). */
const isOf = isOneOf('of the and de du des d la l et von der und');
/** Who sits in a place is not called after it (`the Embassy in Belgrade`), but for these (`University in Pristina`). */
const isSeated = isOneOf('university office');
/** What is set up for a country (`Fund for Kosovo`); others do something for it (`a loan of the World Bank for Kosovo`). */
const isServing = isOneOf('office fund council foundation committee centre center agency association');
/** Small words inside a name behind ours (`Kosovo Council for the Defence of …`). */
const isInside = isOneOf('of for and in the');

/** Abbreviations with which clubs' and ships' names begin, in all languages; some are common words when written small, or in a line of capitals. */
const isClub = isOneOf(
  'fc fk kf nk kk kb bk bc sc sv as rk hc hk ac cf sk afc tsv tus vfb vfl fsv fv fcs zfk zrk bsc hsc tsg spvgg sg tv rtv bkk ks gk usc cs cd ofk afk gsk hask hms uss rms ss mv ms',
);

/** Words of a longer name that are looked at on either side. */
const LONGEST_NAME_WORDS = 4;
const LONGEST_CHAIN = 6;

/** In headlines, where all words have capitals, these are common nouns: organs of any state (`Kosovo Court Jails …`), and what all write and trade. */
const isCommon = isOneOf(
  'court parliament army navy ministry prosecutor prosecution council congress senate treasury parliamentary energy',
  'trade news today press post tour rally express online',
);

/** Company forms that are written with full stops. */
const COMPANY_FORM = /^\s(?:d\.\s?o\.\s?o\.|sh\.\s?p\.\s?k\.|e\.\s?V\.|a\.\s?d\.|s\.\s?a\.)/i;
const LONGEST_FORM = 11;

/** Whether one of the heads makes the name a part of a longer one. */
export const hasHead: LongerNameReader = (place) => hasHeadBefore(place) || hasHeadAfter(place);

function hasHeadAfter({ text, end, sentence, isKnown }: NamePlace): boolean {
  const isHeadline = () => sentence.capitals || sentence.titleCase;
  let at = end;
  for (let i = 0; i < LONGEST_NAME_WORDS; ) {
    const next = neighbourAfter(text, at);
    if (!next || (next.gap !== ' ' && next.gap !== '-') || next.start >= sentence.end || isKnown(next)) return false;
    if (hasForm(text, at)) return true;
    if (next.capital && AFTER.has(next.folded) && !(isCommon(next.folded) && isHeadline()))
      return !isOfficeBehind(text, next.end);
    if (next.capital ? isOffice(next.folded) || isPeople(next.folded) : !isInside(next.folded) || i === 0) return false;
    if ((i > 0 || (isVerb(next.folded) && !hasForm(text, next.end))) && isHeadline()) return false;
    if (next.capital) i++;
    at = next.end;
  }
  return false;
}

/** `US Trade Representative` */
function isOfficeBehind(text: string, end: number): boolean {
  const next = neighbourAfter(text, end);
  return next?.gap === ' ' && next.capital && isOffice(next.folded);
}

/** `d.o.o.` right behind an offset */
function hasForm(text: string, at: number): boolean {
  // A form begins with one or two letters and a stop, which hardly any other word does.
  if (text.charAt(at + 2) !== '.' && text.charAt(at + 3) !== '.') return false;
  return COMPANY_FORM.test(text.slice(at, at + LONGEST_FORM));
}

/** Headlines tell of now: `Serbia Wins Cup`, but `Kosovo Energy Corporation`. */
function isVerb(word: string): boolean {
  return /[^s]s$|ed$/.test(word);
}

const isJoining = (gap: string): boolean => gap === ' ' || gap === "'";

function hasHeadBefore({ text, start, sentence, kinds, isKnown }: NamePlace): boolean {
  let before = neighbourBefore(text, start);
  const joint = before;
  if (!before || !isJoining(before.gap) || before.start < sentence.start) return false;
  if (before.capital) {
    if (isKnown(before) || !isOnOneLine(text, before.end, start)) return false;
    if (CLUBS.has(before.folded)) return !kinds.includes('person');
    return BESIDE.has(before.folded) || (before.allCapitals && !sentence.capitals && isClub(before.folded));
  }
  if (before.folded === 'in') {
    before = neighbourBefore(text, before.start);
    return before?.gap === ' ' && before.capital && isSeated(before.folded);
  }
  if (!isJoint(before.folded)) return false;
  for (let i = 0; i < LONGEST_CHAIN; i++) {
    before = neighbourBefore(text, before.start);
    if (!before || !isJoining(before.gap) || before.start < sentence.start || isKnown(before)) return false;
    if (before.capital && JOINED.has(before.folded)) return joint?.folded !== 'for' || isServing(before.folded);
    if (before.capital ? !isOf(joint?.folded ?? '') || isOffice(before.folded) : !isOf(before.folded) && !isJoint(before.folded))
      return false;
  }
  return false;
}

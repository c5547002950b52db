/**
 * On what it rests how sure a mention is, each as a share from 0 to 1. All but the first two are read among strangers alone:
 * where nobody else bears a name of ours, and where the actor's own office stands beside it, a name that stands so far is the
 * actor's.
 */
import type { Candidate, Hearing } from '../hearing.ts';
import { isKnown, type Place } from '../names/candidates.ts';
import { createCapitals } from '../names/capitals.ts';
import { neighbourBefore } from '../neighbours.ts';
import type { Record } from '../record/record.ts';
import { type Bearer, isTitled } from '../strangers/bearers.ts';
import { isTime } from '../words/beside.ts';
import { isOffice } from '../words/callings/offices.ts';
import type { Company } from './company.ts';
import { WEIGHTS } from './weights.ts';

export interface Grounds {
  /** Whether the name stands by itself, without evidence. */
  alone: number;
  /** By how many cue words the evidence of one that doesn't passes what it needs. */
  margin: number;
  /** The share of the page's names that are somebody else's. */
  strangers: number;
  /** Strangers of such names in the block and beside it. */
  strangersNear: number;
  /** Other actors in the block, by strong names. */
  company: number;
  /** How far the sentence is from the actor's matters; see `Company.weigh`. */
  outOfCompany: number;
  /** Different cues for the actor on the page. */
  cues: number;
  /** An office beside the name, anybody's. */
  office: number;
  /** How many of the sentence's capital words are names that nobody knows: it is of other people. */
  unknownNames: number;
  /** One of them right before the name, which may be part of it (`South China`). */
  unknownBefore: number;
  /** The page names the actor this once: in passing, while what it comes back to among strangers may be one of them. */
  once: number;
  /** Nobody of the name was introduced yet, as in a headline. */
  ahead: number;
  /** The name opens its sentence, where any word has a capital. */
  opening: number;
  /** A closing quotation mark or a figure behind it: a title, an age, a model. */
  writtenOddly: number;
}

/** More of each tells nothing new. */
const MOST = { margin: 4, strangers: 0.15, strangersNear: 3, company: 2, cues: 5 } as const;
/** Characters from an office to the name behind it, and from a name to its office (`, the prime minister`). */
const OFFICE_BEFORE = 5;
const OFFICE_BEHIND = 25;
const WRITTEN_ODDLY = /^(?:["'’”“»)](?!\p{L})|,? ?\(?\d)/u;
/** Characters behind a name that tell how it is written. */
const LONGEST_END = 4;

const NO_STRANGERS: Omit<Grounds, 'alone' | 'margin'> = {
  strangers: 0,
  strangersNear: 0,
  company: 0,
  outOfCompany: 0,
  cues: 0,
  office: 0,
  unknownNames: 0,
  unknownBefore: 0,
  once: 0,
  ahead: 0,
  opening: 0,
  writtenOddly: 0,
};

/** A name that stands for an actor so far. */
export interface Standing {
  name: Candidate;
  /** Where the mention begins: a given name before a surname belongs to it. */
  start: number;
  actor: number;
  /** By how many cue words its evidence passed what it needs; `strong` where it needs none. */
  margin: number | 'strong';
  bearer: Bearer | undefined;
}

/** `others` is the share of the page's names that are somebody else's, 0 to 1; `isOthers` tells a name that is. */
export function createGrounds(
  { scans, names, evidence, lang }: Hearing,
  { cast, introductionsOf }: Pick<Record, 'cast' | 'introductionsOf'>,
  company: Pick<Company, 'weigh'>,
  others: number,
  isOthers: (name: Candidate) => boolean,
): (standing: Standing) => Grounds {
  const unknownIn = createCapitals(names, scans, lang);
  let strangers: ReadonlyMap<number, number> | undefined;
  let timesNamed: ReadonlyMap<number, number> | undefined;

  return ({ name, start, actor, margin, bearer }) => {
    const isStrong = margin === 'strong';
    const strength = { alone: Number(isStrong), margin: isStrong ? 0 : share(margin, MOST.margin) };
    if (others === 0 || isTitled(bearer)) return { ...strength, ...NO_STRANGERS };
    timesNamed ??= countOf(names.candidates.flatMap(({ hit }) => hit.senses.map((sense) => sense.value)));
    return {
      ...strength,
      strangers: share(others, MOST.strangers),
      strangersNear: share(strangersNear(name), MOST.strangersNear),
      company: share(cast.othersIn(name.block, actor), MOST.company),
      outOfCompany: company.weigh(name, actor) / WEIGHTS.outOfCompany,
      cues: share(evidence.cues(actor).words.size, MOST.cues),
      office: Number(hasOffice(name)),
      unknownNames: unknownIn(name),
      unknownBefore: Number(isBehindUnknown(name, start)),
      once: Number((timesNamed.get(actor) ?? 1) === 1),
      ahead: Number(!isStrong && introductionsOf(actor).verdict(name) === 'ahead'),
      opening: Number(start === name.sentence.start),
      writtenOddly: Number(WRITTEN_ODDLY.test(textOf(name).slice(name.end, name.end + LONGEST_END))),
    };
  };

  function textOf({ block }: Place): string {
    return scans[block]?.text ?? '';
  }

  function hasOffice(name: Place): boolean {
    const isBefore = (end: number) => end <= name.start && name.start - end <= OFFICE_BEFORE;
    const isBehind = (start: number) => start >= name.end && start - name.end <= OFFICE_BEHIND && start < name.sentence.end;
    return scans[name.block]?.offices.some(({ start, end }) => isBefore(end) || isBehind(start)) ?? false;
  }

  function isBehindUnknown(name: Candidate, start: number): boolean {
    const before = neighbourBefore(textOf(name), start);
    if (before?.gap !== ' ' || !before.capital || before.start <= name.sentence.start) return false;
    return !isKnown(before, name, names) && ![isOffice, isTime].some((says) => says(before.folded));
  }

  function strangersNear(name: Candidate): number {
    strangers ??= countOf([...names.dead, ...names.candidates.filter(isOthers)].map((each) => each.block));
    const { block } = name;
    const near = [block - 1, block, block + 1].reduce((sum, each) => sum + (strangers?.get(each) ?? 0), 0);
    return near - Number(isOthers(name));
  }
}

/** How often each number is among them. */
function countOf(numbers: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

function share(value: number, most: number): number {
  return Math.min(value, most) / most;
}

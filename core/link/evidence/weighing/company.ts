/** In what company a name stands that the page has not introduced: a page of many items says little of each. */

import type { Sentence } from '../../text/sentences.ts';
import { foldedWord, wordAfter } from '../../text/tokens.ts';
import type { Candidate, Hearing } from '../hearing.ts';
import type { Place } from '../names/candidates.ts';
import type { Record } from '../record/record.ts';
import { isWalkOfLife } from '../words/callings/walks-of-life.ts';
import { isMinute, isOfSport } from '../words/sports.ts';
import { WEIGHTS } from './weights.ts';

export interface Company {
  /**
   * Whether the name's sentence speaks of the actor's matters, or at least one beside it, that of another such name of the
   * page, or its block. In cue words, 0 or less.
   */
  weigh(name: Candidate, actor: number): number;
  /** A trade or a match in the sentence: it is of private people. In cue words, 0 or less. */
  weighPrivacy(place: Place): number;
  /** Whether the sentence reports a match. */
  isOfMatch(place: Place): boolean;
}

/** What a sentence is of, beside politics. */
type Matter = 'match' | 'trade' | null;
const MATTER_WEIGHTS = { match: WEIGHTS.matchSentence, trade: WEIGHTS.privateSentence };
/** One word of sport may be a figure of speech. */
const FEWEST_OF_SPORT = 2;
/** Words from a number to the minute that it counts (`45-й минуте`). */
const LONGEST_ORDINAL = 2;

/** `isAmongStrangers` tells a page on which many names are somebody else's. */
export function createCompany({ scans, names, evidence }: Hearing, { cast, introductionsOf }: Record, isAmongStrangers: boolean): Company {
  const matters = new Map<number, Matter>();
  let companions: ReadonlySet<number> | undefined;

  return {
    weigh(name, actor) {
      const { number } = name.sentence;
      if (isIn(number, actor)) return 0;
      companions ??= collectCompanions();
      if (companions.has(actor) || isBeside(number - 1, actor) || isBeside(number + 1, actor)) return WEIGHTS.companyNear;
      const isInBlock = evidence.cues(actor).inBlock(name.block) > 0 || cast.isOtherIn(name.block, actor);
      return isInBlock ? WEIGHTS.companyInBlock : WEIGHTS.outOfCompany;
    },
    weighPrivacy(place) {
      const matter = matterOf(place);
      return matter === null ? 0 : MATTER_WEIGHTS[matter];
    },
    isOfMatch: (place) => matterOf(place) === 'match',
  };

  function matterOf({ block, sentence }: Place): Matter {
    let matter = matters.get(sentence.number);
    if (matter === undefined) {
      matter = readMatter(scans[block]?.text ?? '', sentence);
      matters.set(sentence.number, matter);
    }
    return matter;
  }

  /** Actors of whom a weak name stands in a sentence of their own matters. */
  function collectCompanions(): ReadonlySet<number> {
    const weak = ({ hit, sentence }: Candidate) =>
      hit.senses.filter(({ value, strong }) => !strong && isIn(sentence.number, value)).map(({ value }) => value);
    return new Set(names.candidates.flatMap(weak));
  }

  function isBeside(sentence: number, actor: number): boolean {
    if (!isAmongStrangers || evidence.actor(actor).kind !== 'person') return isIn(sentence, actor);
    if (evidence.cues(actor).inSentence(sentence).some(({ word }) => !isPlaceWord(word))) return true;
    return names.inSentence(sentence).some(({ hit: { senses } }) =>
      senses.some(({ value, strong }) => strong && value !== actor && evidence.actor(value).kind !== 'place'));
  }
  function isPlaceWord(word: string): boolean {
    return word.startsWith('@') && evidence.actor(Number(word.slice(1))).kind === 'place';
  }

  /** Two surnames in the report of a match say nothing of each other, nor does one that is a stranger's. */
  function isIn(sentence: number, actor: number): boolean {
    if (evidence.cues(actor).inSentence(sentence).length > 0) return true;
    const isPerson = evidence.actor(actor).kind === 'person';
    return names.inSentence(sentence).some((other) => {
      const { senses } = other.hit;
      if (senses.some(({ value }) => value === actor)) return false;
      if (!isPerson || senses.some(({ strong }) => strong)) return true;
      return matterOf(other) !== 'match' && !isAheadOfStranger(other);
    });
  }

  /** A headline's surname whose bearer, introduced below, is somebody else. */
  function isAheadOfStranger(name: Candidate): boolean {
    return name.hit.senses.every(({ value }) => introductionsOf(value).verdict(name) === 'ahead-of-stranger');
  }
}

/** A result of sport (`2:1`, `71–68`), which is no time of day and no year. */
const RESULT = /(?<![\d.:])(?:\d{1,3}[-–]\d{1,3}|\d{1,3}:\d)(?![\d.:])/g;

function readMatter(text: string, { start, end }: Sentence): Matter {
  // Several are the sets of a match.
  let ofSport = text.slice(start, end).match(RESULT)?.length ?? 0;
  if (ofSport >= FEWEST_OF_SPORT) return 'match';
  // `Handball : Rugova qualifie Cesson`
  const first = wordAfter(text, start);
  if (first && /^ ?:/.test(text.slice(first.end, first.end + 2)) && isOfSport(foldedWord(text, first))) return 'match';
  let hasTrade = ofSport > 0;
  let sinceNumber = LONGEST_ORDINAL + 1;
  for (let word = wordAfter(text, start); word && word.end <= end; word = wordAfter(text, word.end)) {
    const folded = foldedWord(text, word);
    sinceNumber = /^\d/.test(folded) ? 0 : sinceNumber + 1;
    const isSport = isOfSport(folded) || (sinceNumber <= LONGEST_ORDINAL && isMinute(folded));
    if (isSport && ++ofSport >= FEWEST_OF_SPORT) return 'match';
    hasTrade ||= isWalkOfLife(folded);
  }
  return hasTrade ? 'trade' : null;
}

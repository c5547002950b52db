/** In what company a name stands that the page has not introduced: a page of many items says little of each. */

import { actorOfWord } from '../cues/evidence.ts';
import type { Candidate, Hearing } from '../hearing.ts';
import type { Place } from '../names/candidates.ts';
import { firstOf } from '../names/sentences.ts';
import type { Record } from '../record/record.ts';
import { createMatters } from './matters.ts';
import { isMerePhrase } from './mere-words.ts';
import type { Sense } from './opinions.ts';
import { WEIGHTS } from './weights.ts';

export interface Company {
  /**
   * Whether the name's sentence speaks of the actor's matters, or at least one beside it, that of another such name of the
   * page, or its block. In cue words, 0 or less.
   */
  weigh(name: Candidate, actor: number): number;
  /** Whether the name's own sentence does, or one beside it. */
  isNear(name: Candidate, actor: number): boolean;
  /** Whether neither does, strictly read: no surname counts, and for a person no place, as people travel. A place is never alone. */
  isAlone(name: Candidate, actor: number): boolean;
  /** A trade or a match in the sentence: it is of private people. In cue words, 0 or less. */
  weighPrivacy(place: Place): number;
  /** Whether the sentence reports a match. */
  isOfMatch(place: Place): boolean;
}

/** Characters of a headline. */
const LONGEST_HEADLINE = 120;
/** Characters of a sentence's end: a stop, what closes quotations, space. */
const LONGEST_END = 6;
const endsInStop = (text: string) => /\.["'”’»)]*\s*$/.test(text.slice(-LONGEST_END));
const isHeadline = (text: string) => text.length <= LONGEST_HEADLINE && !endsInStop(text);

/** `isAmongStrangers` tells a page on which many names are somebody else's, `isStranger` those that are told to be. */
export function createCompany(
  { scans, names, evidence }: Hearing,
  { cast, introductionsOf }: Record,
  isAmongStrangers: boolean,
  isStranger: (name: Candidate) => boolean,
): Company {
  const matters = createMatters(scans, names);
  let companions: ReadonlySet<number> | undefined;

  return {
    weigh(name, actor) {
      if (isIn(name.sentence.number, actor)) return 0;
      companions ??= collectCompanions();
      if (companions.has(actor) || isBesideCompany(name, actor)) return WEIGHTS.companyNear;
      const isInBlock = evidence.cues(actor).inBlock(name.block) > 0 || cast.isOtherIn(name.block, actor);
      return isInBlock ? WEIGHTS.companyInBlock : WEIGHTS.outOfCompany;
    },
    isNear: (name, actor) => isIn(name.sentence.number, actor) || isBesideCompany(name, actor),
    isAlone(name, actor) {
      const around = [name.sentence.number, ...beside(name)];
      return evidence.actor(actor).kind !== 'place' && !around.some((sentence) => speaksOf(sentence, actor));
    },
    weighPrivacy: matters.weigh,
    isOfMatch: matters.isOfMatch,
  };

  function isBesideCompany(name: Candidate, actor: number): boolean {
    return beside(name).some((sentence) => isBeside(sentence, actor));
  }

  /**
   * The sentences next to a name's. A headline is read with the first one below it, one of many headlines not with the
   * next; prose is read with the headline above it.
   */
  function beside({ block, sentence: { number } }: Place): number[] {
    const [above = '', own = '', below = ''] = [block - 1, block, block + 1].map((at) => scans[at]?.text);
    const sentences = [number - 1, number + 1];
    if (isHeadline(own) && below.length > LONGEST_HEADLINE) sentences.push(firstOf(block + 1));
    if (isHeadline(above) && endsInStop(own)) sentences.push(firstOf(block - 1));
    return sentences;
  }

  /** Actors of whom a weak name stands in a sentence of their own matters. */
  function collectCompanions(): ReadonlySet<number> {
    const weak = ({ hit, sentence }: Candidate) =>
      hit.senses.filter(({ value, strong }) => !strong && isIn(sentence.number, value)).map(({ value }) => value);
    return new Set(names.candidates.flatMap(weak));
  }

  /** Whether a sentence next to a name's is of its actor's matters. Among strangers a place says nothing there: people travel. */
  function isBeside(sentence: number, actor: number): boolean {
    return isAmongStrangers && evidence.actor(actor).kind === 'person' ? speaksOf(sentence, actor) : isIn(sentence, actor);
  }

  /** Whether a sentence holds a cue of the actor or a strong name of another; for a person, one that is no place. */
  function speaksOf(sentence: number, actor: number): boolean {
    const isPerson = evidence.actor(actor).kind === 'person';
    const says = (other: number | null) => !(isPerson && other !== null && evidence.actor(other).kind === 'place');
    const cues = evidence.cues(actor).inSentence(sentence);
    if (cues.some(({ word }) => says(actorOfWord(word)))) return true;
    const isOther = ({ value, strong }: Sense) => strong && value !== actor && says(value);
    return names.inSentence(sentence).some(({ hit }) => hit.senses.some(isOther));
  }

  /**
   * Two surnames in the report of a match say nothing of each other, nor does one that is a stranger's; nor do words
   * that are names by the sentence's capital alone. People come from places and go there, whoever they are.
   */
  function isIn(sentence: number, actor: number): boolean {
    if (evidence.cues(actor).inSentence(sentence).length > 0) return true;
    const { kind } = evidence.actor(actor);
    return names.inSentence(sentence).some((other) => {
      const { senses } = other.hit;
      if (senses.some(({ value }) => value === actor)) return false;
      if (kind === 'place' || senses.some(({ strong }) => strong)) return true;
      if (isStranger(other) || isAheadOfStranger(other) || isPhrase(other)) return false;
      return kind !== 'person' || !matters.isOfMatch(other);
    });
  }

  function isPhrase(name: Candidate): boolean {
    return isMerePhrase(name, scans) && name.hit.senses.every(({ value }) => evidence.actor(value).kind !== 'person');
  }

  /** A headline's surname whose bearer, introduced below, is somebody else. */
  function isAheadOfStranger(name: Candidate): boolean {
    return name.hit.senses.every(({ value }) => introductionsOf(value).verdict(name) === 'ahead-of-stranger');
  }
}

/** In what company a name stands that the page has not introduced: a page of many items says little of each. */

import { actorOfWord } from '../cues/evidence.ts';
import type { Candidate, Hearing } from '../hearing.ts';
import type { PageNames, Place } from '../names/candidates.ts';
import { firstOf } from '../names/sentences.ts';
import type { Record } from '../record/record.ts';
import type { Sense } from './opinions.ts';
import { WEIGHTS } from './weights.ts';

export interface Company {
  /**
   * Whether the name's sentence speaks of the actor's matters, or at least one beside it, that of another such name of the
   * page, or its block. In cue words, 0 or less.
   */
  weigh(name: Candidate, actor: number): number;
  /** Whether another actor stands in the name's sentence by a strong name. */
  isAmongKnown(name: Candidate, actor: number): boolean;
  /** Whether one does so beside any name of the actor's. */
  isOnceAmongKnown(actor: number): boolean;
  /** A trade or a match in the sentence: it is of private people. In cue words, 0 or less. */
  weighPrivacy(place: Place): number;
  /** Whether the sentence reports a match. */
  isOfMatch(place: Place): boolean;
}

/** Characters of a headline. */
const LONGEST_HEADLINE = 120;

/** `isAmongStrangers` tells a page on which many names are somebody else's. */
export function createCompany(
  { scans, names, evidence, matters }: Hearing,
  { cast, introductionsOf }: Record,
  isAmongStrangers: boolean,
): Company {
  const inSentence = createDistinct(names);
  let companions: ReadonlySet<number> | undefined;
  let amongKnown: ReadonlySet<number> | undefined;

  return {
    weigh(name, actor) {
      const { number } = name.sentence;
      if (isIn(number, actor)) return 0;
      companions ??= collectCompanions();
      const isNear = isBeside(number - 1, actor) || isBeside(number + 1, actor) || isAboveCompany(name, actor);
      if (companions.has(actor) || isNear) return WEIGHTS.companyNear;
      const isInBlock = evidence.cues(actor).inBlock(name.block) > 0 || cast.othersIn(name.block, actor) > 0;
      return isInBlock ? WEIGHTS.companyInBlock : WEIGHTS.outOfCompany;
    },
    isAmongKnown,
    isOnceAmongKnown(actor) {
      amongKnown ??= new Set(
        names.candidates.flatMap((name) =>
          name.hit.senses.map(({ value }) => value).filter((value) => isAmongKnown(name, value)),
        ),
      );
      return amongKnown.has(actor);
    },
    weighPrivacy: matters.weigh,
    isOfMatch: matters.isOfMatch,
  };

  function isAmongKnown({ sentence }: Candidate, actor: number): boolean {
    return inSentence(sentence.number).some(({ hit }) => hit.senses.some(({ value, strong }) => strong && value !== actor));
  }

  /** A headline is read with the first sentence below it, one of many headlines not with the next. */
  function isAboveCompany({ block }: Place, actor: number): boolean {
    const [own = 0, next = 0] = [scans[block]?.text.length, scans[block + 1]?.text.length];
    return own <= LONGEST_HEADLINE && next > LONGEST_HEADLINE && isBeside(firstOf(block + 1), actor);
  }

  /** Actors of whom a weak name stands in a sentence of their own matters. */
  function collectCompanions(): ReadonlySet<number> {
    const weak = ({ hit, sentence }: Candidate) =>
      hit.senses.filter(({ value, strong }) => !strong && isIn(sentence.number, value)).map(({ value }) => value);
    return new Set(names.candidates.flatMap(weak));
  }

  /** Whether a sentence next to a name's is of its actor's matters. Among strangers a place says nothing there: people travel. */
  function isBeside(sentence: number, actor: number): boolean {
    if (!isAmongStrangers || evidence.actor(actor).kind !== 'person') return isIn(sentence, actor);
    if (
      evidence
        .cues(actor)
        .inSentence(sentence)
        .some(({ word }) => !isPlace(actorOfWord(word)))
    )
      return true;
    const isOther = ({ value, strong }: Sense) => strong && value !== actor && !isPlace(value);
    return inSentence(sentence).some(({ hit }) => hit.senses.some(isOther));
  }

  function isPlace(actor: number | null): boolean {
    return actor !== null && evidence.actor(actor).kind === 'place';
  }

  /** Two surnames in the report of a match say nothing of each other, nor does one that is a stranger's. */
  function isIn(sentence: number, actor: number): boolean {
    if (evidence.cues(actor).inSentence(sentence).length > 0) return true;
    const isPerson = evidence.actor(actor).kind === 'person';
    return inSentence(sentence).some((other) => {
      const { senses } = other.hit;
      if (senses.some(({ value }) => value === actor)) return false;
      if (!isPerson || senses.some(({ strong }) => strong)) return true;
      return !matters.isOfMatch(other) && !isAheadOfStranger(other);
    });
  }

  /** A headline's surname whose bearer, introduced below, is somebody else. */
  function isAheadOfStranger(name: Candidate): boolean {
    return name.hit.senses.every(({ value }) => introductionsOf(value).verdict(name) === 'ahead-of-stranger');
  }
}

/** Names of a sentence from which they are looked through once: a page made to be slow has thousands in one. */
const MANY_IN_SENTENCE = 8;

/**
 * The names of a sentence; of many those that denote the same actors the last one alone, for each is asked about each other. Where an
 * earlier one comes behind somebody's introduction, the last does too.
 */
function createDistinct(names: PageNames): (sentence: number) => readonly Candidate[] {
  const known = new Map<number, readonly Candidate[]>();
  return (sentence) => {
    const all = names.inSentence(sentence);
    if (all.length < MANY_IN_SENTENCE) return all;
    let own = known.get(sentence);
    if (!own) {
      own = distinct(all);
      known.set(sentence, own);
    }
    return own;
  };
}

function distinct(names: readonly Candidate[]): readonly Candidate[] {
  const denoted = ({ hit }: Candidate) => hit.senses.map(({ value, strong }) => (strong ? value : `${value}?`)).join();
  return [...new Map(names.map((name) => [denoted(name), name])).values()];
}

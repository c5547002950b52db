/** In what company a name stands that the page has not introduced: a page of many items says little of each. */

import type { Sentence } from '../text/sentences.ts';
import { foldedWord, wordAfter } from '../text/tokens.ts';
import type { Place } from './candidates.ts';
import type { Cast } from './cast.ts';
import type { Candidate, Hearing } from './hearing.ts';
import { WEIGHTS } from './weights.ts';
import { isWalkOfLife } from './words/walks-of-life.ts';

export interface Company {
  /**
   * Whether the name's sentence speaks of the actor's matters, or at least one beside it, that of another such name of the
   * page, or its block. In cue words, 0 or less.
   */
  weigh(name: Candidate, actor: number): number;
  /** A trade or a result of sport in the sentence: it is of private people. In cue words, 0 or less. */
  weighPrivacy(place: Place): number;
}

export function createCompany({ scans, names, evidence }: Hearing, cast: Cast): Company {
  const privacy = new Map<number, boolean>();
  const companions = collectCompanions();

  return {
    weigh(name, actor) {
      const { number } = name.sentence;
      if (isIn(number, actor)) return 0;
      if (companions.has(actor) || isIn(number - 1, actor) || isIn(number + 1, actor)) return WEIGHTS.companyNear;
      const isInBlock = evidence.cues(actor).inBlock(name.block) > 0 || cast.isOtherIn(name.block, actor);
      return isInBlock ? WEIGHTS.companyInBlock : WEIGHTS.outOfCompany;
    },
    weighPrivacy({ block, sentence }) {
      const known = privacy.get(sentence.number) ?? isOfPrivatePeople(scans[block]?.text ?? '', sentence);
      privacy.set(sentence.number, known);
      return known ? WEIGHTS.privateSentence : 0;
    },
  };

  /** Actors of whom a weak name stands in a sentence of their own matters. */
  function collectCompanions(): ReadonlySet<number> {
    const weak = ({ hit, sentence }: Candidate) =>
      hit.senses.filter(({ value, strong }) => !strong && isIn(sentence.number, value)).map(({ value }) => value);
    return new Set(names.candidates.flatMap(weak));
  }

  function isIn(sentence: number, actor: number): boolean {
    if (evidence.cues(actor).inSentence(sentence).length > 0) return true;
    return names.inSentence(sentence).some(({ hit }) => hit.senses.every(({ value }) => value !== actor));
  }
}

/** A result of sport (`2:1`, `71–68`), which is no time of day and no year. */
const RESULT = /(?<![\d.:])(?:\d{1,3}[-–]\d{1,3}|\d{1,3}:\d)(?![\d.:])/;

function isOfPrivatePeople(text: string, { start, end }: Sentence): boolean {
  if (RESULT.test(text.slice(start, end))) return true;
  for (let word = wordAfter(text, start); word && word.end <= end; word = wordAfter(text, word.end)) {
    if (isWalkOfLife(foldedWord(text, word))) return true;
  }
  return false;
}

/** What is thought of a weak name before its evidence is weighed: how it is written, who bears it, who was introduced. */

import type { NameHit } from '../../scan.ts';
import { foldWord } from '../../text/fold.ts';
import { wordAfter } from '../../text/tokens.ts';
import type { Candidate, Hearing } from '../hearing.ts';
import type { Place } from '../names/candidates.ts';
import type { Verdict } from '../record/introductions.ts';
import type { Record } from '../record/record.ts';
import { type Bearer, isTitled } from '../strangers/bearers.ts';
import { shoutedIn } from '../words/shouted.ts';
import type { Company } from './company.ts';
import type { Rivals } from './rivals.ts';
import { MANY_STRANGERS, WEIGHTS } from './weights.ts';
import { readWriting } from './written.ts';

export type Sense = NameHit['senses'][number];

export interface Opinion {
  /** In cue words. */
  score: number;
  /** Whether the actor's full name on the page counts for it. */
  fullName: boolean;
  /** Whether evidence must stand near the name. */
  near: 'must' | 'need-not';
}

export interface Opinions {
  /** Of an abbreviation, a body or a place; null where it cannot be the actor. */
  ofName(name: Candidate, sense: Sense): Opinion | null;
  /** Of a surname, by what stands beside it; null where it cannot be the actor's. */
  ofSurname(name: Candidate, sense: Sense, bearer: Bearer): Opinion | null;
}

/** A block without a full stop at its end, or one of fewer characters, is taken for a headline. */
const LONGEST_HEADLINE = 160;
/** Characters of a sentence's end: a stop and what closes quotations. */
const LONGEST_END = 6;
const CAPITALS = /^\p{Lu}+$/u;

/** `others` is the share of the page's names that are somebody else's, 0 to 1: among strangers company is asked for more. */
export function createOpinions(hearing: Hearing, record: Record, rivals: Rivals, company: Company, others: number): Opinions {
  const { evidence, lang, scans } = hearing;
  const amongStrangers = 1 + WEIGHTS.amongStrangers * others;

  return {
    ofName(name, sense) {
      const actor = sense.value;
      const writing = readWriting(name, actor, sense.lang, hearing);
      if (!writing) return null;
      const verdict = record.introductionsOf(actor).verdict(name);
      const isBorne = verdict === 'stranger' || verdict === 'contested' || verdict === 'ahead-of-stranger';
      const isContested = isBorne || (writing.near !== 'need-not' && rivals.contest(name, actor, false));
      const isAlone = verdict === 'nobody' && writing.score === 0 && isBody(name, actor);
      return {
        score: writing.score + (isAlone ? weighAlone(name, actor) : 0),
        fullName: true,
        near: isContested || writing.near === 'must' || isMereWord(name, sense) ? 'must' : 'need-not',
      };
    },
    ofSurname(name, sense, bearer) {
      const actor = sense.value;
      const verdict = record.introductionsOf(actor).verdict(name);
      if (bearer.who === 'stranger' || bearer.who === 'longer') return null;
      if (bearer.who === 'private' && verdict !== 'actor') return null;
      const near = rivals.contest(name, actor, false) || company.isOfMatch(name) ? 'must' : 'need-not';
      const isOffice = bearer.who === 'office';
      switch (verdict) {
        case 'stranger':
        case 'ahead-of-stranger':
          if (isSure(name, actor, verdict)) return { score: WEIGHTS.sureSentence, fullName: true, near };
          return isOffice ? { score: 0, fullName: true, near } : null;
        case 'contested':
          return { score: 0, fullName: true, near: isOffice ? near : 'must' };
        case 'nobody':
          return { score: weighUnknown(name, actor, bearer), fullName: false, near: isUnlikeName(name, sense) ? 'must' : near };
        default:
          return { score: 0, fullName: verdict === 'actor' || isHeadline(name), near: isFarFrom(name, actor) ? 'must' : near };
      }
    },
  };

  /** Among strangers the bearer's introduction must stand near, or the sentence or the next be of the actor's matters. */
  function isFarFrom(name: Candidate, actor: number): boolean {
    if (others < MANY_STRANGERS) return false;
    const introduction = record.introductionsOf(actor).nearestOfActor(name);
    if (introduction && Math.abs(name.block - introduction.block) <= 1) return false;
    return company.weigh(name, actor) < WEIGHTS.companyNear;
  }

  /**
   * A body that the page never names in full, by its letters: beside another of ours it is that one's neighbour. Letters mean one thing on
   * a page (Gale, Church and Yarowsky, "One sense per discourse", 1992), unless somebody else's names are on it.
   */
  function weighAlone(name: Candidate, actor: number): number {
    const isNeighbour = company.isAmongKnown(name, actor) || (others === 0 && company.isOnceAmongKnown(actor));
    return isNeighbour ? WEIGHTS.companyInSentence : company.weigh(name, actor) * amongStrangers;
  }

  function weighUnknown(name: Candidate, actor: number, bearer: Bearer): number {
    const { who } = bearer;
    const own = isTitled(bearer) ? 0 : company.weigh(name, actor) * amongStrangers;
    return own + (who === 'courtesy' ? WEIGHTS.courtesy : 0) + company.weighPrivacy(name);
  }

  /**
   * Two different cues in the sentence outweigh that somebody else was introduced. Before anybody was, those of the next
   * sentence count too, if neither is of private people.
   */
  function isSure(name: Candidate, actor: number, verdict: Verdict): boolean {
    const { number } = name.sentence;
    const { inSentence } = evidence.cues(actor);
    const isAhead = verdict === 'ahead-of-stranger' && company.weighPrivacy(name) === 0;
    const cues = isAhead ? [...inSentence(number), ...inSentence(number + 1)] : inSentence(number);
    return new Set(cues.map(({ word }) => word)).size > 1;
  }

  /** Capitals that tell no name: in a line of capitals, of a word set in capitals (`KALLAS` in a crossword), of any word at its place. */
  function isUnlikeName(name: Candidate, sense: Sense): boolean {
    return CAPITALS.test(name.text) || isMereWord(name, sense);
  }

  /** A name that is also an ordinary word, where any word has a capital: at the start of a sentence, in German. */
  function isMereWord({ block, start, sentence, text }: Candidate, { ordinary }: Sense): boolean {
    if (!ordinary || CAPITALS.test(text)) return false;
    return lang === 'de' || wordAfter(scans[block]?.text ?? '', sentence.start)?.start === start;
  }

  /** A body never named in full: many bear its letters (`KLA`, `SNS`). Those of countries and unions are read by how they are written. */
  function isBody({ text }: Candidate, actor: number): boolean {
    const { kind } = evidence.actor(actor);
    return kind === 'organisation' && record.cast.first(actor) === undefined && shoutedIn(foldWord(text)) === null;
  }

  function isHeadline({ block }: Place): boolean {
    const text = scans[block]?.text.trim() ?? '';
    return text.length <= LONGEST_HEADLINE || !/[.!?…]["'”’»)]*$/.test(text.slice(-LONGEST_END));
  }
}

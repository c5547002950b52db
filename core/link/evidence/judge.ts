/** Weighs one name for one actor: strong or weak, contested or not, alone or in company. */

import { SHARED_LANGUAGE } from '../dictionary/dictionary.ts';
import type { NameHit } from '../scan.ts';
import { foldWord } from '../text/fold.ts';
import type { Sentence } from '../text/sentences.ts';
import { foldedWord, wordAfter } from '../text/tokens.ts';
import type { Mention, Reason } from '../types.ts';
import type { Bearer } from './bearers.ts';
import type { Dead, Place } from './candidates.ts';
import { createCast } from './cast.ts';
import { confidenceOf, SURE } from './confidence.ts';
import { cueOver, type Ledger } from './evidence.ts';
import type { Candidate, Hearing } from './hearing.ts';
import { createIntroductions, type Introductions } from './introductions.ts';
import { findNearby } from './nearby.ts';
import { createSupport } from './support.ts';
import { NEEDED, OUTWEIGHS, WEIGHTS, YEARS_AHEAD } from './weights.ts';
import { shoutedIn } from './words/shouted.ts';
import { isWalkOfLife } from './words/walks-of-life.ts';
import { readWriting } from './written.ts';

type Sense = NameHit['senses'][number];

export interface Verdict {
  score: number;
  mention: Mention;
}

export interface Judge {
  /** Takes a name into the record: who is on the page, who was introduced. All names are heard before any is judged. */
  hear(name: Candidate, bearers: ReadonlyMap<number, Bearer>): void;
  /** Takes a name that is somebody else's into the record. */
  hearStranger(place: Dead): void;
  /** All names are heard. */
  close(): void;
  /** The mention of this actor, or null. Names are judged in the order of the page. */
  judge(name: Candidate, sense: Sense, bearer: Bearer | undefined): Verdict | null;
}

/** A block without a full stop at its end, or one of fewer characters, is taken for a headline. */
const LONGEST_HEADLINE = 160;
/** Characters of a sentence's end: a stop and what closes quotations. */
const LONGEST_END = 6;

export function createJudge(hearing: Hearing): Judge {
  const { evidence, lang, year } = hearing;
  const allIntroductions = new Map<number, Introductions>();
  const cast = createCast();
  const support = createSupport(evidence, cast);
  /** The share of the page's names that are others', 0 to 1; known when all are heard. */
  let doubt = 0;
  let strangers = 0;
  const privacy = new Map<number, boolean>();
  /** Actors of whom a weak name stands in a sentence of their own matters. */
  const companions = new Set<number>();

  return {
    hear(name, bearers) {
      for (const { value, strong } of name.hit.senses) {
        const bearer = bearers.get(value);
        if ((strong && bearer?.who !== 'private' && !isContested(name, value, true)) || bearer?.who === 'given') {
          cast.add(value, name);
          introductionsOf(value).add({ ...placeOf(name), who: 'actor' });
        } else if (bearer?.who === 'stranger') {
          strangers++;
          introductionsOf(value).add({ ...placeOf(name), who: bearer.how });
        }
        if (strong && bearer?.who === 'private') introductionsOf(value).add({ ...placeOf(name), who: 'named' });
      }
    },
    hearStranger(place) {
      for (const hit of place.blocked) {
        for (const { value, strong } of hit.senses) {
          if (!strong && tellsOfStranger(hit, value, place)) introductionsOf(value).add({ ...placeOf(place), who: 'named' });
        }
      }
    },
    close() {
      doubt = shareOfOthers();
      for (const name of hearing.names.candidates) {
        for (const { value, strong } of name.hit.senses)
          if (!strong && isInCompany(name.sentence.number, value)) companions.add(value);
      }
    },
    judge(name, sense, bearer) {
      return sense.strong || bearer?.who === 'given' ? judgeStrong(name, sense, bearer) : judgeWeak(name, sense, bearer);
    },
  };

  function judgeStrong(name: Candidate, sense: Sense, bearer: Bearer | undefined): Verdict | null {
    const why: Reason[] = [{ rule: 'strong-alias', detail: name.text }];
    const start = bearer?.who === 'given' ? bearer.start : name.start;
    if (isContested(name, sense.value, true) || bearer?.who === 'private') {
      const near = nearby(name, sense.value, true);
      if (!near) return null;
      why.push(near);
    }
    return { score: WEIGHTS.fullName, mention: mentionOf(name, start, sense.value, 'strong', SURE, why) };
  }

  function judgeWeak(name: Candidate, sense: Sense, bearer: Bearer | undefined): Verdict | null {
    const actor = sense.value;
    const opinion = bearer === undefined ? opinionOnName(name, sense) : opinionOnSurname(name, sense, bearer);
    if (!opinion || cueOver(againstOf(name, actor, false), name)) return null;
    const near = opinion.near === 'must' ? nearby(name, actor, false) : null;
    if (opinion.near === 'must' && !near) return null;
    const why: Reason[] = [{ rule: 'weak-alias', detail: name.text }];
    const fullName = opinion.fullName ? cast.first(actor) : undefined;
    if (fullName) why.push({ rule: 'full-name-on-page', detail: fullName });
    const score = (fullName ? WEIGHTS.fullName : 0) + opinion.score + weigh(sense, bearer, fullName !== undefined, why);
    if (near && !why.some(({ rule, detail }) => rule === near.rule && detail === near.detail)) why.push(near);
    const margin = score - neededFor(name, bearer) + (fullName ? 0 : doubt * WEIGHTS.namesakes);
    hearing.onWeighed?.(name, evidence.actor(actor).id, margin);
    if (margin >= 0) return { score, mention: mentionOf(name, name.start, actor, 'weak', confidenceOf(margin), why) };
    return bearer === undefined ? null : rejectBearer(name, actor);
  }

  /** An abbreviation, a body or a place: how it is written, and whether something else of that name was introduced. */
  function opinionOnName(name: Candidate, sense: Sense): Opinion | null {
    const actor = sense.value;
    const writing = readWriting(name, actor, sense.lang, hearing);
    if (!writing) return null;
    const verdict = introductionsOf(actor).verdict(name);
    const borne = verdict === 'stranger' || verdict === 'contested' || verdict === 'ahead-of-stranger';
    const contested = borne || (writing.near !== 'need-not' && isContested(name, actor, false));
    const alone = cast.first(actor) === undefined && verdict === 'nobody' && isBodysAbbreviation(name, actor);
    const score = writing.score + (alone && writing.score === 0 ? weighCompany(name, actor) : 0);
    return { score, fullName: true, near: contested || writing.near === 'must' || isMereWord(name, sense) ? 'must' : 'need-not' };
  }

  /** What stands beside a surname, and who was introduced with it. */
  function opinionOnSurname(name: Candidate, sense: Sense, bearer: Bearer): Opinion | null {
    const actor = sense.value;
    if (bearer.who === 'stranger' || bearer.who === 'longer') return null;
    const verdict = introductionsOf(actor).verdict(name);
    if (bearer.who === 'private' && verdict !== 'actor') return rejectBearer(name, actor);
    const near = isContested(name, actor, false) ? 'must' : 'need-not';
    const office = bearer.who === 'office';
    if (verdict === 'stranger') return office || isSureInSentence(name, actor) ? { score: 0, fullName: true, near } : null;
    if (verdict === 'ahead-of-stranger')
      return office || isSureInSentence(name, actor) ? { score: 0, fullName: true, near } : null;
    if (verdict === 'contested') return { score: 0, fullName: true, near: office ? near : 'must' };
    // In a line of capitals a surname that is also a word (Hill) looks like any other.
    if (verdict === 'nobody') {
      const score =
        (office ? 0 : weighCompany(name, actor)) + (bearer.who === 'courtesy' ? WEIGHTS.courtesy : 0) + weighPrivacy(name);
      return { score, fullName: false, near: isUnlikeName(name, sense) ? 'must' : near };
    }
    return { score: 0, fullName: verdict === 'actor' || isHeadline(name), near };
  }

  /**
   * Of a name that the page has not introduced: whether its own sentence speaks of the actor's matters, or at least one beside
   * it, that of another such name, or its block. A page of many items says little of each.
   */
  function weighCompany(name: Candidate, actor: number): number {
    const { number } = name.sentence;
    if (isInCompany(number, actor)) return 0;
    if (companions.has(actor) || isInCompany(number - 1, actor) || isInCompany(number + 1, actor)) return WEIGHTS.companyNear;
    return hasCompanyInBlock(name, actor) ? WEIGHTS.companyInBlock : WEIGHTS.outOfCompany;
  }

  /** Where many names are somebody else's, the next one may be too. */
  function shareOfOthers(): number {
    const { candidates, dead } = hearing.names;
    const all = candidates.length + dead.length;
    return all === 0 ? 0 : (dead.length + strangers) / all;
  }

  /** Trades in the sentence: it is of private people. */
  function weighPrivacy({ block, sentence }: Place): number {
    const { text } = hearing.scans[block] ?? { text: '' };
    const known = privacy.get(sentence.number) ?? holdsTrade(text, sentence);
    privacy.set(sentence.number, known);
    return known ? WEIGHTS.privateSentence : 0;
  }

  function isInCompany(sentence: number, actor: number): boolean {
    if (evidence.cues(actor).inSentence(sentence).length > 0) return true;
    return hearing.names.inSentence(sentence).some(({ hit }) => hit.senses.every(({ value }) => value !== actor));
  }

  function hasCompanyInBlock({ block }: Place, actor: number): boolean {
    return evidence.cues(actor).inBlock(block) > 0 || cast.isOtherIn(block, actor);
  }

  /** Capitals that tell no name: in a line of capitals, of a word set in capitals (`KALLAS` in a crossword), of any word at its place. */
  function isUnlikeName(name: Candidate, sense: Sense): boolean {
    return /^\p{Lu}+$/u.test(name.text) || isMereWord(name, sense);
  }

  /** A name that is also an ordinary word, where any word has a capital: at the start of a sentence, in German. */
  function isMereWord({ block, start, sentence, text }: Candidate, { ordinary }: Sense): boolean {
    if (!ordinary || /^[\p{Lu}]+$/u.test(text)) return false;
    return lang === 'de' || wordAfter(hearing.scans[block]?.text ?? '', sentence.start)?.start === start;
  }

  /** A surname that cannot be the actor's for want of evidence is somebody's: the next ones may be too. */
  function rejectBearer(name: Candidate, actor: number): null {
    introductionsOf(actor).add({ ...placeOf(name), who: 'described' });
    return null;
  }

  /** Two different cues in the sentence outweigh that somebody else was introduced last. */
  function isSureInSentence(name: Candidate, actor: number): boolean {
    return (
      new Set(
        evidence
          .cues(actor)
          .inSentence(name.sentence.number)
          .map(({ word }) => word),
      ).size > 1
    );
  }

  /** A blocker introduces a person when the surname ends it, a body when it is no mere abbreviation of a country or union. */
  function tellsOfStranger(hit: NameHit, actor: number, place: Place): boolean {
    if (isPerson(actor)) return hit.end === place.end && hit.start > place.start;
    const text = hearing.scans[place.block]?.text.slice(hit.start, hit.end) ?? '';
    return evidence.actor(actor).kind === 'organisation' && shoutedIn(foldWord(text)) === null;
  }

  /** Whether somebody else who bears the name may be meant: by a cue near it, or by too many on the page. */
  function isContested(name: Candidate, actor: number, strong: boolean): boolean {
    const against = againstOf(name, actor, strong);
    if (against.words.size === 0) return false;
    const cues = evidence.cues(actor);
    if (against.inSentence(name.sentence.number).length > 0) return true;
    if (against.inBlock(name.block) > 0 && cues.inBlock(name.block) === 0) return true;
    return cues.words.size < (isPerson(actor) ? OUTWEIGHS.person : OUTWEIGHS.other) * against.words.size;
  }

  /** A strong name or an abbreviation is contested by what is written just so, another weak name in all its forms. */
  function againstOf(name: Candidate, actor: number, strong: boolean): Ledger {
    return strong || /^[\p{Lu}.]+$/u.test(name.text) ? evidence.againstName(name.hit.confusables) : evidence.against(actor);
  }

  function nearby(name: Candidate, actor: number, strong: boolean): Reason | null {
    return findNearby(name, actor, againstOf(name, actor, strong), hearing, cast, introductionsOf(actor));
  }

  /** Office, page and language together; their reasons go into `why`. */
  function weigh(sense: Sense, bearer: Bearer | undefined, isIntroduced: boolean, why: Reason[]): number {
    const page = support(sense.value);
    let score = isIntroduced ? page.score : Math.min(page.score, WEIGHTS.mostSupport);
    if (bearer?.who === 'office') {
      score += WEIGHTS[bearer.whose];
      if (WEIGHTS[bearer.whose] > 0)
        why.push({ rule: bearer.whose === 'ownTitle' ? 'own-title-beside' : 'title-beside', detail: bearer.word });
    }
    why.push(...page.reasons);
    const time = weighDate(sense.value);
    score += time;
    if (time > 0) why.push({ rule: 'article-date', detail: String(year) });
    if (lang !== '' && (sense.lang === lang || sense.lang === SHARED_LANGUAGE)) {
      score += WEIGHTS.pageLanguage;
      why.push({ rule: 'page-language', detail: lang });
    }
    return score;
  }

  /** The article's year against those in which the actor held offices. */
  function weighDate(actor: number): number {
    const { years } = evidence.actor(actor);
    if (year === null || years === null) return 0;
    if (year < years.from - YEARS_AHEAD) return WEIGHTS.beforeTheirTime;
    return year >= years.from && year <= years.to ? WEIGHTS.inOffice : 0;
  }

  function isHeadline({ block }: Place): boolean {
    const text = hearing.scans[block]?.text.trim() ?? '';
    return text.length <= LONGEST_HEADLINE || !/[.!?…]["'”’»)]*$/.test(text.slice(-LONGEST_END));
  }

  /** Three letters are many bodies' (`KLA`, `KSC`, `SNS`); those of countries and unions are read by how they are written. */
  function isBodysAbbreviation({ text }: Candidate, actor: number): boolean {
    return evidence.actor(actor).kind === 'organisation' && shoutedIn(foldWord(text)) === null;
  }

  function isPerson(actor: number): boolean {
    return evidence.actor(actor).kind === 'person';
  }

  function introductionsOf(actor: number): Introductions {
    const own = allIntroductions.get(actor) ?? createIntroductions();
    allIntroductions.set(actor, own);
    return own;
  }

  function mentionOf(
    { end }: Candidate,
    start: number,
    actor: number,
    strength: Mention['strength'],
    confidence: number,
    why: Reason[],
  ): Mention {
    return { start, end, actor: evidence.actor(actor).id, kind: 'name', confidence, strength, why };
  }
}

function holdsTrade(text: string, { start, end }: Sentence): boolean {
  for (let word = wordAfter(text, start); word && word.end <= end; word = wordAfter(text, word.end)) {
    if (isWalkOfLife(foldedWord(text, word))) return true;
  }
  return false;
}

/** What is known of a weak name before its evidence is weighed. */
interface Opinion {
  score: number;
  /** Whether the actor's full name on the page counts for it. */
  fullName: boolean;
  /** Whether evidence must stand near the name. */
  near: 'must' | 'need-not';
}

function neededFor(name: Candidate, bearer: Bearer | undefined): number {
  if (bearer !== undefined) return NEEDED.surname;
  return /\s/.test(name.text) ? NEEDED.words : NEEDED.word;
}

function placeOf({ block, start, end, sentence }: Place): Place {
  return { block, start, end, sentence };
}

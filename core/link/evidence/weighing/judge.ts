/**
 * Weighs one name for one actor, when all names of the page are heard (`../record`). A strong name stands unless it is
 * contested; of a weak one there is an opinion first (`opinions.ts`: how it is written, who bears it, who was introduced, in
 * what company it stands), then evidence near it where that is needed (`nearby.ts`), then what speaks for the actor on the
 * whole page (`circumstances.ts`, `support.ts`); the sum is held against what such a name needs (`weights.ts`). Last, what stands
 * around a name that has passed tells how sure it is (`grounds.ts`, `confidence.ts`): too little, and nothing is said.
 */

import type { Mention, Reason } from '../../types.ts';
import type { Candidate, Hearing } from '../hearing.ts';
import { createRecord } from '../record/record.ts';
import { type Bearer, type Bearers, isOthers, isTitled } from '../strangers/bearers.ts';
import { createCircumstances } from './circumstances.ts';
import { createCompany } from './company.ts';
import { confidenceOf, LEAST_CONFIDENCE } from './confidence.ts';
import { isOfOtherSex } from './courtesies.ts';
import { createGrounds, type Standing } from './grounds.ts';
import { findNearby } from './nearby.ts';
import { createOpinions, type Sense } from './opinions.ts';
import { createRivals } from './rivals.ts';
import { createSupport } from './support.ts';
import { MANY_OTHERS, MANY_STRANGERS, NAMES_EXPECTED, NEEDED, WEIGHTS } from './weights.ts';

export interface Verdict {
  score: number;
  mention: Mention;
}

export interface Judge {
  /** The mention of this actor, or null. Names are judged in the order of the page. */
  judge(name: Candidate, sense: Sense, bearer: Bearer | undefined): Verdict | null;
}

/** Hears all names of the page first, because the last may speak for the first. */
export function createJudge(hearing: Hearing, bearers: Bearers): Judge {
  const { evidence, names } = hearing;
  const rivals = createRivals(hearing);
  const record = createRecord(hearing, rivals);
  for (const name of names.candidates) record.hear(name, bearers.get(name) ?? new Map());
  for (const place of names.dead) record.hearStranger(place);
  const { cast, introductionsOf } = record;
  const others = shareOfOthers();
  const circumstances = createCircumstances(hearing, createSupport(evidence, cast));
  const company = createCompany(hearing, record, others >= MANY_STRANGERS);
  const opinions = createOpinions(hearing, record, rivals, company, others);
  const groundsOf = createGrounds(hearing, record, company, others, (name) => isOthers(name, bearers.get(name)));

  return {
    judge(name, sense, bearer) {
      return sense.strong || bearer?.who === 'given' ? judgeStrong(name, sense, bearer) : judgeWeak(name, sense, bearer);
    },
  };

  function judgeStrong(name: Candidate, { value }: Sense, bearer: Bearer | undefined): Verdict | null {
    if (isDoubtful(name, value) || (bearer?.who === 'private' && bearer.isCredited)) return null;
    const why: Reason[] = [{ rule: 'strong-alias', detail: name.text }];
    const start = bearer?.who === 'given' ? bearer.start : name.start;
    if (rivals.contest(name, value, true) || bearer?.who === 'private') {
      const near = nearby(name, value, true);
      if (!near) return null;
      why.push(near);
    }
    return verdictOf(WEIGHTS.fullName, { name, start, actor: value, margin: 'strong', bearer }, why);
  }

  /** A place or body of one word on a page of namesakes, in a sentence that has nothing to do with it. */
  function isDoubtful(name: Candidate, actor: number): boolean {
    if (others < MANY_OTHERS || /\s/.test(name.text) || evidence.actor(actor).kind === 'person') return false;
    return company.weigh(name, actor) < WEIGHTS.companyNear;
  }

  function judgeWeak(name: Candidate, sense: Sense, bearer: Bearer | undefined): Verdict | null {
    const actor = sense.value;
    if (bearer?.who === 'courtesy' && isWife(name, actor)) return null;
    const opinion = bearer === undefined ? opinions.ofName(name, sense) : opinions.ofSurname(name, sense, bearer);
    if (!opinion) return reject(name, actor, bearer);
    if (rivals.own(name, actor)) return null;
    const near = opinion.near === 'must' ? nearby(name, actor, false) : null;
    if (opinion.near === 'must' && !near) return null;
    const why: Reason[] = [{ rule: 'weak-alias', detail: name.text }];
    const fullName = opinion.fullName ? (cast.first(actor) ?? introducedAs(name, actor)) : undefined;
    if (fullName) why.push({ rule: 'full-name-on-page', detail: fullName });
    const own = (fullName ? WEIGHTS.fullName : others * WEIGHTS.namesakes) + opinion.score;
    const score = own + circumstances(sense, bearer, fullName !== undefined, why);
    if (near && !why.some(({ rule, detail }) => rule === near.rule && detail === near.detail)) why.push(near);
    const margin = score - neededFor(name, bearer);
    if (margin < 0) return reject(name, actor, bearer);
    if (isIntroducing(name, bearer)) introductionsOf(actor).add({ ...name, who: 'actor' });
    return verdictOf(score, { name, start: name.start, actor, margin, bearer }, why);
  }

  /** The full name under which the actor was introduced, where others bear it too. */
  function introducedAs(name: Candidate, actor: number): string | undefined {
    const introduction = introductionsOf(actor).lastOfActor(name);
    const text = introduction && hearing.scans[introduction.block]?.text.slice(introduction.start, introduction.end);
    return text !== undefined && /\s/.test(text) ? text : undefined;
  }

  /** A woman of a man's surname; who she is tells nothing of whose the next one is. */
  function isWife(name: Candidate, actor: number): boolean {
    const fullName = introducedAs(name, actor) ?? cast.first(actor);
    return fullName !== undefined && isOfOtherSex(name, hearing.scans[name.block]?.text ?? '', fullName, hearing.lang);
  }

  /** A full name that others bear too, or an office of the actor's beside the surname. */
  function isIntroducing(name: Candidate, bearer: Bearer | undefined): boolean {
    return bearer === undefined ? /\s/.test(name.text) : isTitled(bearer);
  }

  /** Null where it is not sure enough. */
  function verdictOf(score: number, standing: Standing, why: Reason[]): Verdict | null {
    const { name, start, margin } = standing;
    const { block, end } = name;
    const actor = evidence.actor(standing.actor).id;
    const grounds = groundsOf(standing);
    hearing.onWeighed?.({ block, start, end, actor, grounds });
    const confidence = confidenceOf(grounds);
    if (confidence < LEAST_CONFIDENCE) return null;
    const strength = margin === 'strong' ? 'strong' : 'weak';
    return { score, mention: { start, end, actor, kind: 'name', confidence, strength, why } };
  }

  /** A surname that cannot be the actor's is somebody's: the next ones may be too. Who was introduced as such is known already. */
  function reject({ block, start, end, sentence }: Candidate, actor: number, bearer: Bearer | undefined): null {
    if (bearer !== undefined && bearer.who !== 'stranger' && bearer.who !== 'longer') {
      introductionsOf(actor).add({ block, start, end, sentence, who: 'described' });
    }
    return null;
  }

  function nearby(name: Candidate, actor: number, strong: boolean): Reason | null {
    return findNearby(name, actor, rivals.against(name, actor, strong), hearing, cast, introductionsOf(actor));
  }

  /** Where many names are somebody else's, the next one may be too. 0 to 1. */
  function shareOfOthers(): number {
    const all = names.candidates.length + names.dead.length;
    return (names.dead.length + record.strangers()) / (all + NAMES_EXPECTED);
  }
}

function neededFor(name: Candidate, bearer: Bearer | undefined): number {
  if (bearer !== undefined) return NEEDED.surname;
  return /\s/.test(name.text) ? NEEDED.words : NEEDED.word;
}

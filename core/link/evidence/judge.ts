/** Weighs one name for one actor: strong or weak, contested or not, alone or in company. */

import type { NameHit } from '../scan.ts';
import { foldWord } from '../text/fold.ts';
import type { Mention, Reason } from '../types.ts';
import type { Bearer } from './bearers.ts';
import type { Dead, Place } from './candidates.ts';
import { createCast } from './cast.ts';
import { cueOver, type Ledger, NEEDED, OUTWEIGHS, WEIGHTS, wordOfActor } from './evidence.ts';
import type { Candidate, Hearing } from './hearing.ts';
import { createIntroductions, type Introductions } from './introductions.ts';
import { cueReason, findNearby } from './nearby.ts';
import { shoutedIn } from './words.ts';
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
  /** The mention of this actor, or null. Names are judged in the order of the page. */
  judge(name: Candidate, sense: Sense, bearer: Bearer | undefined): Verdict | null;
}

/** Packs list a form once; one that many languages share stands under English. */
const BASE_LANGUAGE = 'en';

/** A block without a full stop at its end, or one of fewer characters, is taken for a headline. */
const LONGEST_HEADLINE = 160;
/** Characters of a sentence's end: a stop and what closes quotations. */
const LONGEST_END = 6;

export function createJudge(hearing: Hearing): Judge {
  const { evidence, lang } = hearing;
  const allIntroductions = new Map<number, Introductions>();
  const cast = createCast();
  const supports = new Map<number, Support>();

  return {
    hear(name, bearers) {
      for (const { value, strong } of name.hit.senses) {
        const bearer = bearers.get(value);
        if ((strong && !isContested(name, value, true)) || bearer?.who === 'given') {
          cast.add(value, name);
          introductionsOf(value).add({ ...placeOf(name), who: 'actor' });
        } else if (bearer?.who === 'stranger') introductionsOf(value).add({ ...placeOf(name), who: bearer.how });
      }
    },
    hearStranger(place) {
      for (const hit of place.blocked) {
        for (const { value, strong } of hit.senses) {
          if (!strong && tellsOfStranger(hit, value, place)) introductionsOf(value).add({ ...placeOf(place), who: 'named' });
        }
      }
    },
    judge(name, sense, bearer) {
      return sense.strong || bearer?.who === 'given' ? judgeStrong(name, sense, bearer) : judgeWeak(name, sense, bearer);
    },
  };

  function judgeStrong(name: Candidate, sense: Sense, bearer: Bearer | undefined): Verdict | null {
    const why: Reason[] = [{ rule: 'strong-alias', detail: name.text }];
    const start = bearer?.who === 'given' ? bearer.start : name.start;
    if (isContested(name, sense.value, true)) {
      const near = nearby(name, sense.value, true);
      if (!near) return null;
      why.push(near);
    }
    return { score: WEIGHTS.fullName, mention: mentionOf(name, start, sense.value, 'strong', why) };
  }

  function judgeWeak(name: Candidate, sense: Sense, bearer: Bearer | undefined): Verdict | null {
    const actor = sense.value;
    const opinion = bearer === undefined ? opinionOnName(name, sense) : opinionOnSurname(name, actor, bearer);
    if (!opinion || cueOver(againstOf(name, actor, false), name)) return null;
    const near = opinion.near === 'must' ? nearby(name, actor, false) : null;
    if (opinion.near === 'must' && !near) return null;
    const why: Reason[] = [{ rule: 'weak-alias', detail: name.text }];
    const fullName = opinion.fullName ? cast.first(actor) : undefined;
    if (fullName) why.push({ rule: 'full-name-on-page', detail: fullName });
    const score = (fullName ? WEIGHTS.fullName : 0) + opinion.score + weigh(sense, bearer, why);
    if (near && !why.some(({ rule, detail }) => rule === near.rule && detail === near.detail)) why.push(near);
    if (score >= neededFor(name, bearer)) {
      return { score, mention: mentionOf(name, name.start, actor, 'weak', why) };
    }
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
    return { score: writing.score, fullName: true, near: contested || writing.near === 'must' ? 'must' : 'need-not' };
  }

  /** What stands beside a surname, and who was introduced with it. */
  function opinionOnSurname(name: Candidate, actor: number, bearer: Bearer): Opinion | null {
    if (bearer.who === 'stranger' || bearer.who === 'longer') return null;
    const verdict = introductionsOf(actor).verdict(name);
    if (bearer.who === 'private' && verdict !== 'actor') return rejectBearer(name, actor);
    const near = isContested(name, actor, false) ? 'must' : 'need-not';
    const office = bearer.who === 'office';
    if (verdict === 'stranger') return office || isSureInSentence(name, actor) ? { score: 0, fullName: true, near } : null;
    if (verdict === 'ahead-of-stranger') return { score: 0, fullName: true, near: office ? near : 'must' };
    if (verdict === 'contested') return { score: 0, fullName: true, near: office ? near : 'must' };
    // In a line of capitals a surname that is also a word (Hill) looks like any other.
    if (verdict === 'nobody') return { score: 0, fullName: false, near: name.sentence.capitals ? 'must' : near };
    return { score: 0, fullName: verdict === 'actor' || isHeadline(name), near };
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
  function weigh(sense: Sense, bearer: Bearer | undefined, why: Reason[]): number {
    const page = supportOf(sense.value);
    let { score } = page;
    if (bearer?.who === 'office') {
      score += WEIGHTS.titleBeside;
      why.push({ rule: 'title-beside', detail: bearer.word });
    }
    why.push(...page.reasons);
    if (lang !== '' && (sense.lang === lang || sense.lang === BASE_LANGUAGE)) {
      score += WEIGHTS.pageLanguage;
      why.push({ rule: 'page-language', detail: lang });
    }
    return score;
  }

  /** What the whole page says for an actor: cues, related actors, the rest of the cast. Asked only when all names are heard. */
  function supportOf(actor: number): Support {
    const known = supports.get(actor) ?? gatherSupport(actor);
    supports.set(actor, known);
    return known;
  }

  function gatherSupport(actor: number): Support {
    const { words } = evidence.cues(actor);
    const cues = [...words.values()].sort((a, b) => b.weight - a.weight).slice(0, WEIGHTS.mostCueWords);
    const related = evidence
      .actor(actor)
      .related.flatMap((other) => (words.has(wordOfActor(other)) ? [] : (cast.first(other) ?? [])));
    const company = related.slice(0, WEIGHTS.mostRelatedActors);
    const others = cast.others(actor, (other) => evidence.actor(other).kind === 'place');
    const names = company.length + cues.length > 0 || others.name === undefined ? company : [others.name];
    return {
      score: cues.reduce((sum, { weight }) => sum + weight, 0) + company.length * WEIGHTS.relatedActor + others.weight,
      reasons: [...cues.map(cueReason), ...names.map((detail): Reason => ({ rule: 'related-actor', detail }))],
    };
  }

  function isHeadline({ block }: Place): boolean {
    const text = hearing.scans[block]?.text.trim() ?? '';
    return text.length <= LONGEST_HEADLINE || !/[.!?…]["'”’»)]*$/.test(text.slice(-LONGEST_END));
  }

  function isPerson(actor: number): boolean {
    return evidence.actor(actor).kind === 'person';
  }

  function introductionsOf(actor: number): Introductions {
    const own = allIntroductions.get(actor) ?? createIntroductions();
    allIntroductions.set(actor, own);
    return own;
  }

  function mentionOf({ end }: Candidate, start: number, actor: number, strength: Mention['strength'], why: Reason[]): Mention {
    return { start, end, actor: evidence.actor(actor).id, kind: 'name', confidence: 1, strength, why };
  }
}

interface Support {
  score: number;
  reasons: readonly Reason[];
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

/** Weighs one name of one actor: strong or weak, contested or not, alone or in company. */
import type { Bearer } from './bearers.ts';
import type { Candidate, Dead, PageNames, Place } from './candidates.ts';
import { type Cue, cueOver, type Evidence, type Ledger, NEEDED, OUTWEIGHS, WEIGHTS, wordOfActor } from './evidence.ts';
import { foldWord } from './fold.ts';
import { createIntroductions, type Introductions } from './introductions.ts';
import type { BlockScan, NameHit } from './scan.ts';
import { hasArticle, isPronoun, isShouted } from './shapes.ts';
import type { Mention, Reason } from './types.ts';
import { shoutedIn } from './words.ts';

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

export interface Hearing {
  scans: readonly BlockScan[];
  names: PageNames;
  evidence: Evidence;
  /** The page's primary language, or ''. */
  lang: string;
}

/** Packs list a form once; one that many languages share stands under English. */
const BASE_LANGUAGE = 'en';

/** A block without a full stop at its end, or a short one, is taken for a headline. */
const LONGEST_HEADLINE = 160;

export function createJudge(hearing: Hearing): Judge {
  const { evidence, lang } = hearing;
  const introductions = new Map<number, Introductions>();
  const cast = createCast();

  const introductionsOf = (actor: number) => {
    const own = introductions.get(actor) ?? createIntroductions();
    introductions.set(actor, own);
    return own;
  };

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
          if (strong || !tellsOfStranger(hit, value, place)) continue;
          introductionsOf(value).add({ ...placeOf(place), who: 'named' });
        }
      }
    },
    judge(name, sense, bearer) {
      return sense.strong || bearer?.who === 'given' ? judgeStrong(name, sense, bearer) : judgeWeak(name, sense, bearer);
    },
  };

  /** A blocker introduces a person when the surname ends it, a body when it is no mere abbreviation of a country or union. */
  function tellsOfStranger(hit: NameHit, actor: number, place: Place): boolean {
    const { kind } = evidence.actor(actor);
    if (isPerson(actor)) return hit.end === place.end && hit.start > place.start;
    return kind === 'organisation' && shoutedIn(foldWord(textOf(place.block, hit.start, hit.end))) === null;
  }

  function judgeStrong(name: Candidate, sense: Sense, bearer: Bearer | undefined): Verdict | null {
    const why: Reason[] = [{ rule: 'strong-alias', detail: name.text }];
    const start = bearer?.who === 'given' ? bearer.start : name.start;
    if (isContested(name, sense.value, true)) {
      const near = nearby(name, sense.value, againstOf(name, sense.value, true));
      if (!near) return null;
      why.push(near);
    }
    return { score: WEIGHTS.fullName, mention: mentionOf(name, start, sense.value, 'strong', why) };
  }

  function judgeWeak(name: Candidate, sense: Sense, bearer: Bearer | undefined): Verdict | null {
    const actor = sense.value;
    if (bearer?.who === 'stranger' || bearer?.who === 'longer') return null;
    if (bearer?.who === 'private' && introductionsOf(actor).verdict(name) !== 'actor') return rejectBearer(name, actor);
    const why: Reason[] = [{ rule: 'weak-alias', detail: name.text }];
    const against = againstOf(name, actor, false);
    if (cueOver(against, name)) return null;
    const shape = bearer === undefined ? shapeOf(name, sense) : { score: 0, reasons: [] };
    if (!shape) return null;
    const needsNear = isContested(name, actor, false) || shape.needsNear === true;
    const known = bearer === undefined ? standing(name, actor) : introduced(name, actor, bearer);
    if (known === null) return null;
    let near: Reason | null = null;
    if (needsNear || known.needsNear) {
      near = nearby(name, actor, against);
      if (!near) return null;
    }
    const score = known.score + shape.score + weigh(sense, bearer, [...known.reasons, ...shape.reasons], why);
    if (near && !why.some(({ detail }) => detail === near.detail)) why.push(near);
    const needed = isPerson(actor) ? NEEDED.person : NEEDED.other;
    if (score >= needed) return { score, mention: mentionOf(name, name.start, actor, 'weak', why) };
    return bearer === undefined ? null : rejectBearer(name, actor);
  }

  /** A surname that cannot be the actor's for want of evidence is somebody's: the next ones may be too. */
  function rejectBearer(name: Candidate, actor: number): null {
    introductionsOf(actor).add({ ...placeOf(name), who: 'described' });
    return null;
  }

  /** A strong name or an abbreviation is contested by what is written just so, another weak name in all its forms. */
  function againstOf(name: Candidate, actor: number, strong: boolean): Ledger {
    return strong || /^[\p{Lu}.]+$/u.test(name.text) ? evidence.againstName(name.hit.confusables) : evidence.against(actor);
  }

  /** Whether somebody else who bears the name may be meant anywhere on this page. */
  function isContested(name: Candidate, actor: number, strong: boolean): boolean {
    const against = againstOf(name, actor, strong);
    if (against.words.size === 0) return false;
    const cues = evidence.cues(actor);
    if (against.inSentence(name.sentence.number).length > 0) return true;
    if (against.inBlock(name.block) > 0 && cues.inBlock(name.block) === 0) return true;
    const outweighs = isPerson(actor) ? OUTWEIGHS.person : OUTWEIGHS.other;
    return cues.words.size < outweighs * against.words.size;
  }

  /** Evidence close to the name: in its sentence, or twice in its block where nothing there speaks against it. */
  function nearby(name: Candidate, actor: number, against: Ledger): Reason | null {
    const cues = evidence.cues(actor);
    const over = cueOver(cues, name);
    if (over) return cueReason(over);
    const opposed = against.inSentence(name.sentence.number);
    const cue = nearest(name, cues.inSentence(name.sentence.number));
    if (cue && !isNearer(name, nearest(name, opposed), cue) && !hasNearerTwin(name, actor, cue)) return cueReason(cue);
    if (cue || opposed.length > 0) return null;
    const company = cast.inSentence(name.sentence.number, related(actor));
    if (company) return { rule: 'related-actor', detail: company };
    if (against.inBlock(name.block) > 0) return null;
    const introduction = introductionsOf(actor).lastOfActor(name);
    if (introduction?.block === name.block) {
      return { rule: 'full-name-on-page', detail: textOf(introduction.block, introduction.start, introduction.end) };
    }
    const [first] = cues.inBlock(name.block) > 1 ? cues.words.values() : [];
    return first ? cueReason(first) : null;
  }

  /** Whether the same name stands nearer to the cue, so that the cue speaks for that one. */
  function hasNearerTwin(name: Candidate, actor: number, cue: Cue): boolean {
    const own = distance(name, cue);
    return hearing.names
      .inSentence(name.sentence.number)
      .some((other) => other !== name && other.hit.senses.some(({ value }) => value === actor) && distance(other, cue) < own);
  }

  /** What a full name of the actor on the page says for an abbreviation or a place, and strangers against it. */
  function standing(name: Candidate, actor: number): Opinion | null {
    const verdict = introductionsOf(actor).verdict(name);
    if (verdict === 'nobody') return { score: 0, reasons: [], needsNear: false };
    const introduction = cast.first(actor);
    const reasons: Reason[] = introduction ? [{ rule: 'full-name-on-page', detail: introduction }] : [];
    return { score: introduction ? WEIGHTS.fullName : 0, reasons, needsNear: verdict !== 'actor' && verdict !== 'ahead' };
  }

  /** What the introductions say of a bare surname. */
  function introduced(name: Candidate, actor: number, bearer: Bearer): Opinion | null {
    const own = introductionsOf(actor);
    const verdict = own.verdict(name);
    const first = cast.first(actor);
    const reasons: Reason[] = first ? [{ rule: 'full-name-on-page', detail: first }] : [];
    const score = first ? WEIGHTS.fullName : 0;
    if (verdict === 'actor') return { score, reasons, needsNear: false };
    if (verdict === 'contested') return { score, reasons, needsNear: bearer.who !== 'office' };
    if (verdict === 'stranger') {
      const sure = bearer.who === 'office' || differentWords(evidence.cues(actor).inSentence(name.sentence.number)) > 1;
      return sure ? { score, reasons, needsNear: false } : null;
    }
    if (verdict === 'ahead-of-stranger') {
      return bearer.who === 'office' || nearby(name, actor, againstOf(name, actor, false))
        ? { score, reasons, needsNear: false }
        : null;
    }
    if (verdict === 'ahead' && !isHeadline(name)) return { score: 0, reasons: [], needsNear: false };
    // In a line of capitals a surname that is also a word (Hill) looks like any other.
    return { score, reasons, needsNear: verdict === 'nobody' && name.sentence.capitals };
  }

  function isHeadline({ block }: Place): boolean {
    const text = hearing.scans[block]?.text.trim() ?? '';
    return text.length <= LONGEST_HEADLINE || !/[.!?…]["'”’»)]*$/.test(text);
  }

  /** What the shape of the text says of an abbreviation that may be a shouted word; null where it says no. */
  function shapeOf(name: Candidate, sense: Sense): (Pick<Opinion, 'score' | 'reasons'> & { needsNear?: boolean }) | null {
    const word = foldWord(name.text);
    const languages = shoutedIn(word);
    const { text } = hearing.scans[name.block] ?? { text: '' };
    if (languages === null || (lang !== '' && !languages.includes(lang))) return { score: 0, reasons: [] };
    if (lang !== '' && sense.lang !== lang) return null;
    const isName = (other: { start: number; end: number }) => hearing.names.around(name.block, other.start, other.end) !== null;
    const shouted = name.sentence.capitals || isShouted(text, name.start, name.end, isName);
    if (word === 'us' && isPronoun(text, name.start, name.end, shouted)) return null;
    if (shouted) return { score: 0, reasons: [], needsNear: true };
    const plain = hasArticle(text, name.start) || (word === 'us' && isAttribute(text, name.start, name.end));
    return { score: plain ? WEIGHTS.article : 0, calm: true };
  }

  /** Cues, company, office and language together; reasons go into `why`, the strongest first. */
  function weigh(sense: Sense, bearer: Bearer | undefined, known: readonly Reason[], why: Reason[]): number {
    const { value: actor } = sense;
    why.push(...known);
    let score = 0;
    if (bearer?.who === 'office') {
      score += WEIGHTS.titleBeside;
      why.push({ rule: 'title-beside', detail: bearer.word });
    }
    const cues = evidence.cues(actor).words;
    const words = [...cues.values()];
    score += Math.min(words.length * WEIGHTS.cueWord, WEIGHTS.mostCueWords);
    why.push(...words.slice(0, WEIGHTS.mostCueWords).map(cueReason));
    const company = related(actor).flatMap((other) => (cues.has(wordOfActor(other)) ? [] : (cast.first(other) ?? [])));
    score += Math.min(company.length * WEIGHTS.relatedActor, WEIGHTS.mostRelatedActors);
    why.push(...company.slice(0, WEIGHTS.mostRelatedActors).map((detail): Reason => ({ rule: 'related-actor', detail })));
    score += cast.weight(actor, (other) => evidence.actor(other).kind === 'place');
    if (lang !== '' && (sense.lang === lang || sense.lang === BASE_LANGUAGE)) {
      score += WEIGHTS.pageLanguage;
      why.push({ rule: 'page-language', detail: lang });
    }
    return score;
  }

  function isPerson(actor: number): boolean {
    return evidence.actor(actor).kind === 'person';
  }

  function related(actor: number): readonly number[] {
    return evidence.actor(actor).related;
  }

  function textOf(block: number, start: number, end: number): string {
    return hearing.scans[block]?.text.slice(start, end) ?? '';
  }

  function mentionOf({ end }: Candidate, start: number, actor: number, strength: Mention['strength'], why: Reason[]): Mention {
    return { start, end, actor: evidence.actor(actor).id, strength, why };
  }
}

interface Opinion {
  score: number;
  reasons: Reason[];
  needsNear: boolean;
}

/** The actors that stand on the page by a strong name. */
interface Cast {
  add(actor: number, name: Candidate): void;
  /** How the actor is first named. */
  first(actor: number): string | undefined;
  /** The name of one of these actors in a sentence. */
  inSentence(sentence: number, actors: readonly number[]): string | undefined;
  weight(actor: number, isPlace: (actor: number) => boolean): number;
}

function createCast(): Cast {
  const first = new Map<number, string>();
  const sentences = new Map<number, Map<number, string>>();
  return {
    add(actor, { text, sentence }) {
      if (!first.has(actor)) first.set(actor, text);
      const own = sentences.get(sentence.number) ?? new Map<number, string>();
      sentences.set(sentence.number, own.set(actor, text));
    },
    first: (actor) => first.get(actor),
    inSentence(sentence, actors) {
      const own = sentences.get(sentence);
      const found = own && actors.find((actor) => own.has(actor));
      return found === undefined ? undefined : own?.get(found);
    },
    weight(actor, isPlace) {
      let weight = 0;
      for (const other of first.keys()) {
        if (other !== actor) weight += isPlace(other) ? WEIGHTS.castPlace : WEIGHTS.castMember;
        if (weight >= WEIGHTS.mostCast) return WEIGHTS.mostCast;
      }
      return weight;
    },
  };
}

/** Characters between two places of one block. */
function distance(a: Place, b: Place): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}

function nearest(name: Place, cues: readonly Cue[]): Cue | undefined {
  return cues.reduce<Cue | undefined>((best, cue) => (best && !isNearer(name, cue, best) ? best : cue), undefined);
}

function isNearer(name: Place, cue: Cue | undefined, than: Cue): boolean {
  return cue !== undefined && distance(name, cue) < distance(name, than);
}

function placeOf({ block, start, end, sentence }: Place): Place {
  return { block, start, end, sentence };
}

function cueReason({ text }: Cue): Reason {
  return { rule: 'cue-word', detail: text };
}

function differentWords(cues: readonly Cue[]): number {
  return new Set(cues.map(({ word }) => word)).size;
}

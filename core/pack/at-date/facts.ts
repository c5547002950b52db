/** Which facts of an actor a card shows for an article. */
import { firstDay, isLater, lastDay, likelyDaysApart, type PartialDate } from '../../partial-date.ts';
import type { Actor, Fact } from '../schema.ts';
import { nameFinder } from './names.ts';
import { endsMatter, newestStages, type Stage } from './stages.ts';

/** A card is read in seconds: three statements fit beside roles, question and sources. */
const FACTS_SHOWN = 3;

/** A card with nothing but accusations would be a charge sheet. */
const SENSITIVE_SHOWN = 2;

/** After half a year what led up to an article counts half, after five years a tenth: background fades, but does not go. */
const BEFORE_HALF_DAYS = 180;

/** What came after explains an article less from the start, and after two months hardly: it halves with each two. */
const AFTER_WEIGHT = 0.5;
const AFTER_HALF_DAYS = 60;

/**
 * A fact that names somebody else of the page is part of this story; it counts as much as one of a third of its age.
 * Places don't count: facts about a dispute over land name its countries throughout. What came later is no part of the story,
 * whomever it names: raised, it would push out what was known.
 */
const CAST_FACTOR = 3;

export interface FactsAsk {
  /** The article's date; `null` where it is unknown. */
  date: PartialDate | null;
  /** The other actors of the page. */
  cast: readonly Actor[];
  /** How surely the page means this actor: sensitive facts are never shown on a bare surname. */
  strength: 'strong' | 'weak';
  /** The reader's day, as `YYYY-MM-DD`. */
  today: string;
}

/**
 * Up to three facts: what defines the actor, then what led up to the article, the nearest first, then what came later.
 * Those of one day stand as written.
 */
export function factsFor(facts: readonly Fact[], ask: FactsAsk): Fact[] {
  const newest = newestStages(facts);
  const shown = facts.filter((fact) => mayShow(fact, ask) && isCurrent(fact, newest.get(fact), ask));
  const defining = shown.filter((fact) => defines(fact) && !isLater(fact.date, ask.date));
  const ranked = fittestFirst(
    shown.filter((fact) => !defining.includes(fact)),
    ask,
  );
  const chosen = withRoom(
    ranked.flatMap((fact) => [newest.get(fact) ?? fact, fact]),
    FACTS_SHOWN - defining.length,
  );
  const others = facts.filter((fact) => chosen.has(fact));
  const later = others.filter(({ date }) => isLater(date, ask.date));
  const before = others.filter((fact) => !later.includes(fact));
  return [...defining, ...before.sort((a, b) => byTime(b, a)), ...later.sort(byTime)];
}

/** An accusation defines nobody, whatever its author wrote. */
function defines({ defining, sensitive }: Fact): boolean {
  return defining === true && sensitive === undefined;
}

/**
 * Who reads an old article today must not take for accused who was acquitted since: an end takes the place of all before it, and
 * where the newest stage can't be shown, an older one would pass for it.
 */
function isCurrent(fact: Fact, newest: Stage | undefined, ask: FactsAsk): boolean {
  return newest === undefined || newest === fact || (mayShow(newest, ask) && !endsMatter(newest));
}

function mayShow(fact: Fact, { date, strength, today }: FactsAsk): boolean {
  if (isUnknownYet(fact, date)) return false;
  if (fact.reviewBy !== undefined && firstDay(fact.reviewBy) <= today) return false;
  return fact.sensitive === undefined || (strength === 'strong' && fact.reviewBy !== undefined);
}

/** An undated fact that is known only from after the article may have come later, and nothing could label it so. */
function isUnknownYet(fact: Fact, article: PartialDate | null): boolean {
  return fact.date === null && !defines(fact) && isLater(fact.asOf, article);
}

/** The first ones that have room. The newest stage of a matter stands before the others, so that none is shown without it. */
function withRoom(ranked: readonly Fact[], room: number): Set<Fact> {
  const chosen = new Set<Fact>();
  for (const fact of ranked) {
    const sensitive = [...chosen].filter((each) => each.sensitive).length;
    if (chosen.size < room && (!fact.sensitive || sensitive < SENSITIVE_SHOWN)) chosen.add(fact);
  }
  return chosen;
}

function fittestFirst(facts: readonly Fact[], ask: FactsAsk): Fact[] {
  const isNamed = nameFinder(ask.cast.filter(({ kind }) => kind !== 'place'));
  return facts
    .map((fact) => ({ fact, fitness: fitness(fact, ask.date, isNamed) }))
    .sort((a, b) => b.fitness - a.fitness || byTime(b.fact, a.fact))
    .map(({ fact }) => fact);
}

function fitness(fact: Fact, article: PartialDate | null, isNamed: (text: string) => boolean): number {
  const near = nearness(fact, article);
  return !isLater(fact.date, article) && isNamed(fact.text.en) ? near * CAST_FACTOR : near;
}

/** From 1 on the article's day down to 0; the same for all where the article has no date. An undated fact is as old as its `asOf`. */
function nearness({ date, asOf }: Fact, article: PartialDate | null): number {
  if (article === null) return 1;
  const days = likelyDaysApart(date ?? asOf, article);
  return isLater(date, article) ? AFTER_WEIGHT * 2 ** (-days / AFTER_HALF_DAYS) : 1 / (1 + days / BEFORE_HALF_DAYS);
}

function byTime(a: Fact, b: Fact): number {
  const [first, second] = [a, b].map(({ date }) => (date === null ? '' : lastDay(date)));
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}

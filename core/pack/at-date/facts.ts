/** Which facts of an actor a card shows for an article. */
import { firstDay, isSurelyBefore, lastDay, likelyDaysApart, type PartialDate } from '../partial-date.ts';
import type { Actor, Fact } from '../schema.ts';

/** A card is read in seconds: three statements fit beside roles, question and sources. */
const FACTS_SHOWN = 3;

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

/** Up to three facts: what defines the actor, then what led up to the article, the nearest first, then what came later. */
export function factsFor(facts: readonly Fact[], ask: FactsAsk): Fact[] {
  const shown = facts.filter((fact) => mayShow(fact, ask));
  const defining = shown.filter((fact) => defines(fact, ask.date));
  const others = fittest(
    shown.filter((fact) => !defining.includes(fact)),
    ask,
  ).slice(0, FACTS_SHOWN - defining.length);
  const later = others.filter(({ date }) => isLater(date, ask.date));
  const before = others.filter((fact) => !later.includes(fact));
  return [...defining, ...before.sort((a, b) => byTime(b, a)), ...later.sort(byTime)];
}

/** What an actor became after the article would not tell a reader what the article meant. */
function defines({ defining, date }: Fact, article: PartialDate | null): boolean {
  return defining === true && !isLater(date, article);
}

/** Whether something surely happened after the article; what is dated too roughly to tell is shown with its rough date. */
export function isLater(date: PartialDate | null, article: PartialDate | null): boolean {
  return date !== null && article !== null && isSurelyBefore(article, date);
}

function mayShow(fact: Fact, { date, strength, today }: FactsAsk): boolean {
  if (isUnknownYet(fact, date)) return false;
  if (fact.reviewBy !== undefined && firstDay(fact.reviewBy) <= today) return false;
  return fact.sensitive === undefined || (strength === 'strong' && fact.reviewBy !== undefined);
}

/** An undated fact that is known only from after the article may have come later, and nothing could label it so. */
function isUnknownYet({ date, asOf, defining }: Fact, article: PartialDate | null): boolean {
  return date === null && defining !== true && isLater(asOf, article);
}

/** The fittest first, with no more sensitive ones than a card may show. */
function fittest(facts: readonly Fact[], ask: FactsAsk): Fact[] {
  const names = ask.cast.filter(({ kind }) => kind !== 'place').flatMap(namesInEnglish);
  const ranked = facts
    .map((fact) => ({ fact, fitness: fitness(fact, ask.date, names) }))
    .sort((a, b) => b.fitness - a.fitness || byTime(b.fact, a.fact));
  return withNewestStage(ranked.map(({ fact }) => fact));
}

/**
 * Two sensitive facts at most, since a card with nothing but accusations would be a charge sheet; and wherever one is shown,
 * the newest, also if it came later: who reads an old article today must not take somebody for accused who was acquitted since.
 * The newest stands before the fittest, so that it is shown where there is room for one.
 */
function withNewestStage(ranked: readonly Fact[]): Fact[] {
  const [fittest, second, ...others] = ranked.filter(({ sensitive }) => sensitive);
  if (!fittest || !second) return [...ranked];
  const newest = [fittest, second, ...others].sort(byTime).at(-1);
  const rest = ranked.filter((fact) => !fact.sensitive || fact === fittest || (fact === second && newest === fittest));
  return rest.flatMap((fact) => (fact === fittest && newest && newest !== fittest ? [newest, fittest] : [fact]));
}

function fitness(fact: Fact, article: PartialDate | null, names: readonly string[]): number {
  const near = nearness(fact, article);
  return !isLater(fact.date, article) && namesOneOf(fact.text.en, names) ? near * CAST_FACTOR : near;
}

/** From 1 on the article's day down to 0; the same for all where the article has no date. An undated fact is as old as its `asOf`. */
function nearness({ date, asOf }: Fact, article: PartialDate | null): number {
  if (article === null) return 1;
  const days = likelyDaysApart(date ?? asOf, article);
  return isLater(date, article) ? AFTER_WEIGHT * 2 ** (-days / AFTER_HALF_DAYS) : 1 / (1 + days / BEFORE_HALF_DAYS);
}

/** Facts are written in English at least, so English names find the people in them. */
function namesInEnglish(actor: Actor): string[] {
  return [actor.name.en, ...actor.aliases.filter(({ lang }) => lang === 'en').map(({ text }) => text)];
}

function namesOneOf(text: string, names: readonly string[]): boolean {
  const words = ` ${wordsOf(text)} `;
  return names.some((name) => words.includes(` ${wordsOf(name)} `));
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function byTime(a: Fact, b: Fact): number {
  const [first, second] = [a, b].map(({ date }) => (date === null ? '' : lastDay(date)));
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}

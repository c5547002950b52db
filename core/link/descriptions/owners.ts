/**
 * Whose office a title is: that of an actor named before or behind it (`Serbia's president`, `president of Serbia`,
 * `predsednik Srbije`), or told by an adjective (`srpski predsednik`, `président serbe`, `chef srpske diplomatije`).
 */
import type { TermHit } from '../scan.ts';
import type { Span } from '../text/places.ts';
import { gapBetween } from '../text/tokens.ts';
import type { Mention } from '../types.ts';
import type { Around } from './around.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import type { Title } from './titles.ts';

/** An actor in or of which the office may be held. */
export interface Owner {
  actor: number;
  /** The title with its adjective: what is marked. A name is left out, for it is a mention of its own. */
  marked: Span;
  /** All words of the description. */
  whole: Span;
  /** What stands between title and owner, the owner before the title or not. */
  isBefore: boolean;
  gap: string;
}

/** All that may own the office. */
export function ownersOf(title: Title, around: Around): Owner[] {
  const grammar = grammarOf(title.lang);
  if (!grammar) return [];
  if (title.inside) return byAdjective(title.inside, title, title, { isBefore: true, gap: '' });
  return [...namesBeside(title, grammar, around), ...adjectivesBeside(title, grammar, around)];
}

function namesBeside(title: Title, grammar: Grammar, around: Around): Owner[] {
  const { text } = around.block;
  return around.names(title).flatMap((name) => {
    const beside = sideOf(title, name, text);
    if (!beside) return [];
    const owns = beside.isBefore ? grammar.ownsBefore : grammar.ownsBehind;
    const actor = owns(text.slice(name.start, name.end), beside.gap) ? numberOf(name, around) : undefined;
    return actor === undefined ? [] : [{ actor, marked: title, whole: join(title, name), ...beside }];
  });
}

/** The number of a mention's actor. */
export function numberOf(mention: Mention, { hits, dictionary }: Around): number | undefined {
  const { start, end, actor } = mention;
  const hit = hits(mention).find((each) => each.start <= start && each.end >= end);
  return hit?.senses.map(({ value }) => value).find((value) => dictionary.actor(value).id === actor);
}

function adjectivesBeside(title: Title, grammar: Grammar, { block: { text }, adjectives }: Around): Owner[] {
  return adjectives(title).flatMap((adjective) => {
    const beside = sideOf(title, adjective, text);
    if (beside?.gap !== ' ' || grammarOf(adjective.lang)?.adjective !== grammar.adjective) return [];
    if (beside.isBefore !== (grammar.adjective === 'before')) return [];
    const both = join(title, adjective);
    return byAdjective(adjective, both, both, beside);
  });
}

function byAdjective({ list }: TermHit, marked: Span, whole: Span, beside: Pick<Owner, 'isBefore' | 'gap'>): Owner[] {
  const { start, end } = marked;
  return list.map((actor) => ({ actor, marked: { start, end }, whole, ...beside }));
}

/** UTF-16 units of the longest gap between a title and its owner (` de la République ` is none). */
const LONGEST_GAP = 16;

/** On which side of the title a stretch lies, and what is between. */
function sideOf(title: Span, { start, end }: Span, text: string): Pick<Owner, 'isBefore' | 'gap'> | null {
  const isBefore = end <= title.start;
  const [from, to] = isBefore ? [end, title.start] : [title.end, start];
  if (to < from || to - from > LONGEST_GAP) return null;
  return { isBefore, gap: gapBetween(text, from, to) };
}

function join(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

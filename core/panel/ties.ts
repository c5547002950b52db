/** How the page's actors hang together on the article's date. */
import { actorName } from '../card/names.ts';
import { sourceViews } from '../card/sources.ts';
import type { Reader } from '../card/view.ts';
import type { CastMember } from '../cast-member.ts';
import { holds } from '../pack/at-date/relations.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import type { Relation } from '../pack/schema.ts';
import type { PartialDate } from '../partial-date.ts';
import type { Tie, TiesView } from './view.ts';

/** Each go-between takes room from those that the reader has just read of. */
const MOST_BETWEEN = 4;

/** Much lies in one country by chance: two towns don't hang together through it unless the page names it. */
const TIES_NOBODY: ReadonlySet<Relation['type']> = new Set(['located-in']);

/** What is asked of a page that has been described. */
export interface TiedPage {
  cast: readonly CastMember[];
  date: PartialDate | null;
}

interface Held {
  from: string;
  to: string;
  relation: Relation;
}

/**
 * The relations among the page's actors as they stood on the article's date (today, where it has none), and up to four others that
 * join actors of the page who would else stand apart. Actors come as often as the page names them, and then the others; ties in
 * the order of their actors.
 */
export function tiesView(index: PackIndex, page: TiedPage, reader: Reader): TiesView {
  const on = page.date ?? reader.today;
  const held = heldOn(index, on);
  const cast = castOf(index, page.cast);
  const between = goBetweens(held, cast);
  const actors = [...cast, ...between];
  const place = new Map(actors.map((id, at) => [id, at]));
  const ties = held.filter(({ from, to }) => place.has(from) && place.has(to)).sort(byPlace(place));
  return {
    on,
    actors: actors.flatMap((id) => {
      const actor = index.actors.get(id);
      return actor ? [{ ...actorName(actor, reader), kind: actor.kind, onPage: !between.includes(id) }] : [];
    }),
    ties: ties.map((tie) => tieView(index, tie)),
  };
}

/** Every relation of the packs that holds on a date and ties two of their actors. */
function heldOn(index: PackIndex, date: PartialDate): Held[] {
  return index.pack.actors.flatMap(({ id, relations }) =>
    relations
      .filter((relation) => relation.target !== id && index.actors.has(relation.target) && holds(relation, date))
      .map((relation) => ({ from: id, to: relation.target, relation })),
  );
}

function castOf(index: PackIndex, cast: readonly CastMember[]): string[] {
  const known = cast.filter(({ actor }) => index.actors.has(actor));
  return [
    ...new Set(
      known.sort((a, b) => b.count - a.count || a.first - b.first || compare(a.actor, b.actor)).map(({ actor }) => actor),
    ),
  ];
}

/**
 * Those that join most groups of the page's actors, one by one: what joins nobody who stands apart adds lines and tells nothing new.
 * Of two that join as many, the one with fewer ties on the page, which says more; then by id.
 */
function goBetweens(held: readonly Held[], cast: readonly string[]): string[] {
  const shown = new Set(cast);
  const telling = held.filter(({ relation }) => !TIES_NOBODY.has(relation.type));
  const chosen: string[] = [];
  while (chosen.length < MOST_BETWEEN) {
    const group = groupsOf(held, shown);
    const [best] = [...neighboursOf(telling, shown)]
      .map(([id, others]) => ({ id, ties: others.size, joined: new Set([...others].map((other) => group.get(other))).size }))
      .filter(({ joined }) => joined > 1)
      .sort((a, b) => b.joined - a.joined || a.ties - b.ties || compare(a.id, b.id));
    if (!best) break;
    chosen.push(best.id);
    shown.add(best.id);
  }
  return chosen;
}

/** Those not shown, with the shown ones to whom they are tied. */
function neighboursOf(held: readonly Held[], shown: ReadonlySet<string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { from, to } of held) {
    if (shown.has(from) === shown.has(to)) continue;
    const [inside, outside] = shown.has(from) ? [from, to] : [to, from];
    found.set(outside, (found.get(outside) ?? new Set()).add(inside));
  }
  return found;
}

/** By the id of each shown actor, one of those with whom it hangs together. */
function groupsOf(held: readonly Held[], shown: ReadonlySet<string>): Map<string, string> {
  const group = new Map([...shown].map((id) => [id, id]));
  const rootOf = (id: string): string => {
    const above = group.get(id) ?? id;
    return above === id ? id : rootOf(above);
  };
  for (const { from, to } of held) if (shown.has(from) && shown.has(to)) group.set(rootOf(from), rootOf(to));
  return new Map([...shown].map((id) => [id, rootOf(id)]));
}

function byPlace(place: ReadonlyMap<string, number>): (a: Held, b: Held) => number {
  const at = (id: string) => place.get(id) ?? 0;
  return (a, b) =>
    at(a.from) - at(b.from) ||
    at(a.to) - at(b.to) ||
    compare(a.relation.type, b.relation.type) ||
    compare(a.relation.from ?? '', b.relation.from ?? '');
}

function tieView(index: PackIndex, { from, to, relation }: Held): Tie {
  return {
    from,
    to,
    type: relation.type,
    since: relation.from,
    until: relation.to,
    sources: sourceViews(index, relation.sources),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

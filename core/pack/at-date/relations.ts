/** Which ties of an actor to others a card tells: its own, and those that others tell of it. */
import { isSurelyBefore, type PartialDate } from '../../partial-date.ts';
import type { PackIndex } from '../pack-index.ts';
import type { Actor, Relation } from '../schema.ts';

/** What is more, a reader of a card passes over. */
const MOST = 6;

export interface Tie {
  relation: Relation;
  /** `from`: this actor leads, is part of … the other; `to`: the other this one. */
  direction: 'from' | 'to';
  other: Actor;
  onPage: boolean;
}

/** An office that the card shows already: of which actor, and from when. */
export interface ShownOffice {
  of: string | null;
  from: PartialDate | null;
}

export interface RelationsAsk {
  /** The article's date; the reader's day where that is unknown. */
  date: PartialDate;
  /** The ids of the actors on the page. */
  cast: ReadonlySet<string>;
  offices: readonly ShownOffice[];
}

/**
 * By use to a reader: who speaks and decides for it, then to what it belongs or on what it rests, then where it lies.
 * Types are as the pack has them, whichever side tells them.
 */
const ORDER: readonly Relation['type'][] = [
  'head-of-state-of',
  'head-of-government-of',
  'leads',
  'speaks-for',
  'minister-of',
  'envoy-of',
  'mandated-by',
  'adopted-by',
  'basis-of',
  'part-of',
  'member-of',
  'capital-of',
  'located-in',
];

/** Those that a role tells as well, in other words. */
const OFFICES: ReadonlySet<Relation['type']> = new Set([
  'head-of-state-of',
  'head-of-government-of',
  'leads',
  'speaks-for',
  'minister-of',
  'envoy-of',
  'member-of',
]);

/** Of a body's members, and of what lies in a place, the pack has a few by chance: told only of those on the page. */
const BY_CHANCE: ReadonlySet<Relation['type']> = new Set(['member-of', 'located-in']);

/** Up to six that hold on the date, one for each other actor: those on the page first, then by use, then as names go. */
export function relationsFor(index: PackIndex, actor: Actor, ask: RelationsAsk): Tie[] {
  const ties = [...ownTies(index, actor, ask), ...tiesTo(index, actor, ask)].sort(byUse);
  return ties.filter(({ other }, i) => ties.findIndex((tie) => tie.other === other) === i).slice(0, MOST);
}

function ownTies(index: PackIndex, actor: Actor, { date, cast, offices }: RelationsAsk): Tie[] {
  return actor.relations.flatMap((relation) => {
    const other = index.actors.get(relation.target);
    if (!other || !holds(relation, date) || isSaid(relation, offices)) return [];
    return [{ relation, direction: 'from', other, onPage: cast.has(other.id) }];
  });
}

function tiesTo(index: PackIndex, actor: Actor, { date, cast }: RelationsAsk): Tie[] {
  return (index.relationsTo.get(actor.id) ?? []).flatMap(({ by, relation }) => {
    const onPage = cast.has(by.id);
    if (!holds(relation, date) || (BY_CHANCE.has(relation.type) && !onPage)) return [];
    return [{ relation, direction: 'to', other: by, onPage }];
  });
}

/** Spans that share a day count, as with roles. An unknown start or end leaves that side open. */
export function holds({ from, to }: Pick<Relation, 'from' | 'to'>, date: PartialDate): boolean {
  return (from === null || !isSurelyBefore(date, from)) && (to === null || !isSurelyBefore(to, date));
}

/**
 * A shown role says it where it is of the same body, or was taken up on the same day: "Prime minister, Kosovo" says also
 * who leads its government.
 */
function isSaid({ type, target, from }: Relation, offices: readonly ShownOffice[]): boolean {
  return OFFICES.has(type) && offices.some((office) => office.of === target || (from !== null && office.from === from));
}

function byUse(a: Tie, b: Tie): number {
  return (
    Number(b.onPage) - Number(a.onPage) ||
    ORDER.indexOf(a.relation.type) - ORDER.indexOf(b.relation.type) ||
    (a.other.name.en < b.other.name.en ? -1 : a.other.name.en > b.other.name.en ? 1 : 0)
  );
}

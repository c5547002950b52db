/** Who held which office, in the numbers of a dictionary: for descriptions and for titles beside a name. */

import type { Actor, Office, Role } from '../../pack/schema.ts';
import { firstDay, lastDay, type PartialDate } from '../../partial-date.ts';

/** One term of office. Days are written as numbers, 20221216 for 16 December 2022. */
export interface Holding {
  office: number;
  holder: number;
  /** The first and last day on which the office was surely held. */
  from: number;
  to: number;
  /** Of an envoy: the actors of which one must be named as where it is held; else none. */
  hosts: readonly number[];
}

/**
 * Days after its last check for which an office without a known end is still taken for held. Cards go on to show it, with
 * the day of the check; a description shows no such day before it is opened.
 */
const TRUSTED_DAYS = 366;
const MS_PER_DAY = 86_400_000;

type Holder = Pick<Actor, 'id' | 'roles'>;
type Titled = Pick<Office, 'roles' | 'beside' | 'hosts'>;

/** The terms of the offices that a title tells beside an actor's name or adjective, by the number of that actor. */
export function collectHoldings(
  actors: readonly Holder[],
  numberOf: ReadonlyMap<string, number>,
  offices: readonly Titled[],
): Map<number, Holding[]> {
  const numbers = (ids: readonly string[]) => ids.map((id) => numberOf.get(id)).filter((number) => number !== undefined);
  const officesOf = officesByRole(offices);
  const all = actors.flatMap(({ roles }, holder) =>
    roles.flatMap((role) =>
      (officesOf.get(role.title.en) ?? []).flatMap(({ number, office }) => {
        const hosts = numbers(office.hosts?.[role.title.en] ?? []);
        return numbers(namedWith(office, role)).map((owner) => ({ owner, office: number, holder, ...termOf(role), hosts }));
      }),
    ),
  );
  const byOwner = Map.groupBy(all.sort(inOrder), ({ owner }) => owner);
  return new Map([...byOwner].map(([owner, own]) => [owner, own.map(({ owner: _, ...holding }) => holding)]));
}

/** The actors beside whose name the office's title means this role. */
function namedWith({ beside }: Titled, { of }: Role): string[] {
  if (of === undefined) return [];
  if (beside === undefined) return [of];
  return Object.entries(beside).flatMap(([named, owner]) => (owner === of ? [named] : []));
}

/** The numbers of the offices that an actor holds or held; none of those that are told by a body's name alone. */
export function officesHeld({ roles }: Holder, offices: readonly Titled[]): number[] {
  const officesOf = officesByRole(offices);
  const held = roles.flatMap(({ title }) => officesOf.get(title.en) ?? []).filter(({ office }) => office.beside === undefined);
  return [...new Set(held.map(({ number }) => number))].sort((a, b) => a - b);
}

/** First and last year in which an actor held any office, as far as the pack knows; `null` where it knows of none. */
export function yearsInOffice({ roles }: Holder): { from: number; to: number } | null {
  if (roles.length === 0) return null;
  const years = roles.flatMap(({ from, to, asOf }) => [from ?? to ?? asOf, to ?? asOf]).map((date) => Number(date.slice(0, 4)));
  return { from: Math.min(...years), to: Math.max(...years) };
}

/** A date as a number that grows with time. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** A role may be several offices: the prime minister is also the head of the government. */
function officesByRole(offices: readonly Titled[]): Map<string, { number: number; office: Titled }[]> {
  const all = offices.flatMap((office, number) => office.roles.map((title) => ({ title, number, office })));
  return Map.groupBy(all, ({ title }) => title);
}

function termOf({ from, to, asOf }: Role): { from: number; to: number } {
  return { from: dayNumber(lastDay(from ?? to ?? asOf)), to: dayNumber(to === null ? trustedUntil(asOf) : firstDay(to)) };
}

function trustedUntil(asOf: PartialDate): string {
  return new Date(Date.parse(lastDay(asOf)) + TRUSTED_DAYS * MS_PER_DAY).toISOString().slice(0, 10);
}

/** In an order of their own, so that the order of a pack's files leaves no trace. */
function inOrder(a: Holding, b: Holding): number {
  return a.office - b.office || a.from - b.from || a.holder - b.holder;
}

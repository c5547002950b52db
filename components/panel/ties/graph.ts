/** Ties as a graph that can be drawn: each pair of actors once, and nowhere a circle. */
import type { RelationView } from '../../../core/card/view.ts';
import type { Tie, TieActor, TiesView } from '../../../core/panel/view.ts';

/** A tie as it is read from one of its ends. */
export interface Read {
  tie: Tie;
  direction: RelationView['direction'];
}

/** A line of the drawing: all that ties `from` to `to`, read from `from`. */
export interface Link {
  id: string;
  from: string;
  to: string;
  reads: Read[];
}

/** Actors that hang together, in the order of the view. */
export interface Group {
  actors: TieActor[];
  links: Link[];
}

/** Those who hang together, most ties first; who is tied to nobody is in none of the groups. */
export function groupsOf({ actors, ties }: TiesView): Group[] {
  const links = linksOf(ties, new Map(actors.map(({ actor }, at) => [actor, at])));
  const groups: Group[] = [];
  const left = new Set(actors.map(({ actor }) => actor).filter((id) => links.some(({ from, to }) => from === id || to === id)));
  for (const first of left) {
    const ids = reached(first, links);
    for (const id of ids) left.delete(id);
    groups.push({ actors: actors.filter(({ actor }) => ids.has(actor)), links: links.filter(({ from }) => ids.has(from)) });
  }
  // Sorting keeps the order of equals: that of the first of their actors.
  return groups.sort((a, b) => b.links.length - a.links.length);
}

/** The actors of a view that nothing ties to the others. */
export function alone({ actors, ties }: TiesView): TieActor[] {
  return actors.filter(({ actor }) => !ties.some(({ from, to }) => from === actor || to === actor));
}

/**
 * One link for each pair. Read from the other end, a tie says the same ("leads", "led by"), so those that would close a circle are
 * turned: then all lines run one way.
 */
function linksOf(ties: readonly Tie[], place: ReadonlyMap<string, number>): Link[] {
  const links = new Map<string, Link>();
  const after = new Map<string, Set<string>>();
  for (const tie of ties) {
    if (!place.has(tie.from) || !place.has(tie.to)) continue;
    const back = links.get(idOf(tie.to, tie.from)) ?? (leads(after, tie.to, tie.from) ? null : undefined);
    const turned = back !== undefined;
    const [from, to] = turned ? [tie.to, tie.from] : [tie.from, tie.to];
    const link = links.get(idOf(from, to)) ?? { id: idOf(from, to), from, to, reads: [] };
    link.reads.push({ tie, direction: turned ? 'to' : 'from' });
    links.set(link.id, link);
    after.set(from, (after.get(from) ?? new Set()).add(to));
  }
  return [...links.values()];
}

function idOf(from: string, to: string): string {
  return `${from} ${to}`;
}

/** Whether lines run from one actor, over others or not, to another. */
function leads(after: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const id of seen) for (const next of after.get(id) ?? []) seen.add(next);
  return seen.has(to);
}

function reached(first: string, links: readonly Link[]): Set<string> {
  const ids = new Set([first]);
  for (const id of ids) {
    for (const { from, to } of links) {
      if (from === id) ids.add(to);
      if (to === id) ids.add(from);
    }
  }
  return ids;
}

/** What ties an actor, read from its own side. */
export function readsOf(actor: string, ties: readonly Tie[]): Read[] {
  return ties.flatMap((tie): Read[] => {
    if (tie.from === actor) return [{ tie, direction: 'from' }];
    return tie.to === actor ? [{ tie, direction: 'to' }] : [];
  });
}

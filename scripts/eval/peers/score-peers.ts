/** The peers and the linker on the same texts, by their names alone. */

import { type JudgedCollection, nameCounts } from '../judge.ts';
import { type Counts, compare, countsOf } from '../places.ts';
import type { Find } from './names.ts';
import type { Peer } from './peers.ts';

export interface PeerScore {
  kind: Peer['kind'] | 'linker';
  name: string;
  /** What it reached on each group of collections, in the order of the groups. */
  counts: Counts[];
}

/** The linker first, then each peer; all texts of a group count together. */
export function scorePeers(
  peers: readonly Peer[],
  groups: readonly JudgedCollection[][],
  known: ReadonlySet<string>,
): PeerScore[] {
  const linker = groups.map((group) => nameCounts(group.flatMap(({ judged }) => judged)));
  return [
    { kind: 'linker', name: 'Newsgloss', counts: linker },
    ...peers.map(({ kind, name, find }) => ({ kind, name, counts: groups.map((group) => scorePeer(find, group, known)) })),
  ];
}

function scorePeer(find: Find, group: readonly JudgedCollection[], known: ReadonlySet<string>): Counts {
  return countsOf(
    group.flatMap(({ actors, texts }) => {
      const isScored = ({ actor }: { actor: string }) => known.has(actor) && (actors === null || actors.has(actor));
      return texts.map(({ text, names }) => compare(find(text).filter(isScored), names.filter(isScored)));
    }),
  );
}

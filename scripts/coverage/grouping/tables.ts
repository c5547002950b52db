/** The tables of a run, the same for the terminal and for the document. */
import type { Table } from '../../eval/table.ts';
import type { Group } from './pairs.ts';
import type { Scored } from './score.ts';

/** Of fewer pairs a share is told, but nothing promised. */
export const FEWEST_PAIRS = 100;

const GROUPS: Readonly<Record<Group, string>> = { tuned: 'own, tuned half', held: 'own, held half', other: 'other texts' };
const RELATIONS = ['same', 'cut', 'reworded', 'passages'] as const;

/** How many copies are known as such. */
export function copiesTable(scored: readonly Scored[]): Table {
  const copies = scored.filter(({ isCopy }) => isCopy);
  return {
    title: 'Copies',
    head: ['copy', 'texts', 'pairs', 'known', 'recall', ...RELATIONS.map((relation) => `as ${relation}`), 'not told'],
    left: [1],
    rows: byKind(copies, (kind, group, pairs) => {
      const known = pairs.filter(({ isTaken }) => isTaken).length;
      return [
        kind,
        group,
        `${pairs.length}`,
        `${known}`,
        share(known, pairs.length),
        ...relations(pairs),
        `${count(pairs, null)}`,
      ];
    }),
  };
}

/** How many others are taken for copies. */
export function othersTable(scored: readonly Scored[]): Table {
  const others = scored.filter(({ isCopy }) => !isCopy);
  return {
    title: 'No copies',
    head: ['pair', 'texts', 'pairs', 'false merges', 'told to share passages'],
    left: [1],
    rows: byKind(others, (kind, group, pairs) => {
      const merged = pairs.filter(({ isTaken }) => isTaken).length;
      return [kind, group, `${pairs.length}`, `${merged}`, `${count(pairs, 'passages')}`];
    }),
  };
}

/** Precision and recall of each half, over declared copies and other reports of the same events. */
export function halvesTable(scored: readonly Scored[]): Table {
  const own = scored.filter(
    ({ group, kind }) => group !== 'other' && (kind.startsWith('declared') || kind.startsWith('same event')),
  );
  return {
    title: 'Declared copies among reports of the same events',
    head: ['texts', 'pairs', 'copies', 'taken for copies', 'rightly', 'precision', 'recall'],
    rows: [...Map.groupBy(own, ({ group }) => group)]
      .sort(([a], [b]) => order(a) - order(b))
      .map(([group, pairs]) => {
        const copies = pairs.filter(({ isCopy }) => isCopy).length;
        const taken = pairs.filter(({ isTaken }) => isTaken);
        const right = taken.filter(({ isCopy }) => isCopy).length;
        const counts = [pairs.length, copies, taken.length, right].map(String);
        return [GROUPS[group], ...counts, share(right, taken.length), share(right, copies)];
      }),
  };
}

/** With the pairs that it is of: of few of them it promises nothing. */
function share(part: number, all: number): string {
  if (all === 0) return '–';
  const text = (part / all).toFixed(3);
  return all < FEWEST_PAIRS ? `(${text})` : text;
}

function byKind(scored: readonly Scored[], row: (kind: string, group: string, pairs: Scored[]) => string[]): string[][] {
  const kinds = Map.groupBy(scored, ({ kind }) => kind);
  return [...kinds].flatMap(([kind, ofKind]) =>
    [...Map.groupBy(ofKind, ({ group }) => group)]
      .sort(([a], [b]) => order(a) - order(b))
      .map(([group, pairs]) => row(kind, GROUPS[group], pairs)),
  );
}

function order(group: Group): number {
  return Object.keys(GROUPS).indexOf(group);
}

function relations(pairs: readonly Scored[]): string[] {
  return RELATIONS.map((relation) => `${count(pairs, relation)}`);
}

function count(pairs: readonly Scored[], relation: Scored['relation']): number {
  return pairs.filter((pair) => pair.relation === relation).length;
}

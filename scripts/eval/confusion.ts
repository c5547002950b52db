/** What is taken for what: faults gathered by actor and by the text that was found or missed. */
import type { GoldMark } from './gold.ts';
import type { JudgedText } from './judge.ts';
import { overlaps, sameSpan } from './places.ts';

/** For whom the gold text has the place where something is wrongly marked. */
export type Instead = 'a trap' | 'nobody' | 'another place of the same name' | (string & {});

export interface Confusion {
  /** The actor marked; empty for a miss. */
  taken: string;
  /** Who was there: an actor's id, or in words. */
  instead: Instead;
  /** The text marked or missed. */
  surface: string;
  count: number;
}

/** False marks and misses of names, those that come up most often first. */
export function confusionsOf(judged: readonly JudgedText[]): Confusion[] {
  const counts = new Map<string, Confusion>();
  const add = (taken: string, instead: Instead, surface: string) => {
    const key = [taken, instead, surface].join('\n');
    const known = counts.get(key) ?? { taken, instead, surface, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  };
  for (const each of judged) {
    const surface = (mark: GoldMark) => each.text.text.slice(mark.start, mark.end).replace(/\s+/g, ' ');
    for (const mark of each.names.wrong) add(mark.actor, whoIsThere(mark, each), surface(mark));
    for (const mark of each.names.missed) add('', mark.actor, surface(mark));
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || compareText(keyOf(a), keyOf(b)));
}

function whoIsThere(mark: GoldMark, { text }: JudgedText): Instead {
  const there = text.names.find((name) => overlaps(name, mark));
  if (there) return there.actor === mark.actor && !sameSpan(there, mark) ? 'another place of the same name' : there.actor;
  return text.traps.some((trap) => overlaps(trap, mark)) ? 'a trap' : 'nobody';
}

function keyOf({ taken, instead, surface }: Confusion): string {
  return [taken, instead, surface].join('\n');
}

/** By code units: the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

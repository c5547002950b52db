/** What comparing says of pairs, against what is true of them. No declaration is looked at: the words alone have to tell. */
import { compareText, type ReadText, readText } from '../../../core/coverage/text/compare.ts';
import type { Fingerprint } from '../../../core/coverage/text/fingerprint.ts';
import { fingerprintOf } from '../../../core/coverage/text/make.ts';
import type { TextRelation } from '../../../core/coverage/text/relation.ts';
import type { Pair } from './pairs.ts';
import type { Text } from './texts.ts';

export interface Scored extends Pair {
  relation: TextRelation | null;
  /** Whether the page would be put to the known text as a copy of it: long passages alone don't make one. */
  isTaken: boolean;
}

/** Any: figures hardly depend on it. */
const SALT = 'groupingOfReports';

export function score(pairs: readonly Pair[]): Scored[] {
  const prints = new Map<Text, Fingerprint | null>();
  const reads = new Map<Pair['page'], ReadText>();
  return pairs.map((pair) => {
    const print = kept(prints, pair.known, () => fingerprintOf(pair.known, SALT));
    const read = kept(reads, pair.page, () => readText({ title: '', site: '', credits: [], blocks: pair.page }));
    const relation = (print && compareText(read, print, SALT)?.relation) ?? null;
    return { ...pair, relation, isTaken: relation !== null && relation !== 'passages' };
  });
}

function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

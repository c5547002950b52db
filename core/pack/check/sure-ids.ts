/** What a statement can be judged by: an id that is given twice stands for nothing sure, like one that nothing has. */
import type { Draft } from '../read/draft.ts';

/** The ids of sources and coverage that one entry has, and not two. */
export function sureIds({ sources, coverage }: Pick<Draft, 'sources' | 'coverage'>): ReadonlySet<string> {
  const byId = Map.groupBy([...sources, ...coverage], ({ value }) => value.id);
  return new Set([...byId].flatMap(([id, entries]) => (entries.length === 1 ? [id] : [])));
}

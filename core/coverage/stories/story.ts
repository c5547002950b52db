/** Coverage by text: an origin and the copies made of it. */
import { originOf } from '../../pack/origin.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import type { Coverage } from '../../pack/schema.ts';

/** Reports of one text. */
export interface Story {
  /** The origin, or the nearest form of it that the pack knows. */
  lead: Coverage;
  /** By date, undated ones last. */
  copies: Coverage[];
}

/** Every report of the pack under the text that it carries, in order of the leads' ids. */
export function storiesOf(index: PackIndex): Story[] {
  const groups = Map.groupBy(index.coverage.values(), (item) => originOf(item, index.coverage));
  return [...groups]
    .map(([lead, items]) => ({ lead, copies: items.filter((item) => item !== lead).sort(byDate) }))
    .sort((a, b) => (a.lead.id < b.lead.id ? -1 : 1));
}

function byDate(a: Coverage, b: Coverage): number {
  const [first, second] = [key(a), key(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function key({ date, id }: Coverage): string {
  return `${date ?? '9999'} ${id}`;
}

/** Where the text of a report comes from: reports copy each other, and a copy is no second voice. */
import type { Coverage } from './schema.ts';

/**
 * The report at the end of a chain of copies: the one whose text the item carries, the item itself where it is no copy.
 * A chain that leads out of the pack, or in a circle, ends at the last report that is known and new.
 */
export function originOf(item: Coverage, coverage: ReadonlyMap<string, Coverage>): Coverage {
  const seen = new Set<Coverage>();
  let origin = item;
  while (origin.copyOf && !seen.has(origin)) {
    seen.add(origin);
    origin = coverage.get(origin.copyOf.coverage) ?? origin;
  }
  return origin;
}

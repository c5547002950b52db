/** What is made once of a pack and serves every page: the packs change seldom, pages all the time. */
import type { PackIndex } from '../pack/pack-index.ts';

/** `make`, called once for an index and forgotten with it. */
export function perIndex<T>(make: (index: PackIndex) => T): (index: PackIndex) => T {
  const made = new WeakMap<PackIndex, { value: T }>();
  return (index) => {
    const known = made.get(index);
    if (known) return known.value;
    const value = make(index);
    made.set(index, { value });
    return value;
  };
}

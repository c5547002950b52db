/** Names of a block, which stand in the order of the text. */
import type { NameHit } from '../../scan.ts';

/** The last of the names that begins before an offset. */
export function lastBefore<Name extends { start: number }>(names: readonly Name[], at: number): Name | undefined {
  let low = 0;
  for (let high = names.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return names[low - 1];
}

/** Whether an offset lies in one of the names. */
export function coveredBy(names: readonly NameHit[], at: number): boolean {
  const name = lastBefore(names, at + 1);
  return name !== undefined && name.end > at;
}

/** Stretches of a text that stand in order of their starts. */

/** UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The number of the first stretch that begins at or after an offset; how many there are where none does. */
export function firstFrom(all: readonly Span[], at: number): number {
  let low = 0;
  for (let high = all.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

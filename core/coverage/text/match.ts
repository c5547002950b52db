/** Where a page has the shingles of a known text, and which of them in the same order. */

/** A kept shingle of the known text, by its number, and a place of it on the page, in words. */
export interface Hit {
  known: number;
  at: number;
}

/**
 * The hits within the stretch of the page that has the most of the known text. A long page has many a shingle of any text
 * somewhere; a text that it carries stands in one stretch, even with notices and teasers in between.
 */
export function hitsInStretch(known: Uint16Array, places: ReadonlyMap<number, readonly number[]>, stretch: number): Hit[] {
  const hits: Hit[] = [];
  for (const [i, shingle] of known.entries()) for (const at of places.get(shingle) ?? []) hits.push({ known: i, at });
  hits.sort((a, b) => a.at - b.at || a.known - b.known);
  const start = richest(hits, known.length, stretch);
  const from = hits[start]?.at ?? 0;
  return hits.slice(start).filter(({ at }) => at < from + stretch);
}

/** The number of the hit at which the stretch with the most different shingles begins. */
function richest(hits: readonly Hit[], shingles: number, stretch: number): number {
  const times = new Uint16Array(shingles);
  let [best, most, different, end] = [0, 0, 0, 0];
  for (const [start, first] of hits.entries()) {
    for (let next = hits[end]; next && next.at < first.at + stretch; next = hits[++end]) {
      times[next.known] = (times[next.known] ?? 0) + 1;
      if (times[next.known] === 1) different++;
    }
    if (different > most) [best, most] = [start, different];
    times[first.known] = (times[first.known] ?? 0) - 1;
    if (times[first.known] === 0) different--;
  }
  return best;
}

/**
 * The most hits that follow one another on the page as in the known text: the longest increasing subsequence, by patience
 * sorting (Fredman, "On computing the length of longest increasing subsequences", 1975).
 */
export function longestInOrder(hits: readonly Hit[]): Hit[] {
  const byKnown = hits.toSorted((a, b) => a.known - b.known || b.at - a.at);
  const ends: number[] = [];
  const before = new Int32Array(byKnown.length).fill(-1);
  for (const [i, { at }] of byKnown.entries()) {
    const pile = firstNotBelow(ends, byKnown, at);
    before[i] = ends[pile - 1] ?? -1;
    ends[pile] = i;
  }
  const chain: Hit[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) {
    const hit = byKnown[i];
    if (hit) chain.push(hit);
  }
  return chain.reverse();
}

function firstNotBelow(ends: readonly number[], hits: readonly Hit[], at: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[ends[middle] ?? 0]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

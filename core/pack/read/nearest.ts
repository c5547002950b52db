/**
 * The candidate most like a mistyped word, or `null` where none is near enough to be meant.
 * Near enough: one or two letters would have to change, of a short word at most a third, and no digit:
 * another date is another thing.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let fewest = Math.min(MOST_SLIPS, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (digitsOf(candidate) !== digitsOf(word)) continue;
    const distance = editDistance(word, candidate);
    if (distance < fewest || (distance === fewest && best !== null && candidate < best)) {
      best = candidate;
      fewest = distance;
    }
  }
  return best;
}

/** Whoever mistypes a name slips once, or swaps two letters; what differs by more is another name. */
const MOST_SLIPS = 2;

function digitsOf(word: string): string {
  return word.replace(/\D/g, '');
}

/** Letters to insert, remove or change to get from one word to the other (Levenshtein 1966, row by row). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Spreads a ranking over those who speak in it: of two stories that have about as much to say, the one by a new voice goes first.
 *
 * This is maximal marginal relevance (Carbonell and Goldstein, "The Use of MMR, Diversity-Based Reranking …", SIGIR 1998) with a fixed
 * cost for each voice and side already heard in place of a likeness of texts: whether two reports come from one newsroom is known.
 */

/** A second report of one voice keeps so much of its worth, a third that part of what is left, and so on. */
const VOICE_AGAIN = 0.92;

/** Likewise of one country: ten newsrooms of one capital may see ten things, or one. Half are of unknown country, which is none. */
const SIDE_AGAIN = 0.98;

interface Spoken {
  score: number;
  voice: string;
  /** Where the voice is based; `null` where it is not known. */
  side: string | null;
}

/** The first `count` of the stories, which are in order of their scores; `heard` are the page's own voice and side. */
export function spread<T extends Spoken>(stories: readonly T[], count: number, heard: readonly Omit<Spoken, 'score'>[]): T[] {
  const left = [...stories];
  const chosen: T[] = [];
  const voices = tally(heard.map(({ voice }) => voice));
  const sides = tally(heard.flatMap(({ side }) => side ?? []));
  const worth = ({ score, voice, side }: T) =>
    score * VOICE_AGAIN ** (voices.get(voice) ?? 0) * SIDE_AGAIN ** (side === null ? 0 : (sides.get(side) ?? 0));
  while (chosen.length < count && left.length > 0) {
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    left.splice(left.indexOf(best), 1);
    chosen.push(best);
    voices.set(best.voice, (voices.get(best.voice) ?? 0) + 1);
    if (best.side !== null) sides.set(best.side, (sides.get(best.side) ?? 0) + 1);
  }
  return chosen;
}

function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

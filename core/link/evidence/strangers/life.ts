/** The years of a life behind a name, as obituaries and histories give them. */
import { neighbourAfter } from '../neighbours.ts';

const YEARS = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/g;
/** Characters from a name to the end of its brackets. */
const LONGEST_LIFE = 40;
/** Years: nobody was in office as long. */
const SHORTEST_LIFE = 25;

/** The years of a life in brackets behind a name (`(1948–2025)`, `(* 3. 5. 1931, † 2019)`), not those of a term of office. */
export function lifeBehind(text: string, end: number): { from: number; to: number; end: number } | null {
  if (neighbourAfter(text, end)?.gap.startsWith(' (') !== true) return null;
  const close = text.indexOf(')', end);
  if (close < 0 || close - end > LONGEST_LIFE) return null;
  const [from, to] = (text.slice(end, close).match(YEARS) ?? []).map(Number);
  if (from === undefined || to === undefined || to - from < SHORTEST_LIFE) return null;
  return { from, to, end: close };
}

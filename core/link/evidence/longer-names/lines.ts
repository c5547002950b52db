/** Which words with capitals go on with a name on its line. */
import { type Neighbour, neighbourAfter } from '../neighbours.ts';

/** Words of a longer name that are looked at. */
const LONGEST_NAME_WORDS = 4;

/** The words with capitals that follow at once on the same line, up to the length of a long name. */
export function capitalRun(text: string, end: number, limit: number): Neighbour[] {
  const run: Neighbour[] = [];
  for (let at = end; run.length < LONGEST_NAME_WORDS; ) {
    const next = neighbourAfter(text, at);
    if (!next?.capital || !isOnOneLine(text, at, next.start) || next.start >= limit) break;
    run.push(next);
    at = next.end;
  }
  return run;
}

/** Whether nothing but white space stands between, and no new line begins there: in a list of headlines another one may. */
export function isOnOneLine(text: string, from: number, to: number): boolean {
  return /^[^\S\n]+$/.test(text.slice(from, to));
}

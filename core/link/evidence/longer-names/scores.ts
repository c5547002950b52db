/** Scores beside a name, in Albanian and the South Slavic languages: a town with one is its club. */
import { type Neighbour, neighbourAfter, neighbourBefore } from '../neighbours.ts';
import type { NamePlace } from './name-place.ts';

/** Words on either side within which a score is looked for (`Prishtina e mundi në shtëpi 2-1`). */
const LONGEST_WAY = 5;

export function hasScore({ text, start, end, sentence }: NamePlace): boolean {
  let word = neighbourAfter(text, end);
  for (let i = 0; word && i < LONGEST_WAY && word.start < sentence.end; i++) {
    const next = neighbourAfter(text, word.end);
    if (isScore(text, word, next) && next) return endsScore(neighbourAfter(text, next.end));
    word = next;
  }
  let second = neighbourBefore(text, start);
  for (let i = 0; second && i < LONGEST_WAY && second.start >= sentence.start; i++) {
    const first: Neighbour | null = neighbourBefore(text, second.start);
    if (first && isScore(text, first, second)) return endsScore(neighbourAfter(text, second.end));
    second = first;
  }
  return false;
}

/** `Leposavić – Zvečan 2:1`: one of two, with a score behind both. */
export function isInFixture({ text, start, end }: NamePlace): boolean {
  const after = neighbourAfter(text, end);
  if (after === null) return false;
  const other = DASH.test(after.gap) && after.capital ? after : null;
  if (other === null && !DASH.test(neighbourBefore(text, start)?.gap ?? '')) return false;
  const first = other ? neighbourAfter(text, other.end) : after;
  return first?.gap === ' ' && isScore(text, first, neighbourAfter(text, first.end));
}
const DASH = /^ ?- ?$/;

/** Goals, points of a match: `2-1`, `71:69`; hours and dates (`20:30`, `17-18 shkurt`) are none. */
function isScore(text: string, first: Neighbour, second: Neighbour | null): boolean {
  if (!second || !/^[-–:]$/.test(text.slice(first.end, second.start))) return false;
  if (/^\d$/.test(first.folded) && /^\d$/.test(second.folded)) return true;
  return (
    /^\d{2,3}$/.test(first.folded) &&
    /^\d{2,3}$/.test(second.folded) &&
    Number(first.folded) >= FEWEST_POINTS &&
    Number(second.folded) >= FEWEST_POINTS
  );
}
/** Of a basketball match; fewer are a day or an hour. */
const FEWEST_POINTS = 40;

/** `2-3 ditë` counts things: a score stands alone or before opponents. */
function endsScore(after: Neighbour | null): boolean {
  return (
    after?.gap !== ' ' ||
    after.capital ||
    /^(?:ndaj|me|kunder|ne|te|pas|para|dhe|kurse|ndersa|e|per|mbi|protiv|na|u|i|a|nad|pred|против|на|у|и|а|над|пред)$/.test(
      after.folded,
    )
  );
}

/**
 * Players in the lists of a match report, who are known by their surnames alone: the line-up behind its head
 * (`Formacioni: Maloku; Hoti, …`), the substitutes in brackets with their minutes (`(72. Gashi)`), the minute of a goal
 * (`Rama (12.)`). Also lists of names that semicolons set apart, as no list of newsmakers is.
 */
import type { Candidate } from '../names/candidates.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../neighbours.ts';
import { isSheetHead } from '../words/sports.ts';

/** Words that are looked at on either side. */
const LONGEST_WAY = 24;
/** Names of one word each that make a good part of a team. */
const FEWEST_PLAYERS = 5;
const FEWEST_SEMICOLONS = 2;
/** Words of one item (`od 60. Đurić`, `M. van Dijk`). */
const LONGEST_ITEM = 3;
/** A small word in such a list (`od`, `von`, `min`) has no more letters. */
const LONGEST_SMALL = 3;
/** Minutes of a match, extra time included. */
const MINUTE = /^(?:\d{1,2}|1[0-2]\d)$/;
/** Between two names of a list. */
const SEPARATOR = /^\)?[,;–-]? ?[–-]? ?\(?$/;
/** Behind a minute or an initial. */
const STOP = /^[.'’′]\)?[,;]? ?[–-]? ?\(?$/;
/** Characters of a result behind a name, with its nation. */
const LONGEST_RESULT = 40;
/** A player and a minute in brackets, or a minute that is marked as one. */
const SUBSTITUTE = /\((?:\p{L}{1,3}\.? )?\d{1,3}[.'’′]? \p{Lu}|\(\p{Lu}[\p{L}-]+,? \d{1,3}[.'’′]?\)|\d[.'’′]\)/u;
const BEHIND_MINUTE = /^(?:\.[),]|['’′]|\+\d)/;
const SEMICOLON = /;/g;

interface Run {
  /** How far the list reaches. */
  end: number;
  players: number;
  /** The word before the colon that opens it. */
  head: string;
}

export function isPlayer(name: Candidate, text: string): boolean {
  const before = neighbourBefore(text, name.start);
  const after = neighbourAfter(text, name.end);
  if (after && isGoal(after, text)) return true;
  if (before && after && isRanked(before, after, text)) return true;
  if (before?.gap === ' ' && !MINUTE.test(before.folded) && !isSmall(before)) return false;
  const left = walk(text, name.start, -1);
  if (isSheetHead(left.head)) return true;
  const right = walk(text, name.end, 1);
  if (left.players + right.players + 1 < FEWEST_PLAYERS) return false;
  const list = text.slice(left.end, right.end + 1);
  return (list.match(SEMICOLON)?.length ?? 0) >= FEWEST_SEMICOLONS || SUBSTITUTE.test(list);
}

/** A player by the minute of a goal or the head of a list alone: so much tells one by a full name, too. */
export function isScorer(name: Candidate, text: string): boolean {
  const after = neighbourAfter(text, name.end);
  return (after !== null && isGoal(after, text)) || isSheetHead(walk(text, name.start, -1).head);
}

/** `3. Scholz (Allemagne) à 8"`: a place in a race, and a nation or club. Shares of votes are counted in hundredths. */
function isRanked(before: Neighbour, after: Neighbour, text: string): boolean {
  if (before.gap !== '. ' || !MINUTE.test(before.folded) || after.gap !== ' (' || !after.capital) return false;
  const item = text.slice(after.start, after.start + LONGEST_RESULT).split(';', 1)[0] ?? '';
  return item.includes(')') && !item.includes('%');
}

/** `Rama (12.)`, `Hoti (45', 60')`: behind an age or a vote (`Scholz (65)`) there is no stop. */
function isGoal(after: Neighbour, text: string): boolean {
  return after.gap === ' (' && MINUTE.test(after.folded) && BEHIND_MINUTE.test(text.slice(after.end, after.end + 2));
}

/** Follows the list to one side, as long as it is one. */
function walk(text: string, from: number, step: 1 | -1): Run {
  const run: Run = { end: from, players: 0, head: '' };
  let beside: Neighbour | null = null;
  for (let i = 0, inItem = 1; i < LONGEST_WAY; i++) {
    const word: Neighbour | null = step < 0 ? neighbourBefore(text, run.end) : neighbourAfter(text, run.end);
    if (!word) break;
    if (step < 0 && word.gap === ': ') {
      run.head = word.folded;
      break;
    }
    const earlier = step < 0 ? word : beside;
    const isStopped = STOP.test(word.gap) && earlier !== null && isAbbreviated(earlier);
    const isScore = word.gap === ':' && MINUTE.test(word.folded);
    if (!isStopped && !isScore && word.gap !== ' ' && !SEPARATOR.test(word.gap)) break;
    if (!word.capital && !MINUTE.test(word.folded) && !isSmall(word)) break;
    inItem = word.gap === ' ' ? inItem + 1 : 1;
    if (inItem > LONGEST_ITEM) break;
    if (word.capital) run.players++;
    run.end = step < 0 ? word.start : word.end;
    beside = word;
  }
  return run;
}

/** What a stop stands behind inside a list. */
function isAbbreviated(word: Neighbour): boolean {
  return MINUTE.test(word.folded) || word.end - word.start === 1;
}

function isSmall({ start, end }: Neighbour): boolean {
  return end - start <= LONGEST_SMALL;
}

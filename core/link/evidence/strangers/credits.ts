/**
 * Who is only named for having written or photographed something: behind a by-line's first word (`By …`, `Von …`), behind
 * a colon (`Foto: …`, `Piše: …`), beside an agency and a stroke (`Reuters/…`). Reporters bear the names of newsmakers; where
 * an office of the actor's stands on the line, the actor is meant.
 */
import { foldWord } from '../../text/fold.ts';
import { firstFrom } from '../../text/places.ts';
import type { Candidate } from '../names/candidates.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../neighbours.ts';
import { isAgency, isByWord, isCreditHead, isMade, isNetwork, isWhence, isWith } from '../words/credits.ts';
import type { Surroundings } from './surroundings.ts';

/** Words from a credited name back to what it is credited with: of other makers and of agencies. */
const LONGEST_WAY = 6;
/** Characters behind the name on the line of a credit (a place, a paper, a date); prose goes on longer. */
const LONGEST_REST = 60;
/** Small words of a role behind a comma (`staff writer`). */
const MOST_SMALL = 2;
const STROKE = /^ ?\/ ?$/;
const COLON = /^ ?: ?$/;
/** Marks behind which a line of a credit begins, or goes on with something else. */
const PART = /[|•·(;©]/;
const SMALL_WORD = /(?<![\p{L}\p{N}'’-])\p{Ll}+/gu;
const WORD = /\p{L}+/gu;
/** A full stop, but for those of hours (`5 p.m.`). */
const PROSE_END = /\p{L}{2}[.!?…]["'”’»)]*\s*$/u;

/** `start` is where the name begins, its given name included. */
export function isCredit(name: Candidate, start: number, around: Surroundings): boolean {
  const { text } = around.scan;
  const isFound = isBeforeAgency(text, name.end) || isBehindHead(name, start, around);
  return isFound && !hasOwnOffice(name, around);
}

/** `Marko Djuric/Getty Images` */
function isBeforeAgency(text: string, end: number): boolean {
  const after = neighbourAfter(text, end);
  return after !== null && after.gap !== ' ' && after.capital && STROKE.test(after.gap) && isAgency(after.folded);
}

function isBehindHead(name: Candidate, start: number, around: Surroundings): boolean {
  const { text } = around.scan;
  let at = start;
  for (let i = 0; i < LONGEST_WAY; i++) {
    const word = neighbourBefore(text, at);
    if (word === null || isParted(text, word.end, at)) return text[at - 1] === '©' || text[at - 2] === '©';
    if (word.gap === ' ') {
      if (isByWord(word.folded)) return isMadeBy(word, text) || (opensByLine(word, text) && endsCredit(name, around, true));
      if (word.capital && isCreditHead(word.folded)) return opensLine(text, word) && endsCredit(name, around, false);
    } else {
      if (STROKE.test(word.gap) && (isAgency(word.folded) || isNetwork(word.folded))) return isAgency(word.folded);
      if (COLON.test(word.gap)) return (isCreditHead(word.folded) || isByWord(word.folded)) && endsCredit(name, around, false);
    }
    if (!isOnTheWay(word) || isFullName(word, name, around)) return false;
    at = word.start;
  }
  return false;
}

/** `Photo by …`, `(Reporting by …`, not `the letter, written by …`. */
function isMadeBy(by: Neighbour, text: string): boolean {
  const made = neighbourBefore(text, by.start);
  return made?.gap === ' ' && isMade(made.folded) && (made.capital || opensLine(text, made));
}

const opensByLine = (by: Neighbour, text: string): boolean => by.capital && opensLine(text, by);

/** Another maker or an agency, or what joins them to the name. */
function isOnTheWay({ start, end, folded, gap, capital }: Neighbour): boolean {
  if (gap === ' ') return capital || isWith(folded);
  if (gap === '. ') return capital && end - start === 1;
  return capital && (STROKE.test(gap) || /^(?:,| &) $|^-$/.test(gap));
}

/** Whether a new line or another part of the line begins between two words. */
function isParted(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charAt(from) === ' ') return false;
  for (let at = from; at < to; at++) if (text.charAt(at) === '\n' || PART.test(text.charAt(at))) return true;
  return false;
}

function opensLine(text: string, { start }: Neighbour): boolean {
  const before = neighbourBefore(text, start);
  return before === null || isParted(text, before.end, start) || /[.!?…]["'”’»)]* $/.test(before.gap);
}

/** Whether no sentence goes on behind the name. After `By` a place or a date may follow (`By … in Belgrade`). */
function endsCredit(name: Candidate, around: Surroundings, isByLine: boolean): boolean {
  const { text } = around.scan;
  const { end, sentence } = name;
  const [rest = ''] = text.slice(end, end + LONGEST_REST + 1).split('\n', 1);
  if (/^\s*(?:$|[.;)|\]•·])/.test(rest)) return true;
  const after = neighbourAfter(text, end);
  if (after === null) return true;
  if (isFullName(after, name, around)) return false;
  if (STROKE.test(after.gap)) return !isNetwork(after.folded);
  if (rest.length > LONGEST_REST || PROSE_END.test(rest)) return false;
  if (/^(?:,| -) $/.test(after.gap)) return (rest.match(SMALL_WORD)?.length ?? 0) <= MOST_SMALL;
  if (isByLine && after.gap === ' (') return (rest.match(WORD) ?? []).some((word) => isAgency(foldWord(word)));
  if (after.gap !== ' ') return false;
  if (after.capital) return !sentence.capitals && !sentence.titleCase && !hasSmallWord(rest);
  if (!isByLine || !(isWith(after.folded) || isWhence(after.folded))) return false;
  const next = neighbourAfter(text, after.end);
  return next?.gap === ' ' && next.capital && !isFullName(next, name, around);
}

function hasSmallWord(rest: string): boolean {
  return rest.search(SMALL_WORD) >= 0;
}

/** Of another actor: several of them are seen, not seeing. */
function isFullName({ start, end }: Neighbour, { block }: Candidate, { names }: Surroundings): boolean {
  const other = names.around(block, start, end);
  return other !== null && other !== 'dead' && /\s/.test(other.text);
}

/** `By Albin Kurti, prime minister of Kosovo` */
function hasOwnOffice({ start, end }: Candidate, { scan, offices }: Surroundings): boolean {
  for (let i = firstFrom(scan.offices, start - LONGEST_REST); i < scan.offices.length; i++) {
    const title = scan.offices[i];
    if (!title || title.end > end + LONGEST_REST) return false;
    if (title.list.some((office) => offices.includes(office)) && !isParted(scan.text, title.end, start)) return true;
  }
  return false;
}

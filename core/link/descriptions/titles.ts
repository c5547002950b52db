/** The titles in a block: those that the scan met, and those that an adjective parts (`ministre serbe des Affaires étrangères`). */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { scan, type TermHit } from '../scan.ts';
import type { Span } from '../text/places.ts';
import type { Around } from './around.ts';
import { grammarOf } from './grammar.ts';

/** A title in a text; `list` has the offices that it may mean. */
export interface Title extends TermHit {
  /** The adjective inside, where there is one; it stands between the words of the title. */
  inside: TermHit | null;
}

/** UTF-16 units before and behind an adjective in which the rest of a title is looked for (`ministre … des Affaires étrangères`). */
const REACH = { before: 28, behind: 40 };

/** Titles that touch no name, each the longest at its place: `deputy prime minister` is no `prime minister`. */
export function titlesIn({ block, names, dictionary }: Around): Title[] {
  const whole = block.offices.map((office) => ({ ...office, inside: null }));
  const parted = block.adjectives.flatMap((adjective) => partedBy(adjective, block.text, dictionary));
  const isFree = (title: Title) => !names(title).some(({ start, end }) => title.start < end && start < title.end);
  return longestOf([...whole, ...parted].filter(isFree)).filter((title) => !meansNobody(title, block.text));
}

/** Those that no other holds, in order of place. */
function longestOf(titles: readonly Title[]): Title[] {
  const longest: Title[] = [];
  for (const title of titles.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    // Of the longest ones each ends behind the one before: where any holds a title, the last does.
    const last = longest.at(-1);
    if (!last || !holds(last, title)) longest.push(title);
  }
  return longest;
}

function meansNobody({ start, end, lang }: Title, text: string): boolean {
  return grammarOf(lang)?.meansNobody(text.slice(start, end)) ?? false;
}

function holds(longer: Span, shorter: Span): boolean {
  const { start, end } = shorter;
  return longer.start <= start && longer.end >= end && longer.end - longer.start > end - start;
}

/** Reads the text as if the adjective were not there. */
function partedBy(adjective: TermHit, text: string, dictionary: Dictionary): Title[] {
  const before = text.slice(Math.max(0, adjective.start - REACH.before), adjective.start);
  const behind = text.slice(adjective.end, adjective.end + REACH.behind);
  if (!/\S\s$/.test(before) || !/^\s/.test(behind)) return [];
  const seam = before.length;
  const at = (place: number) => adjective.start - seam + place;
  const side = grammarOf(adjective.lang)?.adjective;
  return scan(before + behind.slice(1), dictionary)
    .offices.filter(({ start, end, lang }) => start < seam && end > seam && grammarOf(lang)?.adjective === side)
    .map((office) => ({
      ...office,
      start: at(office.start),
      end: at(office.end) + adjective.end - adjective.start + 1,
      inside: adjective,
    }));
}

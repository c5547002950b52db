/** The words beside a quotation that may say what bears the title in it. */
import { neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { type Quotation, quotationBefore } from './quotation.ts';
import { isSaying } from './titled-things.ts';

/** Words between the thing and its title, where they are its author (`novel by Ana Perić "…"`). */
const LONGEST_AUTHOR = 4;
/** Small words between a work and its author. */
const BEFORE_AUTHORS = new Set('by of the von der des de du d e i и та'.split(' '));
const ARTICLES = new Set('a an the der die das ein eine un une le la l'.split(' '));

/**
 * Words that may say what bears the title: before it, with its author or a colon between or not; behind it, as English has
 * it or in apposition; and beside the first of a row of titles.
 */
export function thingsBeside(text: string, quotation: Quotation): string[] {
  const earlier = quotationBefore(text, quotation.start - 1);
  return [...thingsBefore(text, quotation), ...thingsBehind(text, quotation), ...(earlier ? thingsBeside(text, earlier) : [])];
}

function thingsBefore(text: string, { start }: Quotation): string[] {
  const things: string[] = [];
  let listed = false;
  let at = start - 1;
  for (let i = 0; i <= LONGEST_AUTHOR; i++) {
    const before = neighbourBefore(text, at);
    if (!before || !(/^ ?$/.test(before.gap) || (i === 0 && /^(?:,| ?:) ?$/.test(before.gap)))) break;
    if (i === 0 && isSaying(before.folded)) break;
    listed ||= before.gap.includes(':');
    things.push(before.folded);
    at = before.start;
    if (!listed && !before.capital && !BEFORE_AUTHORS.has(before.folded)) break;
  }
  return things;
}

function thingsBehind(text: string, { end }: Quotation): string[] {
  const after = neighbourAfter(text, end + 1);
  if (after?.gap === ' ' && !after.capital) return [after.folded];
  if (after?.gap !== ', ') return [];
  const apposed = ARTICLES.has(after.folded) ? neighbourAfter(text, after.end) : after;
  return apposed ? [apposed.folded] : [];
}

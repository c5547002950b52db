/** The quotation in which a name stands. */
import { isLetterAt } from '../../../text/tokens.ts';

/** Where the text between two quotation marks lies; the marks stand just outside. */
export interface Quotation {
  start: number;
  end: number;
}

/** Units from the name to a mark: a quotation that reaches further is no title. */
const LONGEST_REACH = 60;

const DOUBLE = 1;
const SINGLE = 2;
/** Which kind of mark each unit is, up to the last that is one: most are none, and each unit of the reach is looked up. */
const KINDS = new Uint8Array(0x2040);
for (const mark of '"“”„‟«»″') KINDS[mark.charCodeAt(0)] = DOUBLE;
for (const mark of "'‘’‚‛‹›") KINDS[mark.charCodeAt(0)] = SINGLE;
/** What stands between two titles of a row, from the mark that closes the first. */
const COORDINATION = /["“”»«’]\s?(?:,|;|,?\s(?:and|or|und|oder|et|ou|dhe|i|ili|и|або|та|і|й))\s$/u;
const LONGEST_JOINT = 8;
const END_OF_LINE = 0x0a;

/**
 * The quotation around a name, in the marks of any language (“…”, „…“, «…», « … », »…«, ‘…’), or null. Marks that look alike
 * on both sides are told by what they touch: an opening one by a word behind it and none before. An apostrophe touches
 * words on both sides, or closes what was never opened (`the Serbs' Kosovo`).
 */
export function quotationAround(text: string, start: number, end: number): Quotation | null {
  const from = openingBefore(text, start);
  if (from < 0) return null;
  const like = KINDS[text.charCodeAt(from)];
  const last = Math.min(text.length, end + LONGEST_REACH);
  for (let at = end; at < last && text.charCodeAt(at) !== END_OF_LINE; at++) {
    if (KINDS[text.charCodeAt(at)] !== like) continue;
    if (closes(text, at)) return { start: from + 1, end: at };
    if (like === DOUBLE) return null;
  }
  return null;
}

/** The quotation to which the one that opens at `mark` is coordinated (`"Night" and "Day"`), or null. */
export function quotationBefore(text: string, mark: number): Quotation | null {
  const gap = text.slice(Math.max(0, mark - LONGEST_JOINT), mark).match(COORDINATION)?.[0];
  if (gap === undefined) return null;
  const end = mark - gap.length;
  const from = openingBefore(text, end);
  return from < 0 ? null : { start: from + 1, end };
}

function openingBefore(text: string, start: number): number {
  const first = Math.max(0, start - LONGEST_REACH);
  for (let at = start - 1; at >= first; at--) {
    const mark = text.charCodeAt(at);
    if (mark === END_OF_LINE) return -1;
    const kind = KINDS[mark];
    if (kind === DOUBLE) return opens(text, at) ? at : -1;
    if (kind === SINGLE && opens(text, at)) return at;
  }
  return -1;
}

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '„' || mark === '‚') return true;
  if (touchesBefore(text, at)) return false;
  return isWordAt(text, at + 1) || (mark === '«' && isSpaceAt(text, at + 1));
}

function closes(text: string, at: number): boolean {
  if (isWordAt(text, at + 1)) return false;
  return touchesBefore(text, at) || (text.charAt(at) === '»' && isSpaceAt(text, at - 1));
}

/** Whether a word, or the full stop or other mark that ends it, stands right before. */
function touchesBefore(text: string, at: number): boolean {
  return at > 0 && (isWordAt(text, at - 1) || /[.,!?…%)\p{M}]/u.test(text.charAt(at - 1)));
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && (isLetterAt(text, at) || /\d/.test(text.charAt(at)));
}

function isSpaceAt(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

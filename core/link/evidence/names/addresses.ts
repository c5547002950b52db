/** Names inside tags, handles, e-mail and web addresses, which denote nobody there. */

/** UTF-16 units on either side of a name that are looked at: an address is told by less, and text without spaces may run on. */
const LONGEST_SIDE = 200;

/** Whether the place is inside a #tag, a @handle, an e-mail or a web address. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const [first, last] = [Math.max(0, start - LONGEST_SIDE), Math.min(text.length, end + LONGEST_SIDE)];
  let from = start;
  while (from > first && !isSpaceAt(text, from - 1)) from--;
  let to = end;
  while (to < last && !isSpaceAt(text, to)) to++;
  // A name between spaces, as most are.
  if (from === start && to - end <= 1) return false;
  const chunk = text.slice(from, to);
  return /[#@.:]/.test(chunk) && /[#@][\p{L}\p{N}_]|:\/\/|www\.|[\p{L}\p{N}-]\.[a-z]{2,}(?:[/:?#]|\P{L}*$)/u.test(chunk);
}

function isSpaceAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit <= LAST_PLAIN ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) : /\s/.test(text.charAt(at));
}
/** White space beyond it is rare, and letters are not. */
const LAST_PLAIN = 0x7f;

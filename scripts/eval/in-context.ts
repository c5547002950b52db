/** A place as a reader of a list of faults needs it. */
import type { Span } from './gold.ts';

/** UTF-16 units of text on each side. */
const CONTEXT = 45;

/** A place in brackets with some text around it, in one line. */
export function inContext(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return `…${before}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}…`.replace(/\s+/g, ' ');
}

/** Brings a mark into the window. */
import { checkVisibility, scrollIntoView } from '../read/dom.ts';
import { elementOf, type Mark, rectsOf } from './mark.ts';

/** Marks nearer than this to an edge of the window are brought in: sticky headers and the card need room. */
const CLEAR_PART = 0.15;

export function scrollTo(mark: Mark): void {
  if (isClear(mark)) return;
  // First the scrollers that the mark lies in, then the window to the line itself: a long block's middle may be far from it.
  const element = elementOf(mark);
  if (element) scrollIntoView(element, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const rect = rectsOf(mark)[0];
  if (rect) window.scrollBy({ top: rect.top - window.innerHeight / 2, behavior: 'instant' });
}

function isClear(mark: Mark): boolean {
  const rect = rectsOf(mark)[0];
  const clear = window.innerHeight * CLEAR_PART;
  return rect !== undefined && rect.top >= clear && rect.bottom <= window.innerHeight - clear;
}

/** Whether a reader can come to see the mark: it is laid out, and not made invisible. */
export function isReachable(mark: Mark): boolean {
  const element = elementOf(mark);
  return element !== null && checkVisibility(element, { visibilityProperty: true }) && rectsOf(mark).length > 0;
}

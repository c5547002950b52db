/** Brings a mark into the window. */
import { checkVisibility, documentOf, frameOf, scrollIntoView, viewOf } from '../read/dom.ts';
import { treatmentOf } from '../read/treatment.ts';
import { elementOf, homeOf, type Mark, rectsOf } from './mark.ts';

/** Marks nearer than this to an edge of the window are brought in: sticky headers and the card need room. */
const CLEAR_PART = 0.15;

export function scrollTo(mark: Mark): void {
  if (documentsAround(mark).every((document) => isClear(mark, document))) return;
  // First the scrollers that the mark lies in, then each window to the line itself: a long block's middle may be far from it.
  const element = elementOf(mark);
  if (element) scrollIntoView(element, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
  for (const document of documentsAround(mark)) if (!isClear(mark, document)) centre(mark, document);
}

/** The document in which a mark stands, and those around it up to the page's own. */
function documentsAround(mark: Mark): Document[] {
  const documents: Document[] = [];
  for (let at = homeOf(mark); at; ) {
    documents.push(at);
    const frame = frameOf(at);
    at = frame && documentOf(frame);
  }
  return documents;
}

function isClear(mark: Mark, document: Document): boolean {
  const rect = rectsOf(mark, document)[0];
  const height = viewOf(document)?.innerHeight ?? 0;
  // A frame that shows all that it holds has its first line at its edge.
  const clear = frameOf(document) ? 0 : height * CLEAR_PART;
  return rect !== undefined && rect.top >= clear && rect.bottom <= height - clear;
}

function centre(mark: Mark, document: Document): void {
  const rect = rectsOf(mark, document)[0];
  const view = viewOf(document);
  if (rect && view) view.scrollBy({ top: rect.top - view.innerHeight / 2, behavior: 'instant' });
}

/** Whether a reader can come to see the mark: it is laid out, and neither made invisible nor in a frame that is. */
export function isReachable(mark: Mark): boolean {
  const isSeen = (element: Element | null) => element !== null && checkVisibility(element, { visibilityProperty: true });
  const frames = documentsAround(mark)
    .map(frameOf)
    .filter((frame) => frame !== null);
  const isOpen = frames.every((frame) => isSeen(frame) && treatmentOf(frame) === 'frame');
  return isOpen && isSeen(elementOf(mark)) && rectsOf(mark).length > 0;
}

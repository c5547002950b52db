/** The pointer on a mark wherever it is: in boxes that scroll, in shadow roots, in vertical lines. */
import type { Page } from 'puppeteer-core';
import { sleep, until } from './until.ts';

/** A page counts as scrolling for a moment after its last scroll event; cards wait until it stands. */
const SCROLL_MS = 250;

/** Rests the pointer on a mark with no card open, after scrolling there. */
export async function pointAt(page: Page, text: string, within = '*'): Promise<void> {
  await page.mouse.move(1, 1);
  await until('an earlier card to close', () => page.evaluate(() => !document.querySelector('div[popover="manual"]')));
  await until(`a mark on ${text}`, () => page.evaluate(inScrollTo, text, within));
  await sleep(SCROLL_MS);
  const place = await page.evaluate(inScrollTo, text, within);
  await page.mouse.move(place?.x ?? 0, place?.y ?? 0, { steps: 4 });
}

/** The middle of a mark's first line, after scrolling to it where it is not in sight. */
export function inScrollTo(text: string, within = '*'): { x: number; y: number } | null {
  const range = [...(CSS.highlights.get('newsgloss') ?? []), ...(CSS.highlights.get('newsgloss-current') ?? [])]
    .map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const live = document.createRange();
      live.setStart(startContainer, startOffset);
      live.setEnd(endContainer, endOffset);
      return live;
    })
    .find((live) => live.toString() === text && live.startContainer.parentElement?.closest(within));
  if (!range) return null;
  const middle = () => {
    const box = range.getClientRects()[0] ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const { x, y } = middle();
  const parent = range.startContainer.parentElement;
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  if (root.elementFromPoint(x, y) !== parent) {
    parent?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const now = middle();
    // The middle of a long line may be elsewhere.
    scrollBy({ left: now.x - innerWidth / 2, top: now.y - innerHeight / 2, behavior: 'instant' });
  }
  return middle();
}

/** What is marked on a page, and the reader's hand on it. The functions named `in…` run in the page. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './browser.ts';
import { sleep, until } from './until.ts';

/** Nothing was painted or taken away for so long: the page is done. What changes late is marked within half a second. */
const QUIET_MS = 700;

/** Where the marks that a test waits for are there already, the others came with them or follow at once. */
const SHORT_QUIET_MS = 200;

/** The texts of all marks in the order of the page, once all of `wanted` are there and nothing changes any more. */
export async function marks(page: Page, wanted: readonly string[] = []): Promise<string[]> {
  let last = await page.evaluate(inReadMarks);
  if (wanted.length > 0) {
    const missing = () => wanted.filter((text) => !last.includes(text));
    await until(`marks on ${missing().join(', ')}`, async () => {
      last = await page.evaluate(inReadMarks);
      return missing().length === 0;
    }).catch((error) => {
      throw new Error(`Not marked: ${missing().join(', ')}. Marked: ${[...new Set(last)].join(', ') || 'nothing'}`, {
        cause: error,
      });
    });
  }
  const quiet = wanted.length > 0 ? SHORT_QUIET_MS : QUIET_MS;
  for (let quietSince = Date.now(); Date.now() - quietSince < quiet; await sleep(SHORT_QUIET_MS / 2)) {
    const now = await page.evaluate(inReadMarks);
    if (now.join('\n') !== last.join('\n')) quietSince = Date.now();
    last = now;
  }
  return last;
}

/** A page counts as scrolling for a moment after its last scroll event; cards wait until it stands. */
const SCROLL_MS = 250;

/** Rests the pointer on the `nth` mark of a text, coming from afar, with no card open. */
export async function hover(page: Page, text: string, nth = 0): Promise<void> {
  await page.mouse.move(2, 2);
  await until('an earlier card to close', () => page.evaluate(() => !document.querySelector('div[popover="manual"]')));
  const place = await page.evaluate(inFindMark, text, nth);
  if (!place) throw new Error(`No mark ${nth} on “${text}”`);
  if (place.scrolled) await sleep(SCROLL_MS);
  await page.mouse.move(place.x, place.y, { steps: 4 });
}

/** How many marks of a page are tried before it counts as one whose names can't be pointed at. */
const TRIES = 10;

/** Rests the pointer on the first mark that lies open to it; `false` where all are covered or hidden. */
export async function hoverAny(page: Page): Promise<boolean> {
  for (const [index, text] of (await page.evaluate(inReadMarks)).slice(0, TRIES).entries()) {
    const nth = (await page.evaluate(inReadMarks)).slice(0, index).filter((other) => other === text).length;
    const place = await page.evaluate(inFindMark, text, nth);
    if (!place?.open) continue;
    await hover(page, text, nth);
    return true;
  }
  return false;
}

export interface CardReading {
  /** The accessible name: whose card it is. */
  name: string;
  /** What describes it, in lines: the roles, where it has some. */
  description: string;
  /** All its lines. */
  text: string;
  /** `href` is where a link leads once it is followed. */
  links: { text: string; href: string; rel: string; referrerPolicy: string }[];
}

/** The card on a page once it shows what is known, of whoever is asked for; throws when none opens. */
export async function readCard(browser: TestBrowser, page: Page, of = /./): Promise<CardReading> {
  return until(`a card of ${of}`, async () => {
    const card = await browser.inCard(page, inReadCard);
    return card && of.test(card.name) ? card : null;
  });
}

/** Presses a button of the card by its words, with the mouse, after opening what holds it. */
export async function pressInCard(browser: TestBrowser, page: Page, words: string): Promise<void> {
  const place = await until(`a button “${words}” in the card`, () => browser.inCard(page, inFindButton, words));
  await page.mouse.click(place.x, place.y);
}

/** The card's text where it is one line, once it begins so. */
export async function cardLine(browser: TestBrowser, page: Page, beginning: string): Promise<string> {
  return until(`a card of one line, “${beginning} …”`, async () => {
    const line = await browser.inCard(page, (root) => root.querySelector('.card-line > span')?.textContent ?? null);
    return line?.startsWith(beginning) ? line : null;
  });
}

/** Whether a card (or anything else of ours) is on the page. */
export async function hasHost(browser: TestBrowser, page: Page): Promise<boolean> {
  return (await browser.inCard(page, () => true)) ?? false;
}

function inReadMarks(): string[] {
  const highlight = CSS.highlights.get('newsgloss');
  const texts: string[] = [];
  if (!highlight) return texts;
  const ranges = [...highlight].sort((a, b) => {
    if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
    return a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
    if (!(startContainer instanceof Text) || !(endContainer instanceof Text)) continue;
    if (startContainer === endContainer) {
      texts.push(startContainer.data.slice(startOffset, endOffset));
      continue;
    }
    let text = startContainer.data.slice(startOffset);
    const walker = document.createTreeWalker(startContainer.getRootNode(), NodeFilter.SHOW_TEXT);
    walker.currentNode = startContainer;
    for (let node = walker.nextNode(); node && node !== endContainer; node = walker.nextNode()) text += (node as Text).data;
    texts.push(text + endContainer.data.slice(0, endOffset));
  }
  return texts;
}

interface MarkPlace {
  x: number;
  y: number;
  /** The page had to be scrolled to it. */
  scrolled: boolean;
  /** Nothing else lies over it. */
  open: boolean;
}

function inFindMark(text: string, nth: number): MarkPlace | null {
  const found = [...(CSS.highlights.get('newsgloss') ?? [])]
    .map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    })
    .filter((range) => range.toString() === text)
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[nth];
  const before = found?.getClientRects()[0];
  if (!found || !before) return null;
  const scrolled = before.top < 0 || before.bottom > innerHeight;
  if (scrolled) {
    found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // The mark may still be off the screen where its paragraph is taller than that.
    scrollBy({ top: (found.getClientRects()[0]?.y ?? 0) - innerHeight / 2, behavior: 'instant' });
  }
  const box = found.getClientRects()[0] ?? before;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return { x, y, scrolled, open: found.startContainer.parentElement === document.elementFromPoint(x, y) };
}

function inReadCard(root: ShadowRoot): CardReading | null {
  const card = root.querySelector<HTMLElement>('[role="dialog"]');
  if (!card || card.getAttribute('aria-busy') === 'true') return null;
  const linesOf = (element: Element | null) => {
    const copy = element?.cloneNode(true) as Element | undefined;
    for (const unseen of copy?.querySelectorAll('.unseen') ?? []) unseen.remove();
    const blocks = [...(copy?.querySelectorAll('h2, h3, h4, p, li, summary') ?? [])].filter(
      (block) => !block.querySelector('p, li'),
    );
    return (blocks.length > 0 ? blocks : copy ? [copy] : []).map((block) => block.textContent.replace(/\s+/g, ' ').trim());
  };
  const referred = (attribute: string) =>
    (card.getAttribute(attribute) ?? '')
      .split(' ')
      .flatMap((id) => (id ? linesOf(root.getElementById(id)) : []))
      .join('\n');
  return {
    name: referred('aria-labelledby'),
    description: referred('aria-describedby'),
    text: linesOf(card).join('\n'),
    links: [...card.querySelectorAll('a')].map((link) => ({
      text: link.textContent,
      href: link.href.replace(/^newsgloss:/, ''),
      rel: link.rel,
      referrerPolicy: link.referrerPolicy,
    })),
  };
}

/** The middle of a button in the window; `null` until it stands where it was last asked for. */
function inFindButton(root: ShadowRoot, words: string): { x: number; y: number } | null {
  const button = [...root.querySelectorAll<HTMLElement>('button, [role="button"]')].find(
    ({ textContent }) => textContent === words,
  );
  if (!button) return null;
  for (let at = button.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true;
  const before = button.dataset.place;
  button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = button.getBoundingClientRect();
  button.dataset.place = `${x} ${y}`;
  return button.dataset.place === before ? { x: x + width / 2, y: y + height / 2 } : null;
}

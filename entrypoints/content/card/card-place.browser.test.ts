import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { follow } from './card-place.ts';

const BREADTH = 384;
const GAP = 6;
const MARGIN = 8;

let host: HTMLElement;
let end: () => void;

beforeEach(async () => {
  await page.viewport(1000, 700);
  host = document.createElement('div');
  host.popover = 'manual';
  // As high as the room that it is told of, as a long card is.
  host.style.cssText = `position: fixed; inset: auto; margin: 0; padding: 0; border: 0; overflow: hidden;
    width: min(${BREADTH}px, var(--card-breadth)); height: min(560px, var(--card-room))`;
  document.documentElement.append(host);
  host.showPopover();
  end = () => {};
});
afterEach(() => {
  end();
  host.remove();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  document.body.replaceChildren();
});

/** Puts a word at a place of the window, and the card beside it; the box of each. */
async function place(style: string, at: { x: number; y: number } | null = null, onLost = () => {}) {
  document.body.innerHTML = `<p style="position: fixed; margin: 0; line-height: 20px; ${style}">word</p>`;
  return beside(document.querySelector('p') as HTMLElement, at, onLost);
}

async function beside(element: HTMLElement, at: { x: number; y: number } | null = null, onLost = () => {}) {
  const text = element.firstChild as Text;
  const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: text.length });
  end = follow({ range }, host, at, onLost);
  await vi.waitFor(() => expect(host.style.left).not.toBe(''));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const live = document.createRange();
  live.selectNodeContents(text);
  return { card: host.getBoundingClientRect(), lines: [...live.getClientRects()] };
}

test('below its word where there is room, else above it, and inside the window at each side', async () => {
  for (const [style, below] of [
    ['left: 300px; top: 100px', true],
    ['left: 300px; top: 600px', false],
    ['right: 2px; top: 100px', true],
    ['left: 0; bottom: 0', false],
  ] as const) {
    const { card, lines } = await place(style);
    const [line] = lines;
    if (below) expect(Math.round(card.top - (line?.bottom ?? 0))).toBe(GAP);
    else expect(Math.round((line?.top ?? 0) - card.bottom)).toBe(GAP);
    expect(card.left).toBeGreaterThanOrEqual(MARGIN);
    expect(card.right).toBeLessThanOrEqual(1000 - MARGIN);
    expect(card.top).toBeGreaterThanOrEqual(MARGIN);
    expect(card.bottom).toBeLessThanOrEqual(700 - MARGIN);
    end();
  }
});

test('beside a word that fills the height of the window', async () => {
  const { card, lines } = await place('left: 100px; top: 20px; writing-mode: vertical-rl; font: 270px / 270px monospace');
  expect(card.left).toBeGreaterThanOrEqual(lines[0]?.right ?? Number.NaN);
  expect(card.height).toBeGreaterThan(300);
});

test('a document element that is centred, or moved, does not draw the card with it', async () => {
  document.documentElement.style.cssText = 'max-width: 300px; margin: 0 auto; transform: translateX(40px)';
  document.body.innerHTML = '<p>word</p>';
  const { card, lines } = await beside(document.querySelector('p') as HTMLElement);
  expect(Math.round(card.left)).toBe(Math.round(lines[0]?.left ?? Number.NaN));
});

test('a page in vertical lines: the card opens and stays', async () => {
  document.documentElement.style.writingMode = 'vertical-rl';
  document.body.innerHTML = `<p>word</p>${'<p>other text</p>'.repeat(60)}`;
  const onLost = vi.fn();
  const { card, lines } = await beside(document.querySelector('p') as HTMLElement, null, onLost);
  expect(onLost).not.toHaveBeenCalled();
  expect(Math.round(card.top - (lines[0]?.bottom ?? 0))).toBe(GAP);
});

test('a name broken over two columns has its card at the part that is pointed at', async () => {
  document.body.innerHTML = `<article style="columns: 2; column-fill: auto; orphans: 1; widows: 1; width: 600px; height: 500px; line-height: 20px; margin: 0">
    <div style="height: 480px"></div><p style="margin: 0; width: 40px">word again</p></article>`;
  const { card, lines } = await beside(document.querySelector('p') as HTMLElement);
  expect(lines.length).toBe(2);
  expect(Math.round((lines[0]?.top ?? 0) - card.bottom)).toBe(GAP);
  expect(card.height).toBeGreaterThan(400);
});

test('turns to the other side of its word when the page moves and leaves it no room', async () => {
  document.body.innerHTML = '<p style="margin: 300px 0 2000px; line-height: 20px">word</p>';
  const { card, lines } = await beside(document.querySelector('p') as HTMLElement);
  expect(card.top).toBeGreaterThan(lines[0]?.bottom ?? Number.NaN);
  document.querySelector('p')?.style.setProperty('margin-top', '640px');
  await vi.waitFor(() => {
    const word = document.querySelector('p')?.getBoundingClientRect();
    expect(host.getBoundingClientRect().bottom).toBeLessThanOrEqual(word?.top ?? 0);
  });
});

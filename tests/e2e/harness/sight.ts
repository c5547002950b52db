/** Whether a reader sees all of the card that is open, and the word that it is about. The functions named `in…` run in the page. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { readCard } from './page.ts';
import type { Stage } from './suite.ts';
import { until } from './until.ts';

/** With this variable set to a folder, each place is drawn into it, for a person to look at. */
const PICTURES = process.env.NEWSGLOSS_PICTURES;

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Sight {
  card: Box;
  /** What of the window shows the page: without scroll bars. */
  window: Box;
  /** Places of the card where something else would be hit, as `x y what`. */
  covered: string[];
  /** Lines of the word that lie under the card. */
  hidden: Box[];
  /** How far the card is from the nearest line of the word. */
  apart: number;
}

/** A card further from its word than this seems to be another's; the gap is 6 px, and a line may be a little higher than its letters. */
const BESIDE_PX = 12;

/** What a card may be smaller than only where it has less to say. In a window of a phone there is room for that. */
export const READABLE_PX = 160;

export interface Expected {
  /** The height that the card has at least, where it has that much to say. */
  least?: number;
  /** The size of its name, where the reader has not left it to us. */
  nameSize?: string;
  /** `false`: its word is out of sight. */
  beside?: boolean;
}

/** The card stands still, wholly in the window, over all else and beside its word; and can be read. */
export async function expectInSight(
  { browser }: Stage,
  page: Page,
  text: string,
  picture: string,
  { least = READABLE_PX, nameSize = '22px', beside = true }: Expected = {},
): Promise<Sight> {
  await readCard(browser, page);
  await until('the card to have appeared', () => browser.inCard(page, (root) => root.getAnimations().length === 0));
  let last = '';
  const sight = await until('the card to stand still', async () => {
    const now = await page.evaluate(inLook, text);
    const isStill = JSON.stringify(now) === last;
    last = JSON.stringify(now);
    return isStill ? now : null;
  });
  if (PICTURES) {
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `${picture.replace(/[^\p{L}\p{N}.-]+/gu, '-')}-${browser.name}.png`) });
  }
  const { card, window, covered, hidden, apart } = sight;
  // Messages name the place, for one test goes to several.
  const at = (what: string) => `${picture}: ${what}`;
  expect.soft(covered, at('what lies over the card')).toEqual([]);
  expect.soft(hidden, at(`lines of the word under the card ${JSON.stringify(card)}`)).toEqual([]);
  for (const edge of ['left', 'top'] as const) expect.soft(card[edge], at(edge)).toBeGreaterThanOrEqual(window[edge]);
  for (const edge of ['right', 'bottom'] as const) expect.soft(card[edge], at(edge)).toBeLessThanOrEqual(window[edge]);
  if (beside) expect.soft(apart, at('the distance from the word')).toBeLessThan(BESIDE_PX);
  const look = await browser.inCard(page, inMeasure);
  if (!look) throw new Error('the card has gone');
  expect.soft(look.height, at('height')).toBeGreaterThanOrEqual(Math.min(look.whole, least));
  expect.soft(look.isNameInSight, at('the name is in sight')).toBe(true);
  expect.soft(look.nameSize, at('the size of the name')).toBe(nameSize);
  return sight;
}

function inLook(text: string): Sight | null {
  const host = document.querySelector('div[popover="manual"]');
  if (!host) return null;
  const boxOf = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
  const card = boxOf(host.getBoundingClientRect());
  // The corners are round, and what lies outside of them is the page's.
  const inset = 8;
  const along = (from: number, to: number) => [from + inset, (from + to) / 2, to - inset];
  const covered = along(card.left, card.right).flatMap((x) =>
    along(card.top, card.bottom).flatMap((y) => {
      const hit = document.elementFromPoint(x, y);
      return hit === host ? [] : [`${Math.round(x)} ${Math.round(y)} ${hit?.outerHTML.slice(0, 60) ?? 'nothing'}`];
    }),
  );
  const lines = [...(CSS.highlights.get('newsgloss-current') ?? CSS.highlights.get('newsgloss') ?? [])].flatMap((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString() === text ? [...live.getClientRects()].map(boxOf) : [];
  });
  const hidden = lines.filter(
    (line) => line.left < card.right && line.right > card.left && line.top < card.bottom && line.bottom > card.top,
  );
  // A name over two lines may have its card below the second, where that line is elsewhere.
  const whole = {
    left: Math.min(...lines.map(({ left }) => left)),
    top: Math.min(...lines.map(({ top }) => top)),
    right: Math.max(...lines.map(({ right }) => right)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
  const apart = [...lines, whole].map((line) =>
    Math.max(line.left - card.right, card.left - line.right, line.top - card.bottom, card.top - line.bottom),
  );
  const { width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return { card, window: { left: 0, top: 0, right: width, bottom: height }, covered, hidden, apart: Math.min(...apart) };
}

function inMeasure(root: ShadowRoot) {
  const card = root.querySelector<HTMLElement>('[role="dialog"]');
  const scroller = card?.querySelector<HTMLElement>('.card-scroll');
  const name = card?.querySelector<HTMLElement>('.card-name');
  if (!card || !scroller || !name) return null;
  const box = card.getBoundingClientRect();
  const nameBox = name.getBoundingClientRect();
  return {
    height: box.height,
    /** What it would take with all the room in the world. */
    whole: box.height - scroller.clientHeight + scroller.scrollHeight,
    isNameInSight: nameBox.height > 0 && nameBox.top >= box.top && nameBox.top + nameBox.height / 2 < box.bottom,
    nameSize: card.ownerDocument.defaultView?.getComputedStyle(name).fontSize,
  };
}

/** The card is in sight on saved pages of real sites, with a paragraph of ours in each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { NAMES, PARAGRAPHS } from './harness/places.ts';
import { pointAt } from './harness/point.ts';
import { press, readPopup } from './harness/popup.ts';
import { sharedFolder } from './harness/shared.ts';
import { expectInSight } from './harness/sight.ts';
import { describeIn, type Stage } from './harness/suite.ts';

const saved = sharedFolder('pages');

/** The button of a page that is no article. */
const ANYWAY = 'Mark this page anyway';

/** So many tabs load at a time. */
const TABS = 6;

describe.skipIf(saved === null)('saved pages of real sites (skipped where ../shared/pages is missing)', () => {
  const names = saved === null ? [] : readdirSync(saved).filter((name) => name.endsWith('.html.gz'));
  const batches = Array.from({ length: Math.ceil(names.length / TABS) }, (_, at) => names.slice(at * TABS, (at + 1) * TABS));

  describeIn(['chromium'], 'saved pages', (stage) => {
    it.each(batches)('%s and its neighbours', { timeout: 120_000 }, async (...batch) => {
      const tabs = await Promise.all(batch.map(async (name) => ({ name, page: await openSaved(stage, saved ?? '', name) })));
      for (const { name, page } of tabs) {
        await page.bringToFront();
        expect(await page.evaluate(inPutParagraphs, PARAGRAPHS), `a place in ${name}`).toBe(true);
        await markAnyway(stage, page);
        for (const text of NAMES) {
          await pointAt(page, text, '[data-put]');
          await expectInSight(stage, page, text, `saved ${name} ${text}`);
        }
        await page.close();
      }
    });
  });
});

async function openSaved({ world, browser }: Stage, folder: string, name: string): Promise<Page> {
  const address = `http://saved.example/${name}`;
  // Only the page itself: its scripts, pictures and frames would make it another page each time.
  const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
  world.put(address, { body: gunzipSync(readFileSync(join(folder, name))), headers });
  return browser.open(address);
}

/** What the popup says of the page decides, not a wait: a page may be marked late, or be none that is. */
async function markAnyway({ browser }: Stage, page: Page): Promise<void> {
  const popup = await browser.openPopup(page);
  const { buttons } = await readPopup(popup);
  if (buttons.includes(ANYWAY)) await press(popup, ANYWAY);
  await popup.close();
}

/** Puts text behind the longest paragraph beside which it can be pointed at; whether there is one. A page that hides all is shown first. */
function inPutParagraphs(html: string): boolean {
  const lengthOf = (element: Element) =>
    [...element.childNodes].reduce((sum, node) => sum + (node instanceof Text ? node.data.trim().length : 0), 0);
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const paragraphs = [...document.querySelectorAll('p')].sort((a, b) => b.textContent.length - a.textContent.length);
  if (!paragraphs.some(isSeen))
    for (let at: HTMLElement | null = paragraphs[0] ?? null; at; at = at.parentElement) {
      // What its scripts would do.
      at.style.cssText += 'visibility: visible !important; opacity: 1 !important';
      if (getComputedStyle(at).display === 'none') at.style.setProperty('display', 'block', 'important');
    }
  const texts = [...document.body.querySelectorAll('p, div, td, li, blockquote, section, article, pre')]
    .map((element) => ({ element, length: lengthOf(element) }))
    .filter(({ element, length }) => length > 40 && isSeen(element))
    .sort((a, b) => b.length - a.length);
  for (const { element } of texts) {
    const put = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('p')];
    for (const paragraph of put) {
      paragraph.className = element.localName === 'p' ? element.className : '';
      paragraph.dataset.put = '';
    }
    if (/^(td|li)$/.test(element.localName)) element.append(...put);
    else element.after(...put);
    const isOpen = put.every((paragraph) => {
      paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const lines = [...range.getClientRects()];
      const isHit = (x: number, y: number) => document.elementFromPoint(x, y) === paragraph;
      // Texts that lie over one another share their places.
      return (
        lines.length > 0 &&
        lines.every(({ left, width, top, height }) =>
          [0.02, 0.1, 0.2, 0.4, 0.6, 0.8].every((part) => isHit(left + width * part, top + height / 2)),
        )
      );
    });
    if (isOpen) return true;
    for (const paragraph of put) paragraph.remove();
  }
  return false;
}

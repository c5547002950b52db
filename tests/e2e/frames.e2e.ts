/** A part of an article in a frame of the page's own origin is read, marked and shown on cards as the rest of it. */
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { hasHost, hover, marks, readCard } from './harness/page.ts';
import { press, readPopup, setSwitch } from './harness/popup.ts';
import { BOTH, describeIn, type Stage } from './harness/suite.ts';
import { sleep, until } from './harness/until.ts';
import { HOSTILE_HOST } from './harness/world.ts';

const ADDRESS = `${HOSTILE_HOST}/frames.html`;

/** A page counts as scrolling for a moment after its last scroll event; cards wait until it stands. */
const SCROLL_MS = 250;

describeIn(BOTH, 'frames', (stage) => {
  // Without the frame nothing on the page tells that KFOR is meant.
  it('a name in a frame is marked there, and its card opens beside it, over the page', async () => {
    const page = await open(stage);
    expect(await marks(page, ['KFOR'])).toEqual(['KFOR', 'Albin Kurti']);
    expect(await marksIn(page, '#small')).toEqual([]);
    const word = await pointInFrame(page, 'NATO');
    await readCard(stage.browser, page, /NATO/);
    const card = await until('the card beside its word', async () => {
      const box = await cardBox(stage, page);
      return box && box.top >= word.bottom && box.top < word.bottom + 12 ? box : null;
    });
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(1280);
    expect(card.bottom).toBeLessThanOrEqual(800);
    // The way into the card.
    await page.mouse.move(card.left + 30, card.top + 30, { steps: 4 });
    await sleep(500);
    expect(await hasHost(stage.browser, page)).toBe(true);
    await page.mouse.move(2, 2);
    await until('the card to close', async () => !(await hasHost(stage.browser, page)));
    await hover(page, 'KFOR');
    await readCard(stage.browser, page, /KFOR/);
    await page.close();
  });

  it('a click in a frame pins, Escape in it closes', async () => {
    const page = await open(stage);
    const word = await pointInFrame(page, 'NATO');
    await readCard(stage.browser, page, /NATO/);
    await page.mouse.click((word.left + word.right) / 2, (word.top + word.bottom) / 2);
    await until('the card to be pinned', () =>
      stage.browser.inCard(page, (root) => root.querySelector('[aria-pressed="true"]') !== null),
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('part');
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await hasHost(stage.browser, page)));
    await page.close();
  });

  it('a card goes when its frame scrolls the name out of sight', async () => {
    const page = await open(stage);
    await pointInFrame(page, 'NATO');
    await readCard(stage.browser, page, /NATO/);
    await (await partOf(page)).evaluate(() => scrollBy(0, 300));
    await until('the card to close', async () => !(await hasHost(stage.browser, page)));
    await page.close();
  });

  it('the tour goes from the page through the frame, which it scrolls, and back', async () => {
    const page = await open(stage);
    const popup = await stage.browser.openPopup(page);
    await readPopup(popup);
    await press(popup, 'Walk through the names');
    await until('the tour', () => hasHost(stage.browser, page));
    await popup.close().catch(() => {}); // It may have closed itself.
    await page.bringToFront();
    for (const [index, name] of ['KFOR', 'NATO', 'Kosovo', 'Serbia', 'Albin Kurti'].entries()) {
      if (index > 0) await page.keyboard.press('n');
      const sentence = new RegExp(`^${name}, ${index + 1} of 5`);
      await until(`“${name}” to be said`, async () => sentence.test((await said(stage, page)) ?? ''));
    }
    expect(await (await partOf(page)).evaluate(() => scrollY)).toBeGreaterThan(300);
    await page.close();
  });

  it('a frame that goes elsewhere is read anew; a closed one and one that is gone are forgotten, without an error', async () => {
    const page = await open(stage);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const put = (html: string, sandbox: string | null) =>
      page.evaluate(
        (text, closed) => {
          const frame = document.querySelector('iframe');
          if (closed === null) frame?.removeAttribute('sandbox');
          else frame?.setAttribute('sandbox', closed);
          if (frame) frame.srcdoc = text;
        },
        html,
        sandbox,
      );
    const isAlone = async () => String(await cast(stage, page)) === 'Albin Kurti';
    await put('<p>NATO and NATO in Kosovo</p>', null);
    await until('marks on what came', async () => String(await marksIn(page, '#part')) === 'NATO,NATO,Kosovo');
    await put('<p>NATO in Kosovo</p>', '');
    await until('the page alone', isAlone);
    await put('<p>NATO in Kosovo</p>', null);
    await until('marks on what came back', async () => String(await marksIn(page, '#part')) === 'NATO,Kosovo');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await until('the page alone', isAlone);
    expect(await marks(page)).toEqual(['Albin Kurti']);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a card closes when its frame goes, and the others open as before', async () => {
    for (const end of ['remove', 'navigate'] as const) {
      const page = await open(stage);
      await pointInFrame(page, 'NATO');
      await readCard(stage.browser, page, /NATO/);
      await page.evaluate((way) => {
        const frame = document.querySelector('iframe');
        if (way === 'remove') frame?.remove();
        else if (frame) frame.srcdoc = 'Nobody';
      }, end);
      await until('the card to close', async () => !(await hasHost(stage.browser, page)));
      await hover(page, 'Albin Kurti');
      await readCard(stage.browser, page, /Kurti/);
      await page.close();
    }
  });

  it('“Who is this?” in a frame: the card stands beside what is selected there', async () => {
    const page = await open(stage);
    const { left, right, top, bottom } = await pointInFrame(page, 'Kosovo');
    await page.mouse.click((left + right) / 2, (top + bottom) / 2, { count: 2 });
    const at = { x: (left + right) / 2, y: (top + bottom) / 2 };
    await page.mouse.click(at.x, at.y, { count: 2 });
    await page.keyboard.press('Escape');
    await until('the card of the pointer to close', async () => !(await hasHost(stage.browser, page)));
    await stage.browser.chooseWho(page, at);
    await readCard(stage.browser, page, /Kosovo/);
    await until('the card beside its word', async () => {
      const box = await cardBox(stage, page);
      return box !== null && box.top >= bottom && box.top < bottom + 12;
    });
    await page.close();
  });

  it('switched off, nothing is left in the frame', async () => {
    const page = await open(stage);
    const part = await partOf(page);
    const traces = () => part.evaluate(() => [document.adoptedStyleSheets.length, CSS.highlights.size]);
    expect((await traces())[0]).toBeGreaterThan(0);
    await switchSite(stage, page, false);
    await until('no trace', async () => String(await traces()) === '0,0');
    await switchSite(stage, page, true);
    await page.close();
  });
});

async function open({ browser }: Stage): Promise<Page> {
  const page = await browser.open(ADDRESS);
  await marks(page, ['KFOR', 'Albin Kurti']);
  await until('marks in the frame', async () => String(await marksIn(page, '#part')) === 'NATO,Kosovo,Serbia');
  return page;
}

async function partOf(page: Page): Promise<Frame> {
  const frame = await (await page.$('#part'))?.contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
}

function marksIn(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((at) => {
    const inside = document.querySelector<HTMLIFrameElement>(at)?.contentDocument;
    const ranges = [...(inside?.defaultView?.CSS.highlights.get('newsgloss') ?? [])];
    const texts = ranges.map(({ startContainer, startOffset, endOffset }) => ({
      text: startContainer.textContent?.slice(startOffset, endOffset) ?? '',
      top: startContainer.parentElement?.getBoundingClientRect().top ?? 0,
      startOffset,
    }));
    return texts.sort((a, b) => a.top - b.top || a.startOffset - b.startOffset).map(({ text }) => text);
  }, selector);
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Rests the pointer on a name in the frame; the name's place in the window. */
async function pointInFrame(page: Page, text: string): Promise<Box> {
  await page.mouse.move(2, 2);
  await sleep(SCROLL_MS);
  // The frame has 7 px of border, 11 and 13 px of padding, and is drawn at nine tenths.
  const word = await page.evaluate((name) => {
    const frame = document.querySelector('iframe');
    const inside = frame?.contentDocument;
    const range = [...(inside?.defaultView?.CSS.highlights.get('newsgloss') ?? [])]
      .map(({ startContainer, startOffset, endOffset }) => {
        const live = startContainer.ownerDocument?.createRange() ?? document.createRange();
        live.setStart(startContainer, startOffset);
        live.setEnd(startContainer, endOffset);
        return live;
      })
      .find((live) => live.toString() === name);
    if (!frame || !range) return null;
    const { left, top, right, bottom } = range.getBoundingClientRect();
    const box = frame.getBoundingClientRect();
    const x = (at: number) => box.left + (7 + 13 + at) * 0.9;
    const y = (at: number) => box.top + (7 + 11 + at) * 0.9;
    return { left: x(left), top: y(top), right: x(right), bottom: y(bottom) };
  }, text);
  if (!word) throw new Error(`no mark on ${text} in the frame`);
  await page.mouse.move((word.left + word.right) / 2, (word.top + word.bottom) / 2, { steps: 4 });
  return word;
}

function cardBox({ browser }: Stage, page: Page): Promise<Box | null> {
  return browser.inCard(page, (root) => {
    const { left, top, right, bottom } = root.host.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

function said({ browser }: Stage, page: Page): Promise<string | null> {
  return browser.inCard(page, (root) => root.querySelector('[role="status"]')?.textContent ?? null);
}

/** The names that the popup lists. */
async function cast({ browser }: Stage, page: Page): Promise<string[]> {
  const popup = await browser.openPopup(page);
  const { cast } = await readPopup(popup);
  await popup.close();
  return cast.map(({ name }) => name);
}

async function switchSite({ browser }: Stage, page: Page, on: boolean): Promise<void> {
  const popup = await browser.openPopup(page);
  await setSwitch(popup, on);
  await popup.close();
}

/** What a keyboard and a screen reader reach: the built card's accessibility tree in each of its states, and the tour by keys. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import type { Chromium } from './harness/chromium.ts';
import { cardLine, hasHost, hover, marks, pressInCard, readCard } from './harness/page.ts';
import { press, readPopup } from './harness/popup.ts';
import { BOTH, describeIn, type Stage } from './harness/suite.ts';
import { type AccessibleNode, accessibilityTree, dialogIn, stumbles } from './harness/tree.ts';
import { until } from './harness/until.ts';
import { COURIER } from './harness/world.ts';

const ARTICLE = `${COURIER}/harbour-courier.html`;

/** No news, with a name that no actor of the pack bears. */
const ASKED = 'http://asked.example/';
const NAME = 'Count Orlok';

describeIn(['chromium'], 'the accessibility tree of the built card', (stage) => {
  it('has role, name and content', async () => {
    const page = await openCard(stage, 'Albin Kurti');
    const { dialog, inside } = await readDialog(page);
    expect(dialog).toMatchObject({ name: 'Albin Kurti' });
    expect(dialog.description).toContain('Prime minister, Kosovo');
    expect(dialog.states.modal ?? false).toBe(false);
    expect(inside.find(({ role }) => role === 'heading')).toMatchObject({ name: 'Albin Kurti', states: { level: 2 } });
    expect(inside).toContainEqual(expect.objectContaining({ role: 'button', name: 'Close' }));
    expect(inside.filter(({ role }) => role === 'link').length).toBeGreaterThan(1);
    expect(inside.filter(({ role }) => role === 'list').length).toBeGreaterThan(1);
    expect(stumbles(inside)).toEqual([]);
    await page.close();
  });

  it('pinned: the button says that it is pressed', async () => {
    const page = await openCard(stage, 'Albin Kurti');
    const pressed = async () =>
      (await readDialog(page)).inside.find(({ role, name }) => role === 'button' && name === 'Keep open')?.states.pressed;
    expect(await pressed()).toBe('false');
    await pressInCard(stage.browser, page, 'Keep open');
    await until('the card to be pinned', async () => (await pressed()) === 'true');
    await page.close();
  });

  it('turned to another actor: named anew, with a way back by name', async () => {
    const page = await openCard(stage, 'Albin Kurti');
    await pressInCard(stage.browser, page, 'Kosovo');
    await readCard(stage.browser, page, /^Kosovo/);
    const { dialog, inside } = await readDialog(page);
    expect(dialog.name).toBe('Kosovo');
    const back = inside.find(({ role, name }) => role === 'button' && name.startsWith('Back'));
    expect(back?.name).toBe('Back to Albin Kurti');
    expect(stumbles(inside)).toEqual([]);
    await page.close();
  });

  it('muted: one line, which names the card and is said, and one thing to do', async () => {
    const page = await openCard(stage, 'Albin Kurti');
    await pressInCard(stage.browser, page, 'Not on this page');
    await cardLine(stage.browser, page, 'Muted');
    const { dialog, inside } = await readDialog(page);
    expect(dialog.name).toBe('Muted on this page.');
    expect(inside.filter(({ role }) => role === 'button').map(({ name }) => name)).toEqual(['Close', 'Undo']);
    expect(stumbles(inside)).toEqual([]);
    await until('the same to be said', async () => (await said(stage.browser, page)) === 'Muted on this page.');
    await pressInCard(stage.browser, page, 'Undo');
    await readCard(stage.browser, page, /Kurti/);
    await page.close();
  });

  it('failed: the words of the page head it, and it says what to do', async () => {
    const page = await openWithPack(stage, '() => { throw new Error("no pack") }');
    await hover(page, 'Albin Kurti');
    await until('the failure', () => stage.browser.inCard(page, (root) => root.querySelector('.card-error') !== null));
    const { dialog, inside } = await readDialog(page);
    expect(dialog.name).toBe('Albin Kurti');
    expect(dialog.description).toContain('could not be loaded');
    expect(stumbles(inside)).toEqual([]);
    await page.close();
    await stage.browser.stopBackground();
  });

  it('a choice: a list of buttons, each of which says who that is', async () => {
    const bearers = `(pack) => pack.actors.slice(0, 3).forEach(({ aliases }) => aliases.push({ text: '${NAME}', lang: 'en', strength: 'weak' }))`;
    await (await openWithPack(stage, bearers)).close();
    const page = await askAbout(stage);
    await until('the choice', () => stage.browser.inCard(page, (root) => root.querySelector('.card-choice') !== null));
    const { dialog, inside } = await readDialog(page);
    expect(dialog).toMatchObject({ name: NAME, description: 'More than one name in the packs fits. Which one is meant?' });
    expect(inside.filter(({ role }) => role === 'listitem')).toHaveLength(3);
    for (const item of inside.filter(({ role }) => role === 'listitem')) {
      const [button] = inside.filter(({ role, path }) => role === 'button' && path.includes(item.id));
      expect(button?.name).toMatch(/ (Person|Organisation|Place|Agreement)/);
    }
    expect(stumbles(inside)).toEqual([]);
    await page.close();
    await stage.browser.stopBackground();
  });

  it('nobody: says so, and offers links with names', async () => {
    await (await openWithPack(stage, '() => {}')).close();
    const page = await askAbout(stage);
    await until('that card', () => stage.browser.inCard(page, (root) => root.querySelector('.card-nobody') !== null));
    const { dialog, inside } = await readDialog(page);
    expect(dialog).toMatchObject({ name: NAME, description: 'No pack that is switched on knows this name.' });
    expect(inside.filter(({ role }) => role === 'link').map(({ name }) => name)).toEqual([
      'Wikipedia (opens in a new tab)',
      'Wikidata (opens in a new tab)',
      'The web, with DuckDuckGo (opens in a new tab)',
    ]);
    expect(stumbles(inside)).toEqual([]);
    await page.close();
  });

  it('has nothing of ours while no card is open, and the page’s own tree as it was', async () => {
    const page = await stage.browser.open(ARTICLE);
    await marks(page, ['Albin Kurti']);
    const outline = async () => (await accessibilityTree(page)).map(({ role, name }) => `${role} ${name}`);
    const before = await outline();
    expect(before.filter((line) => /^(dialog|status|mark) /.test(line))).toEqual([]);
    await hover(page, 'Albin Kurti');
    await readCard(stage.browser, page);
    expect((await outline()).filter((line) => line.startsWith('dialog '))).toEqual(['dialog Albin Kurti']);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await hasHost(stage.browser, page)));
    expect(await outline()).toEqual(before);
    await page.close();
  });

  it('in the tour: a polite live region from the start, one sentence, and no dialog before one is asked for', async () => {
    const page = await stage.browser.open(ARTICLE);
    await marks(page, ['Albin Kurti']);
    await startTour(stage.browser, page);
    const status = async () => (await accessibilityTree(page)).filter(({ role }) => role === 'status');
    await until('the first sentence', async () => (await said(stage.browser, page)) !== '');
    expect(await status()).toEqual([expect.objectContaining({ states: expect.objectContaining({ live: 'polite' }) })]);
    expect(await said(stage.browser, page)).toMatch(/, 1 of \d+\. N: next name\. P: previous\. Enter: its card\. Escape: end\.$/);
    expect((await accessibilityTree(page)).filter(({ role }) => role === 'dialog')).toEqual([]);
    await page.keyboard.press('Escape');
    await until('the end of the tour', async () => (await status()).length === 0);
    await page.close();
  });
});

describeIn(BOTH, 'by keys', (stage) => {
  it('the tour walks the names, opens, enters and leaves a card, and ends', async () => {
    const page = await stage.browser.open(ARTICLE);
    const found = await marks(page, ['Albin Kurti']);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await startTour(stage.browser, page);
    await until('the first name', async () => (await said(stage.browser, page)).includes(found[0] ?? ''));
    await page.keyboard.press('n');
    await until('the second name', async () => (await said(stage.browser, page)).includes(`${found[1]}, 2 of`));
    await page.keyboard.press('Enter');
    expect((await readCard(stage.browser, page)).name).toBe(found[1]);
    expect(await focusInCard(stage.browser, page)).toBe(false);

    await page.keyboard.press('Enter');
    await until('focus in the card', () => focusInCard(stage.browser, page));
    await page.keyboard.press('Tab');
    expect(await focusInCard(stage.browser, page)).toBe(true);
    await page.keyboard.press('Escape');
    await until(
      'the card to close',
      async () => (await stage.browser.inCard(page, (root) => !root.querySelector('[role="dialog"]'))) ?? true,
    );
    await until('where the reader is', async () => (await said(stage.browser, page)).includes(`${found[1]}, 2 of`));

    await page.keyboard.press('p');
    await until('the first name again', async () => (await said(stage.browser, page)).includes(found[0] ?? ''));
    await page.keyboard.press('p');
    const last = `${found.length} of ${found.length}`;
    await until('the last name', async () => (await said(stage.browser, page)).includes(last));
    await page.keyboard.press('Escape');
    await until('the end of the tour', async () => !(await hasHost(stage.browser, page)));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.close();
  });

  it('focus goes through the card and out of it at both ends', async () => {
    const page = await openCard(stage, 'KFOR');
    await stage.browser.inCard(page, (root) => root.querySelector<HTMLElement>('.card-close')?.focus());
    expect(await focusInCard(stage.browser, page)).toBe(true);
    await page.keyboard.down('Shift');
    for (let presses = 0; presses < 5 && (await focusInCard(stage.browser, page)); presses++) await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focusInCard(stage.browser, page)).toBe(false);
    await stage.browser.inCard(page, (root) =>
      [...root.querySelectorAll<HTMLElement>('a, button, [role="button"], summary')]
        .findLast((each) => each.checkVisibility())
        ?.focus(),
    );
    expect(await focusInCard(stage.browser, page)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focusInCard(stage.browser, page)).toBe(false);
    await page.close();
  });

  it('Escape closes a card that the pointer opened, and is the page’s when none is open', async () => {
    const page = await openCard(stage, 'KFOR');
    await page.evaluate(() => {
      addEventListener('keydown', ({ key }) => document.body.setAttribute('data-heard', key), true);
    });
    const heard = () => page.evaluate(() => document.body.getAttribute('data-heard'));
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await hasHost(stage.browser, page)));
    expect(await heard()).toBeNull();
    await page.keyboard.press('Escape');
    expect(await heard()).toBe('Escape');
    await page.close();
  });
});

async function openCard({ browser }: Stage, text: string): Promise<Page> {
  const page = await browser.open(ARTICLE);
  await marks(page, [text]);
  await hover(page, text);
  await readCard(browser, page);
  return page;
}

/** The article, marked, with a background that has just woken and reads its pack through a function in source text. */
async function openWithPack(stage: Stage, change: string): Promise<Page> {
  const { browser } = stage.browser as Chromium;
  await stage.browser.stopBackground();
  // What marks the page comes from the background, which reads its pack for the first card.
  const page = await stage.browser.open(ARTICLE);
  await marks(page, ['Albin Kurti']);
  const target = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(`(() => {
    const read = fetch;
    globalThis.fetch = async (address) => {
      const pack = await (await read(address)).json();
      (${change})(pack);
      return new Response(JSON.stringify(pack));
    };
  })()`);
  return page;
}

/** "Who is this?" on a name that no pack knows of itself. */
async function askAbout({ browser, world }: Stage): Promise<Page> {
  world.put(ASKED, { body: `<!doctype html><title>Plain</title><p>${NAME}</p>` });
  const page = await browser.open(ASKED);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') as Element));
  await browser.chooseWho(page, { x: 0, y: 0 });
  return page;
}

async function readDialog(page: Page): Promise<{ dialog: AccessibleNode; inside: AccessibleNode[] }> {
  return dialogIn(await accessibilityTree(page));
}

/** By the popup's button: a test can't press the browser's own shortcuts. */
async function startTour(browser: TestBrowser, page: Page): Promise<void> {
  const popup = await browser.openPopup(page);
  await readPopup(popup);
  await press(popup, 'Walk through the names');
  await until('the tour', () => hasHost(browser, page));
  await popup.close().catch(() => {}); // It may have closed itself.
  await page.bringToFront();
}

async function said(browser: TestBrowser, page: Page): Promise<string> {
  return (await browser.inCard(page, (root) => root.querySelector('[role="status"]')?.textContent ?? '')) ?? '';
}

async function focusInCard(browser: TestBrowser, page: Page): Promise<boolean> {
  return (await browser.inCard(page, (root) => root.activeElement !== null)) ?? false;
}

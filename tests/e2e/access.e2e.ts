/** What a keyboard and a screen reader reach: the built card's accessibility tree, and the tour by keys. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import { hasHost, hover, marks, readCard } from './harness/page.ts';
import { press, readPopup } from './harness/popup.ts';
import { BOTH, describeIn } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { COURIER } from './harness/world.ts';

const ARTICLE = `${COURIER}/harbour-courier.html`;

describeIn(['chromium'], 'the accessibility tree of the built card', (stage) => {
  it('has role, name and content', async () => {
    const page = await stage.browser.open(ARTICLE);
    await marks(page, ['Albin Kurti']);
    await hover(page, 'Albin Kurti');
    await readCard(stage.browser, page);
    const nodes = await accessibilityTree(page);
    const card = nodes.find(({ role }) => role === 'dialog');
    expect(card).toMatchObject({ name: 'Albin Kurti' });
    expect(card?.description).toContain('Prime minister, Kosovo');
    const inside = nodes.filter((node) => node.path.includes(card?.id ?? ''));
    expect(inside).toContainEqual(expect.objectContaining({ role: 'heading', name: 'Albin Kurti' }));
    expect(inside).toContainEqual(expect.objectContaining({ role: 'button', name: 'Close' }));
    expect(inside.filter(({ role }) => role === 'link').length).toBeGreaterThan(1);
    for (const { role, name } of inside)
      if (role === 'link' || role === 'button' || role === 'heading') expect(name).not.toBe('');
    await page.close();
  });

  it('adds nothing to the tree of a page on which no card is open', async () => {
    const page = await stage.browser.open(ARTICLE);
    await marks(page, ['Albin Kurti']);
    const nodes = await accessibilityTree(page);
    expect(nodes.filter(({ role }) => role === 'dialog' || role === 'status' || role === 'mark')).toEqual([]);
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
    await until('the second name', async () => (await said(stage.browser, page)).includes(found[1] ?? ''));
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

    await page.keyboard.press('p');
    await until('the first name again', async () => (await said(stage.browser, page)).includes(found[0] ?? ''));
    await page.keyboard.press('Escape');
    await until('the end of the tour', async () => !(await hasHost(stage.browser, page)));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.close();
  });

  it('Escape closes a card that the pointer opened', async () => {
    const page = await stage.browser.open(ARTICLE);
    await marks(page, ['KFOR']);
    await hover(page, 'KFOR');
    await readCard(stage.browser, page);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await hasHost(stage.browser, page)));
    await page.close();
  });
});

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

interface AccessibleNode {
  id: string;
  /** The ids of all nodes above it. */
  path: string[];
  role: string;
  name: string;
  description: string;
}

async function accessibilityTree(page: Page): Promise<AccessibleNode[]> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const parents = new Map(nodes.map(({ nodeId, parentId }) => [nodeId, parentId]));
  const pathOf = (id: string): string[] => {
    const parent = parents.get(id);
    return parent === undefined ? [] : [parent, ...pathOf(parent)];
  };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ nodeId, role, name, description }) => ({
      id: nodeId,
      path: pathOf(nodeId),
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      description: String(description?.value ?? ''),
    }));
}

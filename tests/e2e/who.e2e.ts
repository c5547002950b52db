/** "Who is this?" in the menu of a selection: the card of whom it names, on any page, asked of nobody outside. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { hasHost, marks, readCard } from './harness/page.ts';
import { BOTH, describeIn, type Stage } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { COURIER } from './harness/world.ts';

const PLAIN = 'http://plain.example/';

/** No news: a name in a paragraph, in an open shadow root, and in a field. */
const PAGE = `<!doctype html><title>Plain</title><p id="text">Somebody met Albin Kurti and others.</p>
  <div style="height: 150px"></div><x-text></x-text><p><input value="Albin Kurti" style="width: 200px"></p>
  <script>document.querySelector('x-text').attachShadow({ mode: 'open' }).innerHTML = '<p>Somebody met Albin Kurti.</p>'</script>`;

describeIn(BOTH, '“Who is this?”', (stage) => {
  it('opens the card of a name that runs over two elements, beside it, with focus, and takes it away again', async () => {
    const page = await stage.browser.open(`${COURIER}/harbour-courier.html`);
    await marks(page, ['Albin Kurti']);
    const title = await ask(stage, page, 'p:has(b + b)', 'Aleksandar Vučić');
    if (stage.browser.name === 'firefox') expect(title).toBe('Who is “Aleksandar Vučić”?');
    const card = await readCard(stage.browser, page, /Vučić/);
    expect(card.description).toContain('President');
    expect(await stage.browser.inCard(page, (root) => root.activeElement !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await hasHost(stage.browser, page)));
    await page.close();
  });

  it('says that nobody of that name is known, and asks nobody else', async () => {
    const page = await stage.browser.open(`${COURIER}/harbour-courier.html`);
    await marks(page, ['Albin Kurti']);
    await ask(stage, page, 'p.lead', 'at the Merdare crossing');
    await until('that card', () => stage.browser.inCard(page, (root) => root.querySelector('.card-nobody') !== null));
    await page.close();
  });

  it('works on a page that is no news: in a paragraph, an open shadow root and a field', async () => {
    stage.world.put(PLAIN, { body: PAGE });
    const page = await stage.browser.open(PLAIN);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    for (const place of ['#text', 'x-text', 'input']) {
      const { bottom } = await askAt(stage, page, place, 'Albin Kurti');
      await readCard(stage.browser, page, /Kurti/);
      const isBeside = async () => {
        const top = await stage.browser.inCard(page, (root) => root.host.getBoundingClientRect().top);
        // Firefox tells nothing of what is selected in a field: there the card stands at the top of the window.
        if (place === 'input' && stage.browser.name === 'firefox') return top !== null && top < 20;
        return top !== null && top >= bottom - 3 && top < bottom + 40;
      };
      await until(`the card beside ${place}`, isBeside);
      await page.keyboard.press('Escape');
      await until('the card to close', async () => !(await hasHost(stage.browser, page)));
    }
    expect(await marks(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });
});

describeIn(['firefox'], '“Who is this?” without access to web sites', (stage) => {
  it('opens the card all the same: the reader’s choice in the menu is access enough', async () => {
    await stage.browser.withdrawAccess();
    const page = await stage.browser.open(`${COURIER}/harbour-courier.html`);
    expect(await marks(page)).toEqual([]);
    await ask(stage, page, 'p:has(b + b)', 'Aleksandar Vučić');
    await readCard(stage.browser, page, /Vučić/);
    await page.close();
  });
});

async function ask({ browser }: Stage, page: Page, selector: string, text: string): Promise<string | null> {
  const { x, y } = await page.evaluate(inSelect, selector, text);
  return browser.chooseWho(page, { x, y });
}

/** Asks, and tells where the text is. */
async function askAt({ browser }: Stage, page: Page, selector: string, text: string): Promise<{ bottom: number }> {
  const place = await page.evaluate(inSelect, selector, text);
  await browser.chooseWho(page, place);
  return place;
}

/** Selects a text within the first element that fits, its shadow root or its field; the middle and lower edge of its first line. */
function inSelect(selector: string, text: string): { x: number; y: number; bottom: number } {
  const element = document.querySelector(selector) as HTMLElement;
  const placeOf = ({ left, top, width, height, bottom }: DOMRect) => ({ x: left + width / 2, y: top + height / 2, bottom });
  if (element instanceof HTMLInputElement) {
    element.focus();
    element.select();
    const box = element.getBoundingClientRect();
    return { ...placeOf(box), x: box.left + 20 };
  }
  element.scrollIntoView({ block: 'center' });
  const walker = document.createTreeWalker(element.shadowRoot ?? element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  const at = nodes
    .map(({ data }) => data)
    .join('')
    .indexOf(text);
  const pointAt = (offset: number): [Text, number] => {
    let rest = offset;
    for (const node of nodes) {
      if (rest <= node.length) return [node, rest];
      rest -= node.length;
    }
    throw new Error(`no text "${text}" in ${selector}`);
  };
  const range = document.createRange();
  range.setStart(...pointAt(at));
  range.setEnd(...pointAt(at + text.length));
  getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return placeOf(range.getClientRects()[0] as DOMRect);
}

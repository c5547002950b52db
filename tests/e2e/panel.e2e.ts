/** The panel beside pages, and as a page of its own: what it follows, where it leads, and what can be taken along. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConsoleMessage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { marks } from './harness/page.ts';
import { openAsPage, openBeside, pressInPanel, readPanel } from './harness/panel.ts';
import { BOTH } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { COURIER, RADIO, startWorld, type World } from './harness/world.ts';

const ARTICLE = `${COURIER}/harbour-courier.html`;
const TITLE = 'Belgrade asks KFOR to let its forces back into Kosovo';
const OTHER = `${RADIO}/radio-bregu.html`;

/** So many that are tied to each other are arranged by a worker. */
const CROWD = `${COURIER}/crowd.html`;
const CROWD_HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Who was there</title>
  <meta property="og:type" content="article"><meta property="article:published_time" content="2023-03-18"></head>
  <body><article><h1>Who was there</h1>${`<p>Aleksandar Vučić, Albin Kurti, Ana Brnabić, Ivica Dačić, Vjosa Osmani, Petar Petković, Besnik Bislimi and Marko Đurić
  were asked, and so were Josep Borrell, Miroslav Lajčák, Gabriel Escobar, Christopher Hill and Jens Stoltenberg. Of bodies there were KFOR, NATO, the
  European Union, the United Nations, UNMIK, EULEX, the OSCE, the Serbian Army, the Kosovo Police, the Serbian List and Vetëvendosje; of countries Serbia,
  Kosovo, Albania, Montenegro, Germany, France and Italy.</p>`.repeat(3)}</article></body></html>`;

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

describe.each(BOTH)('the panel beside pages, in %s', (name) => {
  let world: World;
  let browser: Chromium | Firefox;

  beforeAll(async () => {
    world = await startWorld();
    browser = await LAUNCH[name]({ behind: world });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
    expect(world?.strangers()).toEqual([]);
  });

  it('speaks of the tab that is looked at, whatever becomes of it', async () => {
    const page = await browser.open(ARTICLE);
    await marks(page, ['KFOR']);
    const panel = await openBeside(browser, page, 'KFOR');
    if (name === 'chromium') await pressInPanel(panel, TITLE);
    const first = await readPanel(panel, ({ title, cast }) => title === TITLE && cast.length > 0);
    expect(first.cast).toContain('KFOR');
    expect(first.documentTitle).toBe(`${TITLE} – Newsgloss`);

    const other = await browser.open(OTHER);
    await readPanel(panel, ({ title, cast }) => title !== TITLE && cast.includes('Albin Kurti'));
    await page.bringToFront();
    await readPanel(panel, ({ title }) => title === TITLE);

    await page.evaluate(() => {
      history.pushState(null, '', '/another');
      document.title = 'Another article';
      for (const each of document.querySelectorAll('meta[property="og:title"], script')) each.remove();
      for (const each of document.querySelectorAll('h1')) each.textContent = 'Another article';
    });
    await readPanel(panel, ({ title }) => title === 'Another article');

    await page.goto(`${COURIER}/courier-map-room.html`);
    await readPanel(panel, ({ notice }) => notice === 'Not a news article');
    await page.goto('about:blank');
    await readPanel(panel, ({ notice }) => notice === 'This page can’t be read');
    await page.goto(ARTICLE);
    await readPanel(panel, ({ title }) => title === TITLE);

    await other.bringToFront();
    await page.close();
    await readPanel(panel, ({ title, cast }) => title !== TITLE && cast.includes('Albin Kurti'));
    await panel.close();
    await other.close();
  });

  it('leads to actors and events and back, with focus and title', async () => {
    const page = await browser.open(ARTICLE);
    await marks(page, ['KFOR']);
    const panel = await openBeside(browser, page, 'KFOR');
    if (name === 'chromium') await pressInPanel(panel, TITLE);
    await readPanel(panel, ({ cast }) => cast.includes('Aleksandar Vučić'));
    await pressInPanel(panel, 'Aleksandar Vučić');
    const actor = await readPanel(panel, ({ detail }) => detail === 'Aleksandar Vučić');
    expect(actor).toMatchObject({ focused: 'Aleksandar Vučić', documentTitle: 'Aleksandar Vučić – Newsgloss' });

    await panel.inside((document) => {
      const view = document.defaultView;
      if (view) view.location.hash = '#event/troop-return-request-2022';
    });
    await readPanel(panel, ({ detail }) => detail === 'Serbia asks KFOR to let its forces return');
    await panel.inside((document) => document.defaultView?.history.back());
    await readPanel(panel, ({ detail, focused }) => detail === 'Aleksandar Vučić' && focused === detail);
    await panel.inside((document) => document.defaultView?.history.back());
    const back = await readPanel(panel, ({ detail }) => detail === null);
    expect(back).toMatchObject({ title: TITLE, focused: 'Aleksandar Vučić' });
    await panel.close();
    await page.close();
  });

  it('draws a picture of how many actors hang together', async () => {
    world.put(CROWD, { body: CROWD_HTML });
    const page = await browser.open(CROWD);
    await marks(page, ['KFOR', 'Ana Brnabić']);
    const panel = await openBeside(browser, page, 'KFOR');
    if (name === 'chromium') await pressInPanel(panel, 'Who was there');
    const drawn = () => panel.inside((document) => document.querySelectorAll('.ties-picture [data-actor]').length);
    await until('a large picture', async () => (await drawn()) > 20);
    await panel.close();
    await page.close();
  });
});

describe('the panel as a page of its own, in chromium', () => {
  let world: World;
  let browser: Chromium;

  beforeAll(async () => {
    world = await startWorld();
    browser = await launchChromium({ behind: world });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('opens at an actor by its address, stays with its tab, and outlives it without an error', async () => {
    const page = await browser.open(ARTICLE);
    await marks(page, ['KFOR']);
    const panel = await openAsPage(browser, page, '#actor/kfor');
    const errors: string[] = [];
    panel.page.on('console', (message: ConsoleMessage) => message.type() === 'error' && errors.push(message.text()));
    panel.page.on('pageerror', (error) => errors.push(String(error)));
    await readPanel(panel, ({ detail, title, focused }) => detail === 'KFOR' && title === TITLE && focused === 'KFOR');
    const other = await browser.open(OTHER);
    await marks(other, ['Albin Kurti']);
    await panel.page.bringToFront();
    expect((await readPanel(panel, () => true)).title).toBe(TITLE);
    await pressInPanel(panel, 'Show in the text');
    await until('the article to come to the front', () => page.evaluate(() => document.visibilityState === 'visible'));
    await page.close();
    await until('the panel to say that the tab is closed', () =>
      panel.inside((document) => document.body?.textContent.includes('This tab was closed.')),
    );
    await panel.page.reload();
    await readPanel(panel, ({ detail }) => detail === 'KFOR');
    await pressInPanel(panel, 'Back to the page');
    await readPanel(panel, ({ detail, notice }) => detail === null && notice === 'This tab is closed');
    expect(errors).toEqual([]);
    await panel.close();
    await other.close();
  });

  it('saves all that is told of the page as Markdown and its reports as CSL JSON', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsgloss-saved-'));
    try {
      const page = await browser.open(ARTICLE);
      await marks(page, ['KFOR']);
      const panel = await openAsPage(browser, page);
      const session = await panel.page.createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      const save = async (words: string, ending: string) => {
        await pressInPanel(panel, 'Take along');
        await pressInPanel(panel, words);
        const name = await until(`a file ${ending}`, async () => (await readdir(folder)).find((each) => each.endsWith(ending)));
        return readFile(join(folder, name), 'utf8');
      };
      await readPanel(panel, ({ cast }) => cast.length > 0);
      const markdown = await save('Save as a text file (Markdown)', '.md');
      expect(markdown).toMatch(/^# Belgrade asks KFOR to let its forces back into Kosovo\n/);
      for (const part of [
        '- **Aleksandar Vučić**: President, Serbia',
        '## Where reports differ',
        ', checked ',
        'Made with Newsgloss',
      ]) {
        expect(markdown).toContain(part);
      }
      const reports = JSON.parse(await save('Save the reports for a reference manager (CSL JSON)', '.json')) as { id: string }[];
      expect(reports.length).toBeGreaterThan(5);
      expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
      await panel.close();
      await page.close();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

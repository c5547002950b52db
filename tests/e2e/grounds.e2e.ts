/** Marks are seen on whatever lies behind them, told from the pixels of the screen. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { type LineContrast, lineContrasts } from '../grounds/line-contrast.ts';
import { marks } from './harness/page.ts';
import { BOTH, describeIn } from './harness/suite.ts';
import { sleep } from './harness/until.ts';

const FOLDER = fileURLToPath(new URL('../grounds', import.meta.url));
const HOST = 'http://grounds.example';
const PAGES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

/** In milliseconds: after a switch of theme the marks wait for it to fade in. */
const THEME_MS = 1_200;

describeIn(BOTH, 'grounds', (stage) => {
  beforeAll(() => {
    for (const name of PAGES) stage.world.put(`${HOST}/${name}.html`, { body: readFileSync(`${FOLDER}/${name}.html`) });
  });
  const open = async (name: string): Promise<Page> => {
    const page = await stage.browser.open(`${HOST}/${name}.html`);
    await marks(page, ['KFOR']);
    return page;
  };
  const expectSeen = (lines: LineContrast[]) => {
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter(({ contrast }) => contrast < 3)).toEqual([]);
    expect(lines.filter(({ changed }) => changed > 0)).toEqual([]);
  };

  it.each(PAGES)('%s: every line keeps 3:1, and no letter changes', async (name) => {
    const page = await open(name);
    expectSeen(await lineContrasts(page));
    await page.close();
  });

  it('a page that turns dark late: every line keeps 3:1', async () => {
    const page = await open('switched');
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    await sleep(THEME_MS);
    expectSeen(await lineContrasts(page));
    await page.close();
  });

  it('the measure tells a line that is lost', async () => {
    const page = await open('grey');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '::highlight(newsgloss) { text-decoration: underline dotted 1px color-mix(in srgb, currentcolor 62%, transparent); }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect((await lineContrasts(page)).filter(({ contrast }) => contrast < 3).length).toBeGreaterThan(3);
    await page.close();
  });
});

// Puppeteer can't feign a colour scheme in Firefox.
describeIn(['chromium'], 'grounds by the reader’s scheme', (stage) => {
  it('dark: every line keeps 3:1', async () => {
    stage.world.put(`${HOST}/scheme.html`, { body: readFileSync(`${FOLDER}/scheme.html`) });
    const page = await stage.browser.open(`${HOST}/scheme.html`);
    await marks(page, ['KFOR']);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await sleep(THEME_MS);
    expect((await lineContrasts(page)).filter(({ contrast }) => contrast < 3)).toEqual([]);
    await page.close();
  });
});

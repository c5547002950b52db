/** Draws sheets in Chromium: a picture and a page of each, without a script and with all its styles inside. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { ensureBrowsers } from '../browsers.mjs';
import { inScheme } from '../screenshots/readme-pictures.ts';
import type { Sheet } from './sheet.ts';

const PAGE = fileURLToPath(new URL('sheet-page.tsx', import.meta.url));

/** Chromium leaves blank what lies beyond this in a picture, in pixels. */
const TALLEST_PX = 16_384;

/** A sheet as wide as a large screen, as long as that keeps it low enough. */
const FEWEST_COLUMNS = 5;

/** The name under which the page's function stands in it. */
const DRAW = 'drawSheet';

/** Calls `write` with `<name>.html` and `<name>.png` of each sheet, as soon as they are there. */
export async function drawSheets(
  sheets: readonly Sheet[],
  write: (name: string, content: string | Uint8Array) => Promise<void>,
): Promise<void> {
  const problem = ensureBrowsers(['chromium']);
  if (problem) throw new Error(problem);
  const script = await pageScript();
  const chromium = await launchChromium({ extension: false });
  try {
    for (const sheet of sheets) {
      const page = await chromium.open('about:blank');
      await draw(page, script, sheet);
      await write(`${sheet.name}.html`, `<!doctype html>\n${await page.evaluate(() => document.documentElement.outerHTML)}\n`);
      await write(`${sheet.name}.png`, await page.screenshot({ fullPage: true }));
      await page.close();
    }
  } finally {
    await chromium.close();
  }
}

async function draw(page: Page, script: string, sheet: Sheet): Promise<void> {
  await inScheme(page, 'light');
  await page.setContent('<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body></body></html>');
  await page.evaluate(`${script};${DRAW}(${JSON.stringify(sheet)})`);
  await page.evaluate(() => document.fonts.ready);
  await page.setViewport({ width: await makeLowEnough(page), height: 800 });
}

/** Sets as many columns as keep the sheet within the height of a picture, and gives its width in pixels. */
function makeLowEnough(page: Page): Promise<number> {
  return page.evaluate(
    (tallest, fewest) => {
      const root = document.documentElement;
      let columns = fewest;
      do root.style.setProperty('--columns', `${columns++}`);
      while (root.scrollHeight > tallest);
      return root.scrollWidth;
    },
    TALLEST_PX,
    FEWEST_COLUMNS,
  );
}

async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    publicDir: false,
    plugins: [preact()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'esnext', lib: { entry: PAGE, formats: ['iife'], name: DRAW } },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The page of the cards could not be built.');
  return chunk.code;
}

/** The pictures of the README, made anew into `docs/screenshots`, in light and dark. */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { hover, marks, readCard } from '../../tests/e2e/harness/page.ts';
import { openAsPage, readPanel } from '../../tests/e2e/harness/panel.ts';
import { readPopup } from '../../tests/e2e/harness/popup.ts';
import { ensureBrowsers } from '../browsers.mjs';
import { buildExtension } from '../build-extension.ts';
import { folder, serve } from '../serve.ts';

const SAMPLES = fileURLToPath(new URL('../../tests/samples', import.meta.url));
const PICTURES = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));

/** Named by surname alone here, high enough on the screen for the whole card. */
const NAME = 'Escobar';

export type Scheme = 'light' | 'dark';

export async function drawPictures(): Promise<void> {
  const problem = ensureBrowsers(['chromium']);
  if (problem) throw new Error(problem);
  buildExtension();
  await mkdir(PICTURES, { recursive: true });
  const web = await serve(folder(SAMPLES));
  const chromium = await launchChromium();
  try {
    for (const scheme of ['light', 'dark'] as const) await photograph(chromium, web.origin, scheme);
  } finally {
    await chromium.close();
    await web.close();
  }
}

async function photograph(browser: Chromium, origin: string, scheme: Scheme): Promise<void> {
  const page = await browser.open('about:blank');
  await inScheme(page, scheme);
  await page.goto(`${origin}/harbour-courier.html`);
  await marks(page, [NAME]);
  await shoot(page, 'page', scheme);
  await page.evaluate(() => document.querySelector('article h2')?.scrollIntoView());
  await hover(page, NAME);
  await readCard(browser, page);
  await shoot(page, 'card', scheme);

  const popup = await browser.openPopup(page);
  await inScheme(popup.page, scheme);
  await readPopup(popup);
  await shoot(popup.page, 'popup', scheme, '.popup');
  const options = await browser.open(new URL('/options.html', popup.page.url()).href);
  await inScheme(options, scheme);
  await shoot(options, 'options', scheme, '.options');
  await options.close();
  const panel = await openAsPage(browser, page);
  await inScheme(panel.page, scheme);
  await readPanel(panel, ({ cast }) => cast.length > 0);
  await shoot(panel.page, 'panel', scheme);
  await panel.close();
  await page.close();
}

/** Without motion, so that no picture is taken while a card fades in. */
export function inScheme(page: Page, value: Scheme): Promise<void> {
  return page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** The window, or only the part of it that `selector` names. */
async function shoot(page: Page, what: string, scheme: Scheme, selector?: string): Promise<void> {
  const path = join(PICTURES, `${what}-${scheme}.png`) as `${string}.png`;
  const part = selector === undefined ? null : await page.waitForSelector(selector);
  await (part ?? page).screenshot({ path });
  console.log(relative(process.cwd(), path));
}

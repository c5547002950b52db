/** Draws the icon's PNGs from its SVG source in a headless Chromium: `node scripts/icons.ts`, after a change to the source. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from './browsers.mjs';

/** 16 and 32 for the toolbar (plain and high density), 48 for the list of extensions, 96 for Firefox, 128 for the stores. */
const SIZES_PX = [16, 32, 48, 96, 128];

const root = join(import.meta.dirname, '..');
const folder = join(root, 'public/icon');

async function draw(browser: Browser, svg: string, size: number): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium was found; CHROMIUM_PATH can name one.');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
try {
  const svg = await readFile(join(root, 'assets/icon.svg'), 'utf8');
  await mkdir(folder, { recursive: true });
  for (const size of SIZES_PX) await writeFile(join(folder, `${size}.png`), await draw(browser, svg, size));
} finally {
  await browser.close();
}

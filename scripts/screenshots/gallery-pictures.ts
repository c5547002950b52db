/** Pictures of every state of every component, into `.output/screenshots`: sheets to look at, and each state alone. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { ensureBrowsers } from '../browsers.mjs';
import { serveGallery } from '../gallery/server.ts';
import type { GroupId } from '../gallery/states.ts';
import { cutOut } from './cut-out.ts';
import { type Sheet, sheets } from './plan.ts';

const OUTPUT = fileURLToPath(new URL('../../.output/screenshots', import.meta.url));

/** In px: what a screen or a viewer of pictures shows without shrinking it much. */
const SHEET_WIDTH = 1760;

/** One draws while another is cut up; more would wait for each other on two cores. */
const PAGES = Number(process.env.PAGES ?? 2);

/** What is the same on every sheet, and the caret of a field. */
const QUIET = '.gallery-head { display: none } * { caret-color: transparent }';

/** Makes the pictures of these groups anew, and says how many. Rejects where one can't be made. */
export async function drawGallery(groups: readonly GroupId[]): Promise<number> {
  const problem = ensureBrowsers(['chromium']);
  if (problem) throw new Error(problem);
  const server = await serveGallery({ live: false });
  const chromium = await launchChromium({ extension: false });
  try {
    for (const group of groups) await rm(join(OUTPUT, group), { recursive: true, force: true });
    // Taken from by several pages, each when it is done with the one before.
    const waiting = sheets.filter(({ group }) => groups.includes(group.id)).values();
    const counts = await Promise.all(Array.from({ length: PAGES }, () => drawSheets(chromium, server.address, waiting)));
    return counts.reduce((sum, count) => sum + count, 0);
  } finally {
    await chromium.close();
    await server.close();
  }
}

async function drawSheets(chromium: Chromium, address: string, waiting: Iterable<Sheet>): Promise<number> {
  const page = await chromium.open(address);
  await page.addStyleTag({ content: QUIET });
  let count = 0;
  for (const sheet of waiting) count += await drawSheet(page, sheet);
  await page.close();
  return count;
}

/** The sheet is `<group>/<name>.png`, a state's own picture `<group>/<name>/<state>.png`. */
async function drawSheet(page: Page, { name, group, hash, forced }: Sheet): Promise<number> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: hash.includes('scheme=dark') ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'forced-colors', value: forced ? 'active' : 'none' },
  ]);
  await page.evaluate(show, hash);
  await page.setViewport({ width: SHEET_WIDTH, height: await page.evaluate(heightOfPage) });
  const sheet = await page.screenshot({ captureBeyondViewport: false });
  const states = await page.evaluate(placesOfStates);
  const pictures = await cutOut(page, sheet, states);
  const folder = join(OUTPUT, group.id, name);
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}.png`, sheet);
  for (const [index, { id }] of states.entries()) await writeFile(join(folder, `${id}.png`), pictures[index] ?? '');
  console.log(relative(process.cwd(), `${folder}.png`));
  return states.length + 1;
}

/** Runs in the page, whose own listener came first: it is drawn when this one hears. */
async function show(hash: string): Promise<void> {
  const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  location.replace(hash);
  await changed;
}

/** Runs in the page once its fonts are there. */
async function heightOfPage(): Promise<number> {
  await document.fonts.ready;
  return Math.ceil(document.body.getBoundingClientRect().height);
}

/** Runs in the page. */
function placesOfStates(): (ScreenshotClip & { id: string })[] {
  return [...document.querySelectorAll<HTMLElement>('[data-state]')].map((element) => {
    const box = element.querySelector('.gallery-stage')?.getBoundingClientRect() ?? new DOMRect();
    const [x, y] = [Math.floor(box.x), Math.floor(box.y)];
    const id = element.dataset.state?.split('/')[1] ?? '';
    return { id, x, y, width: Math.ceil(box.right) - x, height: Math.ceil(box.bottom) - y };
  });
}

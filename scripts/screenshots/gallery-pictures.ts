/** Pictures of every state of every component, into `.output/screenshots`: sheets to look at, and each state alone. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { ensureBrowsers } from '../browsers.mjs';
import { serveGallery } from '../gallery/server.ts';
import type { GroupId } from '../gallery/states.ts';
import { cutOut } from './cut-out.ts';
import { type Sheet, sheets } from './plan.ts';

const OUTPUT = fileURLToPath(new URL('../../.output/screenshots', import.meta.url));

/** In px: what a screen or a viewer of pictures shows without shrinking it much. */
const SHEET_WIDTH = 1760;

/** Longer than any task of ours; what a worker does is said to be on its way. */
const STILL_MS = 150;

/** Chromium leaves blank what lies beyond this in a picture. */
const TALLEST_PX = 16_384;

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
    const cutter = await chromium.open('about:blank');
    // One page draws them all: of several the browser lets those behind wait.
    const page = await chromium.open(server.address);
    await page.addStyleTag({ content: QUIET });
    let cutting: Promise<unknown> = Promise.resolve();
    let count = 0;
    for (const sheet of sheets.filter(({ group }) => groups.includes(group.id))) {
      // One sheet is cut up while the next is drawn.
      const [drawn] = await Promise.all([drawSheet(page, sheet), cutting]);
      cutting = save(cutter, sheet, drawn);
      count += 1 + drawn.states.length;
    }
    await cutting;
    return count;
  } finally {
    await chromium.close();
    await server.close();
  }
}

interface Drawn {
  picture: Uint8Array;
  /** Where on it the states are. */
  states: (ScreenshotClip & { id: string })[];
}

async function drawSheet(page: Page, { hash, forced }: Sheet): Promise<Drawn> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: hash.includes('scheme=dark') ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'forced-colors', value: forced ? 'active' : 'none' },
  ]);
  await page.evaluate(show, hash);
  await page.evaluate(untilStill, STILL_MS);
  await makeLowEnough(page);
  await page.evaluate(untilStill, STILL_MS);
  const states = await page.evaluate(placesOfStates);
  return { states, picture: await page.screenshot({ captureBeyondViewport: false, optimizeForSpeed: true }) };
}

/** The sheet is `<group>/<name>.png`, a state's own picture `<group>/<name>/<state>.png`. */
async function save(cutter: Page, { name, group }: Sheet, { picture, states }: Drawn): Promise<void> {
  const pictures = await cutOut(cutter, picture, states);
  const folder = join(OUTPUT, group.id, name);
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}.png`, picture);
  for (const [index, { id }] of states.entries()) await writeFile(join(folder, `${id}.png`), pictures[index] ?? '');
  console.log(relative(process.cwd(), `${folder}.png`));
}

/** Runs in the page, whose own listener came first: it is drawn when this one hears. */
async function show(hash: string): Promise<void> {
  const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  location.replace(hash);
  await changed;
}

/** Runs in the page: until nothing has changed for a while. Some parts are drawn in tasks of their own. */
async function untilStill(ms: number): Promise<void> {
  let last = performance.now();
  const watch = new MutationObserver(() => {
    last = performance.now();
  });
  for (const stage of document.querySelectorAll('.gallery-stage')) {
    if (stage.shadowRoot) watch.observe(stage.shadowRoot, { childList: true, subtree: true });
  }
  const isWaiting = () =>
    [...document.querySelectorAll('.gallery-stage')].some(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('.ties-frame[aria-busy="true"]') ?? [])].some((frame) => frame.checkVisibility()),
    );
  while (isWaiting() || performance.now() - last < ms) await new Promise((resolve) => setTimeout(resolve, ms));
  watch.disconnect();
}

/** The window as high as the page, and as wide as keeps that within a picture. */
async function makeLowEnough(page: Page): Promise<void> {
  for (let width = SHEET_WIDTH; ; width *= 2) {
    await page.setViewport({ width, height: 1000 });
    const height = await page.evaluate(heightOfPage);
    if (height > TALLEST_PX) continue;
    await page.setViewport({ width, height });
    return;
  }
}

/** Runs in the page once its fonts are there. */
async function heightOfPage(): Promise<number> {
  await document.fonts.ready;
  return Math.ceil(document.body.getBoundingClientRect().height);
}

/** Runs in the page. */
function placesOfStates(): Drawn['states'] {
  return [...document.querySelectorAll<HTMLElement>('[data-state]')].map((element) => {
    const box = element.querySelector('.gallery-stage')?.getBoundingClientRect() ?? new DOMRect();
    const [x, y] = [Math.floor(box.x), Math.floor(box.y)];
    const id = element.dataset.state?.split('/')[1] ?? '';
    return { id, x, y, width: Math.ceil(box.right) - x, height: Math.ceil(box.bottom) - y };
  });
}

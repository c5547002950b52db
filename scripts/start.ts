/**
 * `npm start`: Newsgloss at work on sample articles. With a display it opens a browser and stays until it is closed or Ctrl-C;
 * without one (or with `--headless`, or in CI) it does what a reader would, prints what it saw, and ends.
 */
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { ensureBrowsers } from './browsers.mjs';
import { buildExtension } from './build-extension.ts';
import { hasDisplay } from './has-display.ts';
import { folder, serve, type Web } from './serve.ts';
import { showcase } from './showcase.ts';

const SAMPLES = fileURLToPath(new URL('../tests/samples', import.meta.url));

/** Asked for, so that the address is easy to type; any free port when it is taken. */
const PORT = 8086;

const FIRST = '/harbour-courier.html';

try {
  await start();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const problem = ensureBrowsers(['chromium']);
  if (problem) throw new Error(problem);
  console.log('Building the extension …');
  buildExtension();
  const site = folder(SAMPLES);
  const web = await serve(site, PORT).catch(() => serve(site));
  try {
    await (hasDisplay() ? stay(web) : tour(web));
  } finally {
    await web.close();
  }
}

async function stay(web: Web): Promise<void> {
  const chromium = await launchChromium({ headless: false });
  const [tab] = await chromium.browser.pages();
  await tab?.goto(web.origin + FIRST);
  console.log(`
Newsgloss is loaded in a browser with a profile of its own; nothing of it stays.
Rest the pointer on a marked name, or press Alt+Shift+M to walk through them.
More sample pages: ${web.origin}/
Close the browser or press Ctrl-C to end.`);
  await new Promise<void>((resolve) => {
    chromium.browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => chromium.close());
  });
}

async function tour(web: Web): Promise<void> {
  console.log('No display here: reading a sample article without one …');
  const chromium = await launchChromium();
  try {
    await showcase(chromium, web.origin + FIRST);
  } finally {
    await chromium.close();
  }
}

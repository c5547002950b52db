/** `npm run gallery`: every state of every component on one page, which follows each change of a file. Stays until Ctrl-C. */
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { ensureBrowsers } from './browsers.mjs';
import { serveGallery } from './gallery/server.ts';
import { hasDisplay } from './has-display.ts';
import { runCommand } from './run-command.ts';

await runCommand(main, 1);

async function main(): Promise<void> {
  const server = await serveGallery({ live: true });
  console.log(`The gallery is at ${server.address}\nOne state alone: ${server.address}#card/ten-positions\nPress Ctrl-C to end.`);
  if (hasDisplay()) await stayOpen(server.address);
  else await new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  await server.close();
}

/** Until the browser is closed, by its reader or by Ctrl-C. */
async function stayOpen(address: string): Promise<void> {
  const problem = ensureBrowsers(['chromium']);
  if (problem) throw new Error(problem);
  const chromium = await launchChromium({ extension: false, headless: false });
  const [tab] = await chromium.browser.pages();
  await tab?.goto(address);
  await new Promise<void>((resolve) => {
    chromium.browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => chromium.close());
  });
}

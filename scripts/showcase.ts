/** What a reader would do on an article (rest on a name, open popup and panel), printed and photographed. */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Chromium } from '../tests/e2e/harness/chromium.ts';
import { hover, marks, readCard } from '../tests/e2e/harness/page.ts';
import { openAsPage, readPanel } from '../tests/e2e/harness/panel.ts';
import { type ItemReading, type PopupReading, readWholePopup } from '../tests/e2e/harness/popup.ts';

const SCREENSHOTS = fileURLToPath(new URL('../.output/screenshots', import.meta.url));

/** Named by surname alone here, and found by the full name elsewhere on the page. */
const NAME = 'Escobar';

export async function showcase(chromium: Chromium, address: string): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const shot = (name: string) => join(SCREENSHOTS, `${name}.png`) as `${string}.png`;
  const page = await chromium.open(address);
  // Without motion, so that no picture is taken while a card fades in.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);

  const found = await marks(page, [NAME]);
  await page.screenshot({ path: shot('marks') });
  console.log(`\n“${await page.title()}”\n${found.length} names marked`);

  await hover(page, NAME);
  const card = await readCard(chromium, page);
  await page.screenshot({ path: shot('card') });
  console.log(`\nCard of ${card.name}\n${card.description.replace(/^/gm, '  ')}`);

  const popup = await chromium.openPopup(page);
  const reading = await readWholePopup(popup);
  await popup.page.screenshot({ path: shot('popup'), fullPage: true });
  console.log(`\n${castText(reading)}\n\n${storyText(reading)}\n\n${coverageText(reading)}`);
  await popup.close();

  const panel = await openAsPage(chromium, page);
  await readPanel(panel, ({ cast }) => cast.length > 0);
  await panel.page.screenshot({ path: shot('panel') });

  const here = ['marks', 'card', 'popup', 'panel'].map((name) => `  ${relative(process.cwd(), shot(name))}`);
  console.log(`\nScreenshots\n${here.join('\n')}`);
}

function castText({ cast }: PopupReading): string {
  return ['On this page', ...cast.map(({ name, count, role }) => `  ${name} (${count}): ${role}`)].join('\n');
}

function storyText({ story, differences }: PopupReading): string {
  const questions = differences.map(({ question, answers }) =>
    [`  ${question}`, ...answers.map(({ value, by }) => `    ${value} (${by})`)].join('\n'),
  );
  return [story ?? 'No other report of it is known', ...questions].join('\n');
}

function coverageText({ related }: PopupReading): string {
  const item = ({ text, about }: ItemReading) => `${text} (${about})`;
  const stories = related.map(({ lead, why, copies }) =>
    [`  ${item(lead)}`, `    ${why}`, ...copies.map((copy) => `    + ${item(copy)}`)].join('\n'),
  );
  return ['Related coverage', ...stories].join('\n');
}
